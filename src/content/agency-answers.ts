import { sql } from '@payloadcms/db-postgres'
import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { ANSWER_BY_LINK, type AnswerState, isOpen } from '../../collections/_shared/information'
import type { InformationAnswer } from '../generated/payload-types'
import type { AnswerAction, AnswerForm, AnswerParagraph } from '../lib/agency-answer-form'
import { answerOfToken } from '../lib/answer-links'
import { lockDocument } from '../lib/database/document-lock'
import { databaseOf, inTransaction } from '../lib/database/transaction'
import type { Locale } from '../lib/locales'
import { openPayload } from '../lib/payload'

/** What the page of a link shows: one request, and one agency's answer to it. */
export interface AgencyAnswerView {
  id: number
  title: string
  purpose: string
  dueAt: string
  isOverdue: boolean
  agency: string
  questions: { key: string; text: string; paragraphs: AnswerParagraph[] }[]
  isOpen: boolean
  isDeclined: boolean
  answeredAt: string | null
  declineReason: string
  name: string
  post: string
  /** Names the stored version, so that a save from elsewhere is noticed. ISO 8601. */
  savedAt: string
  isSample: boolean
}

export type SaveOutcome = 'changed' | 'gone' | 'saved' | 'sent'

/*
 * Requests and answers are closed to the public by their access rules. These reads and writes are
 * the server's own, after a link has shown which answer it opens; they touch that one alone.
 */

/** What a link opens, or null; the first look is remembered as "opened". */
export async function openAgencyAnswer(
  locale: Locale,
  token: string,
): Promise<AgencyAnswerView | null> {
  const payload = await openPayload()
  const id = await answerOfToken(payload.db.drizzle, token)
  if (id === null) return null
  await payload.db.drizzle.execute(sql`
    update information_answers set state = 'opened', opened_at = clock_timestamp()
    where id = ${id} and state = 'asked'`)
  const answer = await readAnswer(payload, id, locale)
  return answer && toView(answer)
}

/**
 * Saves or sends what somebody wrote by a link.
 *
 * @param seen `savedAt` of what they had before them
 * @returns `gone` when the link opens nothing any more, `changed` when somebody else has saved
 *   meanwhile, `sent` when nothing can be changed any more
 */
export async function saveAgencyAnswer(
  token: string,
  form: AnswerForm,
  action: AnswerAction,
  seen: string,
): Promise<SaveOutcome> {
  const payload = await openPayload()
  const req = await createLocalReq({}, payload)
  try {
    return await inTransaction(req, () => save(req, token, form, action, seen))
  } catch (error) {
    // Sent or closed in the same moment.
    if (error instanceof APIError && error.status === 409) return 'sent'
    throw error
  }
}

async function save(
  req: PayloadRequest,
  token: string,
  { paragraphs, name, post, declineReason }: AnswerForm,
  action: AnswerAction,
  seen: string,
): Promise<SaveOutcome> {
  const { payload } = req
  const id = await answerOfToken(await databaseOf(req), token)
  if (id === null) return 'gone'
  await lockDocument(req, 'information-answers', id)
  const before = await readAnswer(payload, id, 'vi', req)
  if (!before) return 'gone'
  if (!isOpen(before.state)) return 'sent'
  if (before.updatedAt !== seen) return 'changed'
  const states: Record<AnswerAction, AnswerState> = {
    save: 'opened',
    send: 'answered',
    decline: 'declined',
  }
  await payload.update({
    collection: 'information-answers',
    id,
    data: {
      paragraphs: withRowIds(paragraphs, before.paragraphs),
      declineReason: declineReason || null,
      state: states[action],
    },
    context: { [ANSWER_BY_LINK]: { name: name || null, post: post || null } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return 'saved'
}

/** Rows keep their ids in the order of each question; a question without an answer keeps its row. */
function withRowIds(
  written: AnswerParagraph[],
  stored: InformationAnswer['paragraphs'],
): NonNullable<InformationAnswer['paragraphs']> {
  const rows = stored ?? []
  const keys = [...new Set([...rows, ...written].map(({ question }) => question ?? ''))]
  return keys.flatMap((key) => {
    const known = rows.filter(({ question }) => question === key)
    const given = written.filter(({ question }) => question === key)
    const blank = { question: key, text: '', source: '', sourceUrl: null }
    return (given.length > 0 ? given : [blank]).map((row, index) => {
      const id = known[index]?.id
      return id ? { ...row, id } : row
    })
  })
}

async function readAnswer(
  payload: Payload,
  id: number,
  locale: Locale,
  req?: PayloadRequest,
): Promise<InformationAnswer | null> {
  const { docs } = await payload.find({
    collection: 'information-answers',
    where: { id: { equals: id } },
    locale,
    fallbackLocale: 'vi',
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs[0] ?? null
}

function toView(answer: InformationAnswer): AgencyAnswerView | null {
  const { request, agency, state, byLink } = answer
  if (typeof request !== 'object') return null
  const written = (key: string): AnswerParagraph[] =>
    (answer.paragraphs ?? [])
      .filter((row) => row.question === key)
      .map(({ id, text, source, sourceUrl }) => ({
        ...(id ? { id } : {}),
        question: key,
        text: text ?? '',
        source: source ?? '',
        sourceUrl: sourceUrl ?? null,
      }))
  return {
    id: answer.id,
    title: request.title,
    purpose: request.purpose,
    dueAt: request.dueAt,
    isOverdue: isOpen(state) && Date.parse(request.dueAt) < Date.now(),
    agency: typeof agency === 'object' ? agency.name : '',
    questions: (request.questions ?? []).map(({ key, text }) => ({
      key: key ?? '',
      text,
      paragraphs: written(key ?? ''),
    })),
    isOpen: isOpen(state),
    isDeclined: state === 'declined',
    answeredAt: answer.answeredAt ?? null,
    declineReason: answer.declineReason ?? '',
    name: byLink?.name ?? '',
    post: byLink?.post ?? '',
    savedAt: answer.updatedAt,
    isSample: answer.isSample ?? false,
  }
}
