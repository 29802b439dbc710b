import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import type { Legislation } from '../generated/payload-types'
import { legalActPath } from '../lib/paths'
import type { FacetOption } from './facets'
import { type InstrumentRef, loadInstruments } from './instruments'
import { pick } from './names'
import { type PageOf, toPage } from './page-of'
import { contentQuery, type Reader } from './query'
import { loadRecommendations, type RecommendationRef } from './recommendation-refs'
import { holdsWords, searchWords } from './text-match'

/** What narrows the list of acts. */
export interface LegislationFilters {
  form?: string | null
  force?: string | null
  scope?: string | null
  q?: string | null
}

/** An act in a list. */
export interface LegalActRow {
  id: number
  path: string
  number: string
  /** Null where the language has none that was reviewed. */
  title: string | null
  form: Legislation['form']
  authority: string | null
  issuedOn: string
  force: Legislation['force']
  isSample: boolean
}

/** An act as its own page shows it. */
export interface LegalActView extends LegalActRow {
  scope: Legislation['scope']
  effectiveOn: string | null
  expiredOn: string | null
  abstract: string | null
  url: string | null
  file: { url: string; name: string } | null
  replaces: LegalActRow[]
  replacedBy: LegalActRow[]
  instruments: InstrumentRef[]
  recommendations: RecommendationRef[]
  archivedOn: string | null
  archivedReason: string | null
}

const rowFields = {
  slug: true,
  number: true,
  title: true,
  form: true,
  authority: true,
  issuedOn: true,
  force: true,
  isSample: true,
} as const

/** A page of acts, the newest first. */
export const listLegislation = contentQuery(
  'legislation',
  async (
    reader,
    { page, perPage, ...filters }: LegislationFilters & { page: number; perPage: number },
  ): Promise<PageOf<LegalActRow>> => {
    const found = await reader.payload.find({
      collection: 'legislation',
      ...reader.options,
      where: await whereOf(reader, filters),
      select: rowFields,
      sort: ['-issuedOn', 'number'],
      depth: 0,
      limit: perPage,
      page,
    })
    return toPage(
      found,
      found.docs.map((doc) => toRow(reader, doc)),
    )
  },
)

const facets = ['form', 'force', 'scope'] as const
export type LegislationFacets = Record<(typeof facets)[number], FacetOption[]>

/** How many acts each choice leads to; the labels are the codes. */
export const countLegislation = contentQuery(
  'legislation-facets',
  async (reader, filters: LegislationFilters): Promise<LegislationFacets> => {
    const counted = await Promise.all(
      facets.map(async (facet) => {
        const { docs } = await reader.payload.find({
          collection: 'legislation',
          ...reader.options,
          where: await whereOf(reader, { ...filters, [facet]: null }),
          select: { [facet]: true },
          depth: 0,
          limit: 5000,
          pagination: false,
        })
        const counts = new Map<string, number>()
        for (const doc of docs as unknown as Record<string, string>[]) {
          const value = doc[facet] ?? ''
          counts.set(value, (counts.get(value) ?? 0) + 1)
        }
        const options = [...counts].map(([value, count]) => ({ value, label: value, count }))
        return [facet, options.toSorted((a, b) => b.count - a.count)] as const
      }),
    )
    return Object.fromEntries(counted) as LegislationFacets
  },
)

/** The act with this slug, or null. */
export const getLegalAct = contentQuery(
  'legal-act',
  async (reader, { slug }: { slug: string }): Promise<LegalActView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'legislation',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const [instruments, recommendations, replaces, replacedBy] = await Promise.all([
      loadInstruments(reader, doc.instruments ?? []),
      loadRecommendations(reader, doc.recommendations ?? []),
      actsWhere(reader, { id: { in: (doc.replaces ?? []).map(idOf) } }),
      actsWhere(reader, { replaces: { in: [doc.id] } }),
    ])
    return {
      ...toRow(reader, doc),
      scope: doc.scope,
      effectiveOn: doc.effectiveOn ?? null,
      expiredOn: doc.expiredOn ?? null,
      abstract: doc.abstract ?? null,
      url: doc.url ?? null,
      file:
        typeof doc.file === 'object' && doc.file?.url
          ? { url: doc.file.url, name: doc.file.filename ?? doc.number }
          : null,
      replaces,
      replacedBy,
      instruments: pick(instruments, doc.instruments),
      recommendations: [...recommendations.values()],
      archivedOn: doc.archivedOn ?? null,
      archivedReason: doc.archivedReason ?? null,
    }
  },
)

const idOf = (relation: number | { id: number }) =>
  typeof relation === 'object' ? relation.id : relation

async function actsWhere(reader: Reader, where: Where): Promise<LegalActRow[]> {
  const { docs } = await reader.payload.find({
    collection: 'legislation',
    ...reader.options,
    where,
    select: rowFields,
    sort: '-issuedOn',
    depth: 0,
    limit: 50,
    pagination: false,
  })
  return docs.map((doc) => toRow(reader, doc))
}

function toRow(
  reader: Reader,
  doc: Pick<Legislation, keyof typeof rowFields> & { id: number },
): LegalActRow {
  return {
    id: doc.id,
    path: legalActPath(reader.locale, doc.slug ?? String(doc.id)),
    number: doc.number,
    title: doc.title || null,
    form: doc.form,
    authority: doc.authority || null,
    issuedOn: doc.issuedOn,
    force: doc.force,
    isSample: doc.isSample ?? false,
  }
}

async function whereOf(reader: Reader, { q, ...filters }: LegislationFilters): Promise<Where> {
  const and: Where[] = [{ archivedOn: { exists: false } }]
  for (const facet of facets) {
    const value = filters[facet]
    if (value) and.push({ [facet]: { equals: value } })
  }
  if (q) and.push({ id: { in: await matching(reader, q) } })
  return { and }
}

/** The ids of published acts that hold all the words, in what the reader's language shows of them. */
async function matching({ payload, locale }: Reader, q: string): Promise<number[]> {
  const text = sql`concat_ws(' ', d.number, l.title, l.abstract, l.authority)`
  const { rows } = await payload.db.drizzle.execute<{ id: number }>(
    sql`select d.id from legislation d left join legislation_locales l on l._parent_id = d.id
        and l._locale = ${locale} and l.translation_status in ('original', 'reviewed')
      where d._status = 'published' and ${holdsWords(text, searchWords(q))} limit 5000`,
  )
  return rows.length > 0 ? rows.map(({ id }) => id) : [0]
}
