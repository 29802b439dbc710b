import type { Correction, Takedown } from '../generated/payload-types'
import { otherLocales, type Locale } from '../lib/locales'
import { articlePath, pressNotePath } from '../lib/paths'
import { idOf, idsOf, type LocalText } from './names'
import { type PageOf, toPage } from './page-of'
import { contentQuery, type Reader } from './query'

/** What was wrong in a text and what is right, in the language it is told in. */
export interface CorrectionView {
  id: number
  date: string
  severity: Correction['severity']
  wrong: LocalText
  right: LocalText
  isSample: boolean
}

/** A correction in the public log, with the text it is about. */
export interface CorrectionEntry extends CorrectionView {
  title: string | null
  path: string | null
}

/** A text that was taken down, and why. */
export interface TakedownView {
  id: number
  kind: Takedown['kind']
  at: string
  reason: LocalText
  endedAt: string | null
  /** Where the text stood, in the reader's language or else in the other. */
  path: string | null
  replacedBy: string | null
}

type TextField = 'article' | 'pressNote'

const MOST_OF_A_TEXT = 50

/** The corrections of one text, the newest first. */
export async function correctionsOf(
  reader: Reader,
  field: TextField,
  id: number,
): Promise<CorrectionView[]> {
  const { docs } = await reader.payload.find({
    collection: 'corrections',
    ...published(reader),
    where: { [field]: { equals: id } },
    sort: ['-date', '-id'],
    depth: 0,
    limit: MOST_OF_A_TEXT,
    pagination: false,
  })
  const views = []
  for (const doc of docs) views.push(await toCorrection(reader, doc))
  return views
}

/** The withdrawal in force of a text, or null. */
export async function withdrawalOf(
  reader: Reader,
  field: TextField,
  id: number,
): Promise<TakedownView | null> {
  const { docs } = await reader.payload.find({
    collection: 'takedowns',
    ...published(reader),
    where: {
      and: [
        { [field]: { equals: id } },
        { kind: { equals: 'withdrawn' } },
        { endedAt: { exists: false } },
      ],
    },
    sort: '-at',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toTakedown(reader, docs[0]) : null
}

/** Those of some articles that are withdrawn at present. */
export async function withdrawnAmong(reader: Reader, articles: number[]): Promise<Set<number>> {
  if (articles.length === 0) return new Set()
  const { docs } = await reader.payload.find({
    collection: 'takedowns',
    ...published(reader),
    where: {
      and: [
        { article: { in: articles } },
        { kind: { equals: 'withdrawn' } },
        { endedAt: { exists: false } },
      ],
    },
    select: { article: true },
    depth: 0,
    pagination: false,
  })
  return new Set(idsOf(docs.map(({ article }) => article)))
}

/** When a text was last removed as published in error, or null: what was before is not shown. */
export async function lastRemoval(reader: Reader, article: number): Promise<string | null> {
  const { docs } = await reader.payload.find({
    collection: 'takedowns',
    ...published(reader),
    where: { and: [{ article: { equals: article } }, { kind: { equals: 'error' } }] },
    select: { at: true },
    sort: '-at',
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0]?.at ?? null
}

/** Why there is nothing at an address any more, when a text was removed from it; else null. */
export const findRemoval = contentQuery(
  'removal',
  async (reader, path: string): Promise<TakedownView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'takedowns',
      ...published(reader),
      where: {
        and: [
          { or: [{ pathVi: { equals: path } }, { pathEn: { equals: path } }] },
          { kind: { equals: 'error' } },
          { endedAt: { exists: false } },
        ],
      },
      sort: '-at',
      depth: 0,
      limit: 1,
      pagination: false,
    })
    return docs[0] ? toTakedown(reader, docs[0]) : null
  },
)

/** A page of all corrections, the newest first. */
export const listCorrections = contentQuery(
  'corrections',
  async (
    reader,
    { page, perPage }: { page: number; perPage: number },
  ): Promise<PageOf<CorrectionEntry>> => {
    const found = await reader.payload.find({
      collection: 'corrections',
      ...published(reader),
      sort: ['-date', '-id'],
      depth: 0,
      limit: perPage,
      page,
    })
    const entries = []
    for (const doc of found.docs) {
      entries.push({ ...(await toCorrection(reader, doc)), ...(await textOf(reader, doc)) })
    }
    return toPage(found, entries)
  },
)

/** A page of all texts taken down, the newest first. */
export const listTakedowns = contentQuery(
  'takedowns',
  async (
    reader,
    { page, perPage }: { page: number; perPage: number },
  ): Promise<PageOf<TakedownView>> => {
    const found = await reader.payload.find({
      collection: 'takedowns',
      ...published(reader),
      sort: ['-at', '-id'],
      depth: 0,
      limit: perPage,
      page,
    })
    const entries = []
    for (const doc of found.docs) entries.push(await toTakedown(reader, doc))
    return toPage(found, entries)
  },
)

/** Neither collection has drafts. */
const published = (reader: Reader) => ({ ...reader.options, draft: false })

async function toCorrection(reader: Reader, doc: Correction): Promise<CorrectionView> {
  const other = doc.wrong ? null : await inOtherLanguage(reader, 'corrections', doc.id)
  const lang = other?.lang ?? reader.locale
  return {
    id: doc.id,
    date: doc.date,
    severity: doc.severity,
    wrong: { text: doc.wrong || other?.doc.wrong || '', lang },
    right: { text: doc.right || other?.doc.right || '', lang },
    isSample: doc.isSample ?? false,
  }
}

async function toTakedown(reader: Reader, doc: Takedown): Promise<TakedownView> {
  const other = doc.reason ? null : await inOtherLanguage(reader, 'takedowns', doc.id)
  const [own, second] = reader.locale === 'en' ? [doc.pathEn, doc.pathVi] : [doc.pathVi, doc.pathEn]
  return {
    id: doc.id,
    kind: doc.kind,
    at: doc.at,
    reason: { text: doc.reason || other?.doc.reason || '', lang: other?.lang ?? reader.locale },
    endedAt: doc.endedAt ?? null,
    path: own ?? second ?? null,
    replacedBy: doc.replacedBy ?? null,
  }
}

/** A notice is written in Vietnamese at least; a reader of English gets that rather than nothing. */
async function inOtherLanguage(
  reader: Reader,
  collection: 'corrections' | 'takedowns',
  id: number,
): Promise<{ lang: Locale; doc: { wrong?: string; right?: string; reason?: string } } | null> {
  for (const lang of otherLocales(reader.locale)) {
    const doc = (await reader.payload.findByID({
      collection: collection as 'corrections',
      id,
      ...published(reader),
      locale: lang,
      depth: 0,
      disableErrors: true,
    })) as { wrong?: string; right?: string; reason?: string } | null
    if (doc) return { lang, doc }
  }
  return null
}

/** The title and address of the corrected text, in the reader's language when it is there. */
async function textOf(
  reader: Reader,
  { article, pressNote }: Correction,
): Promise<{ title: string | null; path: string | null }> {
  const [id, collection] = article
    ? [idOf(article), 'articles' as const]
    : [idOf(pressNote), 'press-notes' as const]
  if (id === null) return { title: null, path: null }
  for (const locale of [reader.locale, ...otherLocales(reader.locale)]) {
    const { docs } = await reader.payload.find({
      collection: collection as 'articles',
      ...published(reader),
      locale,
      where: { id: { equals: id } },
      select: { title: true, slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [doc] = docs
    const toPath = article ? articlePath : pressNotePath
    if (doc?.title && doc.slug) return { title: doc.title, path: toPath(locale, doc.slug) }
  }
  return { title: null, path: null }
}
