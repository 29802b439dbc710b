import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { changesText } from '../_shared/editorial/edition'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'
import { idOf } from '../_shared/relation'

interface Request {
  state?: 'closed' | 'draft' | 'sent'
  questions?: { key?: string | null; text?: string | null }[] | null
  agencies?: (number | { id: number })[] | null
  asked?: (number | { id: number })[] | null
}

/** Gives every question a short key that is its own; answers name their question by it. */
export const keyQuestions: CollectionBeforeChangeHook = ({ data, req }) => {
  const { questions } = data as Request
  if (!questions) return data
  const keys = questions.map(({ key }) => (key ?? '').trim().toLowerCase())
  const taken = new Set(keys.filter(Boolean))
  if (keys.some((key) => key && !/^[a-z0-9-]+$/.test(key))) throw refusal(req, 400, badKey)
  if (taken.size < keys.filter(Boolean).length) throw refusal(req, 400, sameKey)
  let next = 1
  const free = () => {
    while (taken.has(`c${next}`)) next += 1
    taken.add(`c${next}`)
    return `c${next}`
  }
  const keyed = questions.map((row, index) => ({ ...row, key: keys[index] || free() }))
  return { ...data, questions: keyed }
}

/**
 * What was asked stays as it was asked: agencies answer it already. The deadline may move and more
 * agencies may be asked; a closed request is a record.
 */
export const keepAsAsked: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !req.user) return data
  const before = originalDoc as Request
  if (before.state === 'draft') return data
  const after = { ...before, ...(data as Request) }
  if (before.state === 'closed' && after.state === 'closed') throw refusal(req, 409, isClosed)
  if (changesText({ questions: before.questions }, { questions: after.questions })) {
    throw refusal(req, 409, alreadyAsked)
  }
  const named = new Set((after.agencies ?? []).map(idOf))
  if ((before.asked ?? []).some((agency) => !named.has(idOf(agency)))) {
    throw refusal(req, 409, wasAsked)
  }
  return data
}

/** The answers belong to their request and go with it. */
export const deleteAnswers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'information-answers',
    where: { request: { equals: id } },
    overrideAccess: true,
    req,
  })
}

const badKey = bi(
  'Khóa của câu hỏi chỉ gồm chữ không dấu, số và gạch nối, ví dụ so-lieu. Để trống thì hệ thống tự đánh.',
  'The key of a question has letters without marks, digits and hyphens only, such as figures. Left empty, it is made for you.',
)

const sameKey = bi(
  'Hai câu hỏi có cùng một khóa. Hãy đổi một khóa hoặc để trống.',
  'Two questions have the same key. Change one or leave it empty.',
)

const alreadyAsked = bi(
  'Yêu cầu đã gửi nên câu hỏi không đổi được nữa. Cần hỏi thêm, hãy lập một yêu cầu mới.',
  'The request was sent, so its questions cannot change any more. To ask more, make a new request.',
)

const wasAsked = bi(
  'Không bỏ được cơ quan đã hỏi. Nếu không cần trả lời nữa, hãy thu hồi đường dẫn của cơ quan ấy hoặc đóng yêu cầu.',
  'An agency that was asked cannot be left out. If its answer is not needed any more, revoke its links or close the request.',
)

const isClosed = bi(
  'Yêu cầu này đã đóng, không sửa được nữa. Hãy lập một yêu cầu mới.',
  'This request is closed and cannot be changed. Make a new one.',
)
