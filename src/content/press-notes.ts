import type { PressNote } from '../generated/payload-types'
import type { Locale } from '../lib/locales'
import { pressNotePath } from '../lib/paths'
import { toFile, type FileView } from '../lib/media-views'
import { correctionsOf, withdrawalOf, type CorrectionView, type TakedownView } from './corrections'
import { loadContacts, type ContactView } from './contacts'
import { addressesOf } from './languages'
import { loadAgencies, pickOne, type AgencyRef } from './names'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'

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
}

/** A figure or fact with where it comes from. */
export interface KeyFact {
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
  question: string
  answer: string
  sourceTitle: string | null
  sourceUrl: string | null
  contributedBy: AgencyRef | null
}

/** A press note as its own page shows it. */
export interface PressNoteView extends PressNoteTeaser {
  translations: Partial<Record<Locale, string>>
  keyMessages: string[]
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
} as const

/** A page of press notes, the newest first. Who may see which is the collection's access rule. */
export const listPressNotes = contentQuery(
  'press-notes',
  async (
    reader,
    { page, perPage, agency }: { page: number; perPage: number; agency?: number },
  ): Promise<PageOf<PressNoteTeaser>> => {
    const found = await reader.payload.find({
      collection: 'press-notes',
      ...reader.options,
      where: agency ? { agency: { equals: agency } } : {},
      select: teaserFields,
      sort: ['-publishedAt', '-id'],
      depth: 0,
      limit: perPage,
      page,
    })
    const agencies = await loadAgencies(
      reader,
      found.docs.map((doc) => doc.agency),
    )
    return toPage(
      found,
      found.docs.map((doc) => toTeaser(reader, doc, pickOne(agencies, doc.agency))),
    )
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
      ...toTeaser(reader, doc, pickOne(agencies, doc.agency)),
      translations: await addressesOf(reader, 'press-notes', doc.id),
      keyMessages: (doc.keyMessages ?? []).flatMap(({ text }) => text || []),
      keyFacts: (doc.keyFacts ?? [])
        .filter((fact) => fact.statement)
        .map((fact) => toKeyFact(fact, pickOne(agencies, fact.contributedBy))),
      questions: (doc.questions ?? [])
        .filter(({ question, answer }) => question && answer)
        .map(({ question, answer, sourceTitle, sourceUrl, contributedBy }) => ({
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

function toTeaser(reader: Reader, doc: TeaserRow, agency: AgencyRef | null): PressNoteTeaser {
  return {
    id: doc.id,
    number: doc.number,
    title: doc.title ?? '',
    purpose: doc.purpose ?? null,
    path: pressNotePath(reader.locale, doc.slug ?? ''),
    agency,
    publishedAt: doc.publishedAt ?? null,
    isSample: doc.isSample ?? false,
  }
}

function toKeyFact(
  fact: NonNullable<PressNote['keyFacts']>[number],
  contributedBy: AgencyRef | null,
): KeyFact {
  return {
    figure: fact.figure ?? null,
    statement: fact.statement,
    sourceTitle: fact.sourceTitle ?? '',
    sourceUrl: fact.sourceUrl ?? null,
    asOf: fact.asOf ?? null,
    contributedBy,
  }
}
