import type { Where } from 'payload'
import type { Material } from '../generated/payload-types'
import type { Locale } from '../lib/locales'
import { toFile, type FileView } from '../lib/media-views'
import { materialPath } from '../lib/paths'
import { addressesOf } from './languages'
import { loadAgencies, loadTerms, pick, pickOne, type AgencyRef, type TermRef } from './names'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'

/** A material of the library in a list. */
export interface MaterialTeaser {
  id: number
  path: string
  title: string
  summary: string | null
  kind: Material['kind']
  language: Material['language']
  format: Material['format']
  extent: string | null
  year: number
  agency: AgencyRef | null
  isSample: boolean
}

/** A material as its own page shows it. */
export interface MaterialView extends MaterialTeaser {
  translations: Partial<Record<Locale, string>>
  audience: NonNullable<Material['audience']>
  licence: Material['licence']
  edition: string | null
  topics: TermRef[]
  /** What is handed out: an uploaded file that this reader may read, else an outside address. */
  file: FileView | null
  externalUrl: string | null
  publishedAt: string | null
}

/** What narrows the library; all values are the same in every language. */
export interface MaterialFilters {
  language?: string | null
  kind?: string | null
  topic?: string | null
  format?: string | null
}

const teaserFields = {
  title: true,
  slug: true,
  summary: true,
  kind: true,
  language: true,
  format: true,
  extent: true,
  year: true,
  agency: true,
  isSample: true,
} as const

/** A page of the library, the newest first. */
export const listMaterials = contentQuery(
  'materials',
  async (
    reader,
    { page, perPage, ...filters }: MaterialFilters & { page: number; perPage: number },
  ): Promise<PageOf<MaterialTeaser>> => {
    const found = await reader.payload.find({
      collection: 'materials',
      ...reader.options,
      where: materialWhere(filters),
      select: teaserFields,
      sort: ['-year', '-id'],
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

/** The material with this slug in the reader's language, or null. */
export const getMaterial = contentQuery(
  'material',
  async (reader, { slug }: { slug: string }): Promise<MaterialView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'materials',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const agencies = await loadAgencies(reader, [doc.agency])
    const topics = await loadTerms(reader, doc.topics ?? [])
    return {
      ...toTeaser(reader, doc, pickOne(agencies, doc.agency)),
      translations: await addressesOf(reader, 'materials', doc.id),
      audience: doc.audience ?? [],
      licence: doc.licence,
      edition: doc.edition ?? null,
      topics: pick(topics, doc.topics),
      file: toFile(doc.file),
      externalUrl: doc.externalUrl ?? null,
      publishedAt: doc.publishedAt ?? null,
    }
  },
)

function materialWhere({ language, kind, topic, format }: MaterialFilters): Where {
  const and: Where[] = []
  if (language) and.push({ language: { equals: language } })
  if (kind) and.push({ kind: { equals: kind } })
  if (format) and.push({ format: { equals: format } })
  if (topic) and.push({ 'topics.code': { equals: topic } })
  return { and }
}

type TeaserRow = Pick<Material, keyof typeof teaserFields> & { id: number }

function toTeaser({ locale }: Reader, doc: TeaserRow, agency: AgencyRef | null): MaterialTeaser {
  return {
    id: doc.id,
    path: materialPath(locale, doc.slug ?? ''),
    title: doc.title ?? '',
    summary: doc.summary ?? null,
    kind: doc.kind,
    language: doc.language,
    format: doc.format,
    extent: doc.extent ?? null,
    year: doc.year,
    agency,
    isSample: doc.isSample ?? false,
  }
}
