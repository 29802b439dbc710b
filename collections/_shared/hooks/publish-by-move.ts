import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { bi } from '../labels'
import { refusal } from '../messages'
import { isMove } from './keep-workflow'

interface WriteArgs {
  draft?: boolean
  data?: { _status?: string }
  publishSpecificLocale?: string
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
}

const writes: string[] = ['update', 'restoreVersion']

/**
 * Keeps every person, editors included, away from the live row but by a move of the workflow:
 * they save drafts, which live in the versions. Checked before any other work is done.
 */
export const publishByMove: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!req.user || isMove(req)) return args
  const asked = args as WriteArgs
  const publishes =
    asked.data?._status === 'published' ||
    Boolean(asked.publishSpecificLocale ?? asked.publishAllLocales ?? asked.unpublishAllLocales)
  if (publishes) throw refusal(req, 403, useMoves)
  if (writes.includes(operation) && asked.draft !== true) throw refusal(req, 403, saveDraft)
  return args
}

/** The last gate: a copy or an old version may carry "published" in without naming it. */
export const neverPublishedBySave: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || isMove(req) || data._status !== 'published') return data
  if (operation === 'create') return { ...data, _status: 'draft', publishedAt: null }
  throw refusal(req, 403, useMoves)
}

const useMoves = bi(
  'Xuất bản và gỡ bài chỉ đi qua quy trình: gửi duyệt, được người khác duyệt, rồi công bố (khung "Quy trình" bên phải bài).',
  'Texts are published and taken down by the workflow only: submit, have somebody else approve, then publish (the "Workflow" panel beside the text).',
)

const saveDraft = bi(
  'Hãy lưu dưới dạng bản nháp (draft=true): bản đang công khai chỉ đổi khi bản mới được duyệt và công bố.',
  'Save this as a draft (draft=true): what is public changes only when a new edition is approved and published.',
)
