import type { Where } from 'payload'
import type { PressNote } from '../generated/payload-types'
import { databaseNow } from '../lib/database/clock'
import type { Locale } from '../lib/locales'
import { pressNotePath } from '../lib/paths'
import { toFile, type FileView } from '../lib/media-views'
import { correctionsOf, withdrawalOf, type CorrectionView, type TakedownView } from './corrections'
import { loadContacts, type ContactView } from './contacts'
import { addressesOf } from './languages'
import { loadAgencies, pickOne, type AgencyRef } from './names'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'

/** What keeps a note from the public at present; journalists who read it are told. */
export interface Release {
  /** Null when there is none, or it is over by the database's clock. */
  embargoUntil: string | null
  pressOnly: boolean
}

/** A press note in a list. */
export interface PressNoteTeaser {
  id: number
  number: string
  title: string
  purpose: string | null
  path: string
  agency: AgencyRef | null
  publishedAt: string | null
  isSample: boolean
  release: Release
}

/**
 * The id of a row, which is the same in every language and version and stays when rows are added
 * before it: what a citation of the paragraph leads to.
 */
type Anchor = string

/** A figure or fact with where it comes from. */
export interface KeyFact {
  anchor: Anchor
  figure: string | null
  statement: string
  sourceTitle: string
  sourceUrl: string | null
  asOf: string | null
  /** Whose words it is, when it came as an agency's answer. */
  contributedBy: AgencyRef | null
}

/** A question that journalists ask, with its answer. */
interface NoteQuestion {
  anchor: Anchor
  question: string
  answer: string
  sourceTitle: string | null
  sourceUrl: string | null
  contributedBy: AgencyRef | null
}

/** A press note as its own page shows it. */
export interface PressNoteView extends PressNoteTeaser {
  translations: Partial<Record<Locale, string>>
  keyMessages: { anchor: Anchor; text: string }[]
  keyFacts: KeyFact[]
  questions: NoteQuestion[]
  spokesperson: ContactView | null
  attachments: { label: string; file: FileView }[]
  changeNotes: { date: string; kind: 'major' | 'minor'; note: string }[]
  awaitingApproval: boolean
  corrections: CorrectionView[]
  withdrawal: TakedownView | null
}

const teaserFields = {
  number: true,
  title: true,
  purpose: true,
  slug: true,
  agency: true,
  publishedAt: true,
  isSample: true,
  visibility: true,
  embargoUntil: true,
} as const

/** What `releaseOf` would call held back, as a filter. */
async function heldBack(reader: Reader): Promise<Where[]> {
  const now = await databaseNow(reader.payload)
  return [{ visibility: { equals: 'press' } }, { embargoUntil: { greater_than: now } }]
}

/** The opposite of it. */
async function notHeldBack(reader: Reader): Promise<Where[]> {
  const now = await databaseNow(reader.payload)
  return [
    { visibility: { not_equals: 'press' } },
    { or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: now } }] },
  ]
}

/**
 * A page of press notes, the newest first. Who may see which is the collection's access rule.
 *
 * @param args.released leaves out what is held back, for a page that lists that apart
 */
export const listPressNotes = contentQuery(
  'press-notes',
  async (
    reader,
    {
      page,
      perPage,
      agency,
      released,
    }: { page: number; perPage: number; agency?: number; released?: boolean },
  ): Promise<PageOf<PressNoteTeaser>> => {
    const found = await reader.payload.find({
      collection: 'press-notes',
      ...reader.options,
      where: {
        and: [
          ...(agency ? [{ agency: { equals: agency } }] : []),
          ...(released ? await notHeldBack(reader) : []),
        ],
      },
      select: teaserFields,
      sort: ['-publishedAt', '-id'],
      depth: 0,
      limit: perPage,
      page,
    })
    return toPage(found, await toTeasers(reader, found.docs))
  },
)

/** More than are ever held back at one time. */
const MOST_HELD_BACK = 50

/**
 * The notes under embargo or for the press only that the reader may see, what opens soonest first.
 * The public gets none by the collection's access rule.
 */
export const listHeldBackNotes = contentQuery(
  'press-notes-held-back',
  async (reader): Promise<PressNoteTeaser[]> => {
    const { docs } = await reader.payload.find({
      collection: 'press-notes',
      ...reader.options,
      where: { or: await heldBack(reader) },
      select: teaserFields,
      sort: ['embargoUntil', '-publishedAt', '-id'],
      depth: 0,
      limit: MOST_HELD_BACK,
      pagination: false,
    })
    return toTeasers(reader, docs)
  },
)

/** The press note with this slug in the reader's language, or null. */
export const getPressNote = contentQuery(
  'press-note',
  async (reader, { slug }: { slug: string }): Promise<PressNoteView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'press-notes',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const rows = [...(doc.keyFacts ?? []), ...(doc.questions ?? [])]
    const agencies = await loadAgencies(reader, [
      doc.agency,
      ...rows.map(({ contributedBy }) => contributedBy),
    ])
    const contacts = await loadContacts(reader, [doc.spokesperson])
    return {
      ...toTeaser(reader, doc, pickOne(agencies, doc.agency), await databaseNow(reader.payload)),
      translations: await addressesOf(reader, 'press-notes', doc.id),
      keyMessages: (doc.keyMessages ?? []).flatMap(({ id, text }) =>
        text ? [{ anchor: anchorOf(id), text }] : [],
      ),
      keyFacts: (doc.keyFacts ?? [])
        .filter((fact) => fact.statement)
        .map((fact) => toKeyFact(fact, pickOne(agencies, fact.contributedBy))),
      questions: (doc.questions ?? [])
        .filter(({ question, answer }) => question && answer)
        .map(({ id, question, answer, sourceTitle, sourceUrl, contributedBy }) => ({
          anchor: anchorOf(id),
          question,
          answer,
          sourceTitle: sourceTitle ?? null,
          sourceUrl: sourceUrl ?? null,
          contributedBy: pickOne(agencies, contributedBy),
        })),
      spokesperson: pickOne(contacts, doc.spokesperson),
      attachments: (doc.attachments ?? []).flatMap(({ file, label }) => {
        const view = toFile(file)
        return view ? [{ label: label || view.name, file: view }] : []
      }),
      changeNotes: (doc.changeNotes ?? [])
        .filter((change) => change.note)
        .map(({ date, kind, note }) => ({ date, kind, note }))
        .sort((a, b) => b.date.localeCompare(a.date)),
      awaitingApproval: doc.awaitingApproval ?? false,
      corrections: await correctionsOf(reader, 'pressNote', doc.id),
      withdrawal: await withdrawalOf(reader, 'pressNote', doc.id),
    }
  },
)

type TeaserRow = Pick<PressNote, keyof typeof teaserFields> & { id: number }

async function toTeasers(reader: Reader, docs: TeaserRow[]): Promise<PressNoteTeaser[]> {
  const agencies = await loadAgencies(
    reader,
    docs.map((doc) => doc.agency),
  )
  const now = await databaseNow(reader.payload)
  return docs.map((doc) => toTeaser(reader, doc, pickOne(agencies, doc.agency), now))
}

function toTeaser(
  reader: Reader,
  doc: TeaserRow,
  agency: AgencyRef | null,
  now: string,
): PressNoteTeaser {
  return {
    id: doc.id,
    number: doc.number,
    title: doc.title ?? '',
    purpose: doc.purpose ?? null,
    path: pressNotePath(reader.locale, doc.slug ?? ''),
    agency,
    publishedAt: doc.publishedAt ?? null,
    isSample: doc.isSample ?? false,
    release: releaseOf(doc, now),
  }
}

/** What holds a note back at a moment of the database's clock. */
export function releaseOf(
  { visibility, embargoUntil }: Pick<PressNote, 'embargoUntil' | 'visibility'>,
  now: string,
): Release {
  const isAhead = embargoUntil && new Date(embargoUntil) > new Date(now)
  return { embargoUntil: isAhead ? embargoUntil : null, pressOnly: visibility === 'press' }
}

/** Rows always have an id; the type does not know. */
const anchorOf = (id: string | null | undefined): Anchor => `p-${id ?? ''}`

function toKeyFact(
  fact: NonNullable<PressNote['keyFacts']>[number],
  contributedBy: AgencyRef | null,
): KeyFact {
  return {
    anchor: anchorOf(fact.id),
    figure: fact.figure ?? null,
    statement: fact.statement,
    sourceTitle: fact.sourceTitle ?? '',
    sourceUrl: fact.sourceUrl ?? null,
    asOf: fact.asOf ?? null,
    contributedBy,
  }
}
