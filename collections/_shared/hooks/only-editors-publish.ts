import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { canPublish } from '../access'
import { bi } from '../labels'
import { refusal } from '../messages'

interface WriteArgs {
  draft?: boolean
  data?: { _status?: string }
  publishSpecificLocale?: string
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
}

const writes: string[] = ['update', 'restoreVersion']

/**
 * Keeps everybody but editors away from the live row, by whatever route: they save drafts, which
 * live in the versions until an editor publishes. Checked before any other work is done.
 */
export const onlyEditorsTouchLive: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !req.user || canPublish(req.user)) return args
  const asked = args as WriteArgs
  const publishes =
    asked.data?._status === 'published' ||
    Boolean(asked.publishSpecificLocale ?? asked.publishAllLocales ?? asked.unpublishAllLocales)
  if (publishes) throw refusal(req, 403, editorsPublish)
  if (writes.includes(operation) && asked.draft !== true) throw refusal(req, 403, saveDraft)
  return args
}

/** The last gate: a copy or an old version may carry "published" in without naming it. */
export const onlyEditorsPublish: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (!req.user || canPublish(req.user) || data._status !== 'published') return data
  if (operation === 'create') return { ...data, _status: 'draft', publishedAt: null }
  throw refusal(req, 403, editorsPublish)
}

const editorsPublish = bi(
  'Chỉ biên tập viên được xuất bản hoặc gỡ bài. Hãy lưu bản nháp và gửi biên tập viên duyệt.',
  'Only editors publish or take down. Save a draft and ask an editor to review it.',
)

const saveDraft = bi(
  'Hãy lưu dưới dạng bản nháp (draft=true): bản đang công khai chỉ biên tập viên được sửa.',
  'Save this as a draft (draft=true): only editors change what is public.',
)
