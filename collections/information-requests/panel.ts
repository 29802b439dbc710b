import { isolateObjectProperty, type PayloadRequest } from 'payload'
import type { InformationAnswer } from '../../src/generated/payload-types'
import { countAnswerLinks } from '../../src/lib/answer-links'
import { databaseNow } from '../../src/lib/database/clock'
import { databaseOf } from '../../src/lib/database/transaction'
import { canPublish } from '../_shared/access'
import { standingLabels, standingOf, isOpen } from '../_shared/information'
import { inLanguageOf, notFound } from '../_shared/messages'
import { idOf } from '../_shared/relation'

/** Where a request stands, as the panel beside it shows it. */
export interface RequestPanelView {
  state: 'closed' | 'draft' | 'sent'
  /** False for an author, who sees their own agency's answer only. */
  isEditor: boolean
  /** Chosen agencies that were not asked yet. */
  toAsk: number
  answers: PanelAnswer[]
  /** Drafts that paragraphs can be added to, the newest first. */
  drafts: { id: number; title: string }[]
}

interface PanelAnswer {
  id: number
  agency: string
  standing: string
  isOverdue: boolean
  isOpen: boolean
  answeredAt: string | null
  signer: string | null
  declineReason: string | null
  /** Links that are not revoked. */
  links: number
  paragraphs: { id: string; asked: string; text: string; source: string; used: boolean }[]
}

/** The newest drafts that are offered; an older one is reached by opening it. */
const DRAFTS_OFFERED = 30

/**
 * Reads the panel by the rules that hold for whoever asks.
 *
 * @throws APIError 404 when they may not read the request.
 */
export async function readPanel(req: PayloadRequest, id: number): Promise<RequestPanelView> {
  const { docs } = await req.payload.find({
    collection: 'information-requests',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [request] = docs
  if (!request) throw notFound(req)
  const isEditor = canPublish(req.user)
  const { docs: answers } = await req.payload.find({
    collection: 'information-answers',
    where: { request: { equals: id } },
    depth: 1,
    limit: 100,
    sort: 'id',
    overrideAccess: false,
    req,
  })
  const links = isEditor ? await countAnswerLinks(await databaseOf(req), id) : new Map()
  const now = await databaseNow(req.payload)
  const asked = new Set((request.asked ?? []).map(idOf))
  return {
    state: request.state,
    isEditor,
    toAsk: (request.agencies ?? []).filter((agency) => !asked.has(idOf(agency))).length,
    answers: answers.map((answer) => ({
      ...toPanelAnswer(req, answer, request.dueAt, now),
      links: Number(links.get(answer.id) ?? 0),
    })),
    drafts: isEditor ? await openDrafts(req) : [],
  }
}

function toPanelAnswer(
  req: PayloadRequest,
  answer: InformationAnswer,
  dueAt: string,
  now: string,
): Omit<PanelAnswer, 'links'> {
  const { id, agency, state, byLink, answeredBy } = answer
  const standing = standingOf(state, dueAt, now)
  const account = typeof answeredBy === 'object' ? (answeredBy?.name ?? null) : null
  return {
    id,
    agency: typeof agency === 'object' ? agency.name : `#${agency}`,
    standing: inLanguageOf(req, standingLabels[standing]),
    isOverdue: standing === 'overdue',
    isOpen: isOpen(state),
    answeredAt: answer.answeredAt ?? null,
    signer: byLink?.name ? `${byLink.name}, ${byLink.post ?? ''}` : account,
    declineReason: state === 'declined' ? (answer.declineReason ?? null) : null,
    // What an agency is still writing is shown when it is sent.
    paragraphs: isOpen(state)
      ? []
      : (answer.paragraphs ?? [])
          .filter(({ text }) => text?.trim())
          .map((row) => ({
            id: row.id ?? '',
            asked: row.asked ?? '',
            text: row.text ?? '',
            source: row.source ?? '',
            used: idOf(row.usedIn) !== null,
          })),
  }
}

async function openDrafts(req: PayloadRequest): Promise<RequestPanelView['drafts']> {
  const { docs } = await req.payload.find({
    collection: 'press-notes',
    where: { state: { in: ['draft', 'changes-requested'] } },
    draft: true,
    locale: 'vi',
    select: { title: true },
    sort: '-updatedAt',
    depth: 0,
    limit: DRAFTS_OFFERED,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.map(({ id, title }) => ({ id, title: title || `#${id}` }))
}
