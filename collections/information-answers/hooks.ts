import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import type { InformationAnswer, InformationRequest } from '../../src/generated/payload-types'
import { databaseNow } from '../../src/lib/database/clock'
import { answerArrivedMail } from '../../src/mail/information-request'
import { queueMail } from '../../src/mail/queue-mail'
import { isMailAddress } from '../../src/lib/mail-address'
import { isAuthor } from '../_shared/access'
import { changesText } from '../_shared/editorial/edition'
import {
  ANSWER_BY_LINK,
  type AnswerState,
  isOpen,
  type LinkSigner,
  standingOf,
} from '../_shared/information'
import { bi } from '../_shared/labels'
import { refusal } from '../_shared/messages'
import { idOf } from '../_shared/relation'
import { obstacleTo } from './states'

type Paragraph = NonNullable<InformationAnswer['paragraphs']>[number]

/** The words of an answer are the agency's: nobody of another office changes them. */
export const keepWordsOfAgency: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !req.user || isAuthor(req.user)) return data
  const before = originalDoc as InformationAnswer
  const after = { ...before, ...(data as Partial<InformationAnswer>) }
  const words = ({ paragraphs, declineReason }: InformationAnswer) => ({
    declineReason,
    paragraphs: (paragraphs ?? []).map(({ text, source, sourceUrl, question }) => ({
      text,
      source,
      sourceUrl,
      question,
    })),
  })
  if (changesText(words(before), words(after))) throw refusal(req, 403, notYourWords)
  return data
}

/** Puts the question beside each paragraph that answers it; its key must be one of the request. */
export const fitQuestions: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const rows = data.paragraphs as Paragraph[] | undefined
  if (!rows) return data
  const { questions } = await requestOf(req, { ...originalDoc, ...data } as InformationAnswer)
  const asked = new Map((questions ?? []).map(({ key, text }) => [key ?? '', text]))
  const only = asked.size === 1 ? [...asked.keys()][0] : undefined
  const paragraphs = rows.map((row) => {
    const key = (row.question ?? '').trim().toLowerCase() || (only ?? '')
    if (!asked.has(key) && (row.text ?? '').trim()) {
      throw refusal(req, 400, unknownQuestion([...asked.keys()]))
    }
    return { ...row, question: key, asked: asked.get(key) ?? null }
  })
  return { ...data, paragraphs }
}

/** Moves an answer along its states for whoever may, with what each needs, and says who and when. */
export const moveAlong: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const signer = req.context[ANSWER_BY_LINK] as LinkSigner | undefined
  // The system makes the rows, and the demonstration tells of the past.
  if (operation === 'create' || (!req.user && !signer)) return data
  const before = originalDoc as InformationAnswer
  const after = { ...before, ...(data as Partial<InformationAnswer>) }
  const from: AnswerState = before.state
  const answers = signer !== undefined || isAuthor(req.user)
  // Whoever writes has opened it.
  const to: AnswerState = answers && after.state === 'asked' ? 'opened' : after.state
  const { state: stateOfRequest } = await requestOf(req, before)
  const obstacle = obstacleTo({
    from,
    to,
    answers,
    requestIsOpen: stateOfRequest === 'sent',
    after,
  })
  if (obstacle) throw refusal(req, obstacle.status, obstacle.text)
  if (!answers && to === from) return data
  if (signer && !isOpen(to) && !(signer.name && signer.post)) throw refusal(req, 400, whoAnswers)
  const now = await databaseNow(req.payload)
  const byLink = signer ?? { name: null, post: null }
  if (isOpen(to)) {
    const kept = answers ? { byLink: signer ?? before.byLink } : {}
    return { ...data, ...kept, state: to, openedAt: before.openedAt ?? now, answeredAt: null }
  }
  const answeredBy = !signer && req.user?.collection === 'users' ? req.user.id : null
  return {
    ...data,
    state: to,
    openedAt: before.openedAt ?? now,
    answeredAt: now,
    answeredBy,
    byLink,
  }
}

/** Tells whoever asked that an answer has come, in the transaction that stores it. */
export const tellEditor: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { id, state, answeredAt, ...answer } = doc as InformationAnswer
  const before = previousDoc as InformationAnswer | undefined
  if (!before?.state || before.state === state || isOpen(state)) return
  if (!req.user && !req.context[ANSWER_BY_LINK]) return
  const request = await requestOf(req, answer)
  const editor = idOf(request.createdBy)
  if (editor === null) return
  const found = { depth: 0, limit: 1, pagination: false, overrideAccess: true, req }
  const { docs: editors } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: editor } },
    ...found,
    overrideAccess: true,
    req,
  })
  const { docs: agencies } = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: idOf(answer.agency) } },
    ...found,
    overrideAccess: true,
    req,
  })
  const to = editors[0]?.email
  if (!to || !isMailAddress(to)) return
  await queueMail(req, {
    kind: 'information-request',
    key: `information-answer:${id}:${answeredAt}`,
    to,
    ...answerArrivedMail({
      title: request.title,
      agency: agencies[0]?.name ?? '',
      declined: state === 'declined',
      request: request.id,
    }),
  })
}

/** What an answer's state is called at the moment somebody looks. */
export const tellStanding: CollectionAfterReadHook = ({ doc }) => {
  const { state, dueAt } = doc as { state?: AnswerState; dueAt?: string | null }
  if (!state) return doc as object
  return { ...doc, standing: standingOf(state, dueAt ?? null, new Date().toISOString()) } as object
}

/** The request that an answer belongs to, as the server reads it. */
async function requestOf(
  req: PayloadRequest,
  { request }: Pick<InformationAnswer, 'request'>,
): Promise<InformationRequest> {
  return req.payload.findByID({
    collection: 'information-requests',
    id: idOf(request) ?? 0,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const notYourWords = bi(
  'Câu trả lời là lời của cơ quan, chỉ cán bộ của cơ quan ấy sửa được. Cần bổ sung, hãy đưa tình trạng về "Đã mở" và báo cho cơ quan.',
  'The answer is in the agency’s words, and only its staff change them. If more is needed, set the state back to "Opened" and tell the agency.',
)

const unknownQuestion = (keys: string[]) =>
  bi(
    `Mỗi đoạn trả lời phải ghi khóa của một câu hỏi: ${keys.join(', ')}.`,
    `Each paragraph names the key of a question: ${keys.join(', ')}.`,
  )

const whoAnswers = bi(
  'Hãy ghi họ tên và chức vụ của người trả lời.',
  'Give the name and the post of who answers.',
)
