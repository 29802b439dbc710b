import type { PayloadRequest } from 'payload'
import type { Bilingual } from '../labels'
import { inLanguageOf } from '../messages'
import { runGate } from '../quality-gate/run-gate'
import type { Finding } from '../quality-gate/rules'
import { idOf } from '../relation'
import { type Guard, type Move, moves, type State, stateLabels } from '../workflow'
import type { TextCollection } from './edition'
import { askedOfPerson, obstacleOf } from './guards'
import { targetField } from './log'
import { moveLabel } from './log-labels'
import { type Passage, placeLabel, placeOf, readPassages, stands } from './passages'
import { readSituation, type Situation } from './situation'

/** What the panel in the admin shows, in the language of whoever looks. */
export interface PanelView {
  state: State
  stateLabel: string
  holder: string | null
  version: string
  isLive: boolean
  awaitingApproval: boolean
  publishAt: string | null
  approvedBy: string | null
  approvedAt: string | null
  moves: PanelMove[]
  gate: PanelFinding[]
  /** What a comment may quote. */
  passages: PanelPassage[]
  log: PanelEntry[]
}

interface PanelPassage {
  place: string
  label: string
  text: string
}

interface PanelMove {
  name: string
  label: string
  next: string
  /** Why it cannot be made now; null when it can. */
  obstacle: string | null
  /** What the person is asked for. */
  asks: Guard[]
}

interface PanelFinding {
  rule: string
  label: string
  locale: 'en' | 'vi'
  weight: 'advises' | 'blocks'
  problem: string | null
  why: string
  basis: string
}

interface PanelEntry {
  id: number
  at: string
  who: string | null
  what: string
  comment: string | null
  /** The passage that it is about; changed when the text has it no more, word for word. */
  about: { label: string; quote: string; isChanged: boolean } | null
}

const LOG_LENGTH = 30

/** Reads the panel of a text; refusals are those of `readSituation`. */
export async function readPanel(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
): Promise<PanelView> {
  const situation = await readSituation(req, collection, id)
  const { edition, state } = situation
  const findings = await runGate(req, collection, id)
  const passages = await readPassages(req, collection, id)
  const say = (text: Bilingual) => inLanguageOf(req, text)
  return {
    state,
    stateLabel: say(stateLabels[state]),
    holder: await nameOf(req, edition.holder),
    version: situation.version,
    isLive: situation.isLive,
    awaitingApproval: edition.awaitingApproval ?? false,
    publishAt: edition.workflow?.publishAt ?? null,
    approvedBy: await nameOf(req, edition.workflow?.approvedBy),
    approvedAt: edition.workflow?.approvedAt ?? null,
    moves: await movesFor(req, situation, findings),
    gate: findings.map(({ rule, locale, problem }) => ({
      rule: rule.name,
      label: say(rule.label),
      locale,
      weight: rule.weight,
      problem: problem && say(problem),
      why: say(rule.why),
      basis: say(rule.basis),
    })),
    passages: passages.map((passage) => ({
      place: placeOf(passage),
      label: say(placeLabel(placeOf(passage))),
      text: passage.text,
    })),
    log: await logOf(req, collection, id, passages),
  }
}

/** The moves that the person may make in this state, each with what stands against it. */
async function movesFor(
  req: PayloadRequest,
  situation: Situation,
  findings: Finding[],
): Promise<PanelMove[]> {
  const possible: readonly Move[] = moves
  const offered = []
  for (const move of possible) {
    if (!move.from.includes(situation.state)) continue
    if (move.who === 'editor' && !situation.isEditor) continue
    if (move.guards.includes('live') && !situation.isLive) continue
    if (move.guards.includes('awaiting-approval') && !situation.edition.awaitingApproval) continue
    const asks = move.guards.filter(
      (guard) =>
        askedOfPerson.includes(guard) && (guard !== 'change-note' || situation.wasPublished),
    )
    const obstacles = []
    for (const guard of move.guards.filter((name) => !askedOfPerson.includes(name))) {
      const found = () => Promise.resolve(findings)
      obstacles.push(await obstacleOf(guard, req, situation, { move: move.name }, found))
    }
    const obstacle = obstacles.find((found) => found !== null)
    offered.push({
      name: move.name,
      label: inLanguageOf(req, move.label),
      next: inLanguageOf(req, move.next),
      obstacle: obstacle ? inLanguageOf(req, obstacle.text) : null,
      asks,
    })
  }
  return offered
}

async function logOf(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
  passages: Passage[],
): Promise<PanelEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'editorial-log',
    where: { [targetField[collection]]: { equals: id } },
    sort: ['-createdAt', '-id'],
    depth: 0,
    limit: LOG_LENGTH,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const names = new Map<number, string | null>()
  const entries = []
  for (const entry of docs) {
    const by = idOf(entry.by)
    if (by !== null && !names.has(by)) names.set(by, await nameOf(req, by))
    entries.push({
      id: entry.id,
      at: entry.createdAt,
      who: by === null ? null : (names.get(by) ?? null),
      what: inLanguageOf(req, moveLabel(entry.move)),
      comment: entry.comment ?? null,
      about:
        entry.passage && entry.quote
          ? {
              label: inLanguageOf(req, placeLabel(entry.passage)),
              quote: entry.quote,
              isChanged: !stands(passages, entry.passage, entry.quote),
            }
          : null,
    })
  }
  return entries
}

async function nameOf(req: PayloadRequest, user: unknown): Promise<string | null> {
  const id = idOf(user)
  if (id === null) return null
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found?.name ?? null
}
