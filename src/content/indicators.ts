import { sql } from '@payloadcms/db-postgres'
import type { Indicator } from '../generated/payload-types'
import { otherLocales } from '../lib/locales'
import { indicatorPath } from '../lib/paths'
import { stripMarks } from '../lib/vietnamese'
import { option, withLabels } from './facet-labels'
import type { FacetOption } from './facets'
import {
  type AgencyRef,
  idsOf,
  loadAgencies,
  loadTerms,
  type LocalText,
  pick,
  pickOne,
} from './names'
import { contentQuery, type Reader } from './query'

/** What narrows the list of indicators. */
export interface IndicatorFilters {
  kind?: string | null
  reporting?: string | null
  goal?: string | null
  agency?: string | null
  q?: string | null
}

/** A figure as it was published. */
export interface FigureView {
  period: string
  value: number
  status: 'final' | 'provisional' | 'revised'
  vintage: string
  source: string
  sourceUrl: string | null
}

/** An indicator in a list, with its newest total. */
export interface IndicatorRow {
  id: number
  code: string
  path: string
  name: LocalText
  kind: Indicator['kind']
  reporting: Indicator['reporting']
  unit: string
  decimals: number
  agency: AgencyRef | null
  nextDue: string | null
  /** Codes of the goals that its targets belong to. */
  goals: string[]
  latest: FigureView | null
  isSample: boolean
}

/** More indicators than this are not kept by one body. */
const MOST = 2000

const rowFields = {
  code: true,
  slug: true,
  name: true,
  kind: true,
  reporting: true,
  unit: true,
  decimals: true,
  agency: true,
  nextDue: true,
  sdgTargets: true,
  definition: true,
  isSample: true,
} as const

/** A row with the words that it is found by. */
interface Listed {
  row: IndicatorRow
  words: string
}

/** The indicators that all the filters leave, in the order of their codes. */
export const listIndicators = contentQuery(
  'indicators',
  async (reader, filters: IndicatorFilters): Promise<IndicatorRow[]> =>
    narrow(await loadAll(reader), filters).map(({ row }) => row),
)

const facets = ['kind', 'reporting', 'goal', 'agency'] as const
export type IndicatorFacets = Record<(typeof facets)[number], FacetOption[]>

/** How many indicators each choice leads to; types and statuses are codes. */
export const countIndicators = contentQuery(
  'indicator-facets',
  async (reader, filters: IndicatorFilters): Promise<IndicatorFacets> => {
    const all = await loadAll(reader)
    const counts = (facet: (typeof facets)[number]) => {
      const counted = new Map<string, number>()
      for (const { row } of narrow(all, { ...filters, [facet]: null })) {
        for (const value of valuesOf(row, facet)) counted.set(value, (counted.get(value) ?? 0) + 1)
      }
      return [...counted]
        .map(([value, count]) => ({ value, label: value, count }))
        .toSorted((a, b) => b.count - a.count)
    }
    const agencies = new Map(
      all.flatMap(({ row: { agency } }) => (agency ? [[agency.code, agency]] : [])),
    )
    const goals = await withLabels(
      reader,
      {
        collection: 'terms',
        key: 'code',
        label: 'label',
        where: { scheme: { equals: 'sdg-goal' } },
      },
      counts('goal'),
    )
    return {
      kind: counts('kind'),
      reporting: counts('reporting'),
      goal: goals.toSorted((a, b) => Number(a.value) - Number(b.value)),
      agency: counts('agency').flatMap(({ value, count }) => {
        const agency = agencies.get(value)
        return agency ? [option(reader, value, agency.name, count)] : []
      }),
    }
  },
)

function valuesOf(row: IndicatorRow, facet: (typeof facets)[number]): string[] {
  if (facet === 'goal') return row.goals
  if (facet === 'agency') return row.agency ? [row.agency.code] : []
  return [row[facet]]
}

function narrow(rows: Listed[], { q, ...filters }: IndicatorFilters): Listed[] {
  const words = stripMarks(q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return rows.filter(
    (listed) =>
      facets.every((facet) => {
        const value = filters[facet]
        return !value || valuesOf(listed.row, facet).includes(value)
      }) && words.every((word) => listed.words.includes(word)),
  )
}

async function loadAll(reader: Reader): Promise<Listed[]> {
  const { docs } = await reader.payload.find({
    collection: 'indicators',
    ...reader.options,
    where: { archivedOn: { exists: false } },
    select: rowFields,
    sort: 'code',
    depth: 0,
    limit: MOST,
    pagination: false,
  })
  const [names, agencies, targets, latest] = await Promise.all([
    loadIndicatorNames(reader, docs),
    loadAgencies(
      reader,
      docs.map(({ agency }) => agency),
    ),
    loadTerms(
      reader,
      docs.flatMap(({ sdgTargets }) => sdgTargets ?? []),
    ),
    loadLatest(reader),
  ])
  return docs.map((doc) => {
    const name = names.get(doc.id) ?? { text: doc.code, lang: reader.locale }
    const codes = pick(targets, doc.sdgTargets).map(({ code }) => code.split('.')[0] ?? code)
    const row: IndicatorRow = {
      id: doc.id,
      code: doc.code,
      path: indicatorPath(reader.locale, doc.slug ?? doc.code.toLowerCase()),
      name,
      kind: doc.kind,
      reporting: doc.reporting,
      unit: doc.unit || '',
      decimals: doc.decimals ?? 1,
      agency: pickOne(agencies, doc.agency),
      nextDue: doc.nextDue ?? null,
      goals: [...new Set(codes)],
      latest: latest.get(doc.id) ?? null,
      isSample: doc.isSample ?? false,
    }
    return {
      row,
      words: stripMarks([doc.code, name.text, doc.definition].filter(Boolean).join(' ')),
    }
  })
}

/** The pages of the indicators with these ids. */
export async function loadIndicatorPaths(
  reader: Reader,
  relations: Iterable<number | { id: number } | null | undefined>,
): Promise<Map<number, string>> {
  const ids = idsOf(relations)
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'indicators',
    ...reader.options,
    where: { id: { in: ids } },
    select: { slug: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return new Map(docs.map(({ id, slug }) => [id, indicatorPath(reader.locale, slug ?? '')]))
}

/** Names in the page's language or else in the one that exists. */
export async function loadIndicatorNames(
  reader: Reader,
  docs: { id: number; name?: string | null }[],
): Promise<Map<number, LocalText>> {
  const found = new Map<number, LocalText>()
  for (const { id, name } of docs) if (name) found.set(id, { text: name, lang: reader.locale })
  for (const lang of otherLocales(reader.locale)) {
    const missing = docs.filter(({ id }) => !found.has(id)).map(({ id }) => id)
    if (missing.length === 0) break
    const others = await reader.payload.find({
      collection: 'indicators',
      ...reader.options,
      locale: lang,
      where: { id: { in: missing } },
      select: { name: true },
      depth: 0,
      limit: missing.length,
      pagination: false,
    })
    for (const { id, name } of others.docs) if (name) found.set(id, { text: name, lang })
  }
  return found
}

interface Latest extends Record<string, unknown> {
  indicator_id: number
  period: string
  value: string
  status: FigureView['status']
  vintage: string
  source: string
  source_url: string | null
}

/** The newest total of each published indicator, in the area that it has most figures of. */
async function loadLatest({ payload }: Reader): Promise<Map<number, FigureView>> {
  const { rows } = await payload.db.drizzle.execute<Latest>(sql`
    select distinct on (v.indicator_id) v.* from (
      select v.indicator_id, v.area, v.period, v.value, v.status, v.vintage::text as vintage,
        v.source, v.source_url, count(*) over (partition by v.indicator_id, v.area) as figures
      from indicator_values v join indicators i on i.id = v.indicator_id
      where i._status = 'published' and coalesce(v.disaggregation, '') = ''
    ) v order by v.indicator_id, v.figures desc, v.area, v.period desc, v.vintage desc`)
  return new Map(
    rows.map((row) => [
      row.indicator_id,
      {
        period: row.period,
        value: Number(row.value),
        status: row.status,
        vintage: row.vintage,
        source: row.source,
        sourceUrl: row.source_url,
      },
    ]),
  )
}
