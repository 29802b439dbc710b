import type { Indicator, IndicatorValue } from '../generated/payload-types'
import { allPeriods, dimensionOf, type Known, knownOn } from '../lib/indicators/as-of'
import { indicatorPath } from '../lib/paths'
import { withLabels } from './facet-labels'
import { type FigureView, type IndicatorRow, loadIndicatorNames } from './indicators'
import { type InstrumentRef, loadInstruments } from './instruments'
import { loadAgencies, loadTerms, pick, pickOne, type TermRef } from './names'
import { contentQuery, type Reader } from './query'
import { loadRecommendations, type RecommendationRef } from './recommendation-refs'
import { type SourceView, toSources } from './sources'

/** A figure of a series with what was said of it before. */
export interface SeriesFigure extends FigureView {
  id: number
  part: string
  note: string | null
  isSample: boolean
  earlier: FigureView[]
}

/** A part of the whole, such as women; the total has the key ''. */
export interface PartView {
  key: string
  /** Null for the total. */
  label: string | null
  dimension: string | null
}

/** An area that there are figures of. */
export interface AreaView {
  code: string
  label: string
}

/** An indicator as its own page shows it, with the figures of one area. */
export interface IndicatorView extends Omit<IndicatorRow, 'goals' | 'latest'> {
  slug: string
  definition: string | null
  method: string | null
  direction: Indicator['direction']
  periodicity: Indicator['periodicity']
  sdgIndicator: string | null
  breaks: { period: string; note: string }[]
  sources: SourceView[]
  themes: TermRef[]
  targets: TermRef[]
  instruments: InstrumentRef[]
  recommendations: RecommendationRef[]
  areas: AreaView[]
  area: string | null
  periods: string[]
  parts: PartView[]
  figures: SeriesFigure[]
  /** The newest total of the area. */
  latest: SeriesFigure | null
  /** Dimensions that the figures should have and do not. */
  missing: TermRef[]
  archivedOn: string | null
  archivedReason: string | null
}

/** More rows than this of one indicator are not shown on its page. */
const MOST = 10_000

/** The indicator with this slug as it was known on a day, or null. */
export const getIndicator = contentQuery(
  'indicator',
  async (
    reader,
    { slug, asOf, area }: { slug: string; asOf: string | null; area: string | null },
  ): Promise<IndicatorView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'indicators',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const doc = docs[0]
    if (!doc) return null
    const values = await loadValues(reader, doc.id)
    const known = knownOn(values, asOf)
    const areas = areasOf(known)
    const shown = areas.find((code) => code === area) ?? areas[0] ?? null
    const figures = known
      .filter(({ latest }) => latest.area === shown)
      .map((figure) => toFigure(figure))
    const totals = figures.filter(({ part }) => part === '')
    return {
      ...(await describe(reader, doc)),
      areas: await nameAreas(reader, areas),
      area: shown,
      periods: allPeriods(figures.map(({ period }) => period)),
      parts: await nameParts(reader, [...new Set(figures.map(({ part }) => part))].toSorted()),
      figures,
      latest: totals.at(-1) ?? null,
      missing: await missingOf(reader, doc, known),
    }
  },
)

type Value = Omit<IndicatorValue, 'disaggregation'> & { disaggregation: string }

async function loadValues(reader: Reader, indicator: number): Promise<Value[]> {
  const { docs } = await reader.payload.find({
    collection: 'indicator-values',
    ...reader.options,
    draft: false,
    where: { indicator: { equals: indicator } },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'key',
  })
  return docs.map((doc) => ({ ...doc, disaggregation: doc.disaggregation ?? '' }))
}

const plain = (value: Value): FigureView => ({
  period: value.period,
  value: value.value,
  status: value.status,
  vintage: value.vintage,
  source: value.source,
  sourceUrl: value.sourceUrl ?? null,
})

const toFigure = ({ latest, earlier }: Known<Value>): SeriesFigure => ({
  ...plain(latest),
  id: latest.id,
  part: latest.disaggregation,
  note: latest.note ?? null,
  isSample: latest.isSample ?? false,
  earlier: earlier.map(plain),
})

/** The areas, the one with most figures first. */
function areasOf(known: Known<Value>[]): string[] {
  const counts = new Map<string, number>()
  for (const { latest } of known) counts.set(latest.area, (counts.get(latest.area) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code)
}

async function nameAreas(reader: Reader, codes: string[]): Promise<AreaView[]> {
  const labels = await withLabels(
    reader,
    { collection: 'agencies', key: 'code', label: 'name' },
    codes.map((value) => ({ value, count: 0 })),
  )
  return codes.map((code) => ({
    code,
    label: labels.find(({ value }) => value === code)?.label ?? code,
  }))
}

async function nameParts(reader: Reader, keys: string[]): Promise<PartView[]> {
  const codes = [...new Set(keys.flatMap((key) => key.split(';')).filter(Boolean))]
  const labels = await withLabels(
    reader,
    {
      collection: 'terms',
      key: 'code',
      label: 'label',
      where: { scheme: { equals: 'dimension-value' } },
    },
    codes.map((value) => ({ value, count: 0 })),
  )
  const nameOf = (code: string) => labels.find(({ value }) => value === code)?.label ?? code
  return keys.map((key) => ({
    key,
    label: key ? key.split(';').map(nameOf).join(', ') : null,
    dimension: dimensionOf(key),
  }))
}

async function missingOf(
  reader: Reader,
  { dimensions }: Indicator,
  known: Known<Value>[],
): Promise<TermRef[]> {
  const there = new Set(
    known.flatMap(({ latest }) =>
      latest.disaggregation.split(';').map((part) => part.split('=')[0] ?? ''),
    ),
  )
  const terms = await loadTerms(reader, dimensions ?? [])
  return pick(terms, dimensions).filter(({ code }) => !there.has(code))
}

async function describe(reader: Reader, doc: Indicator) {
  const [names, agencies, terms, instruments, recommendations, sources] = await Promise.all([
    loadIndicatorNames(reader, [doc]),
    loadAgencies(reader, [doc.agency]),
    loadTerms(reader, [...(doc.themes ?? []), ...(doc.sdgTargets ?? [])]),
    loadInstruments(reader, doc.instruments ?? []),
    followedBy(reader, doc.id),
    toSources(reader, doc.sources),
  ])
  const slug = doc.slug ?? doc.code.toLowerCase()
  return {
    id: doc.id,
    code: doc.code,
    slug,
    path: indicatorPath(reader.locale, slug),
    name: names.get(doc.id) ?? { text: doc.code, lang: reader.locale },
    kind: doc.kind,
    reporting: doc.reporting,
    unit: doc.unit || '',
    decimals: doc.decimals ?? 1,
    agency: pickOne(agencies, doc.agency),
    nextDue: doc.nextDue ?? null,
    isSample: doc.isSample ?? false,
    definition: doc.definition || null,
    method: doc.method || null,
    direction: doc.direction,
    periodicity: doc.periodicity,
    sdgIndicator: doc.sdgIndicator ?? null,
    breaks: (doc.breaks ?? []).map(({ period, note }) => ({ period, note: note || '' })),
    sources,
    themes: pick(terms, doc.themes),
    targets: pick(terms, doc.sdgTargets),
    instruments: pick(instruments, doc.instruments),
    recommendations,
    archivedOn: doc.archivedOn ?? null,
    archivedReason: doc.archivedReason ?? null,
  }
}

/** The recommendations whose implementation the indicator follows. */
async function followedBy(reader: Reader, indicator: number): Promise<RecommendationRef[]> {
  const { docs } = await reader.payload.find({
    collection: 'recommendations',
    ...reader.options,
    where: { indicators: { in: [indicator] }, archivedOn: { exists: false } },
    select: {},
    sort: 'key',
    depth: 0,
    limit: 50,
    pagination: false,
  })
  const found = await loadRecommendations(
    reader,
    docs.map(({ id }) => id),
  )
  return [...found.values()]
}

/** What the dimensions of disaggregation are called, by code. */
export const getDimensionNames = contentQuery(
  'dimension-names',
  async (reader): Promise<Record<string, string>> => {
    const { docs } = await reader.payload.find({
      collection: 'terms',
      ...reader.options,
      draft: false,
      where: { scheme: { equals: 'dimension' } },
      select: {},
      depth: 0,
      limit: 200,
      pagination: false,
    })
    const terms = await loadTerms(reader, docs)
    return Object.fromEntries([...terms.values()].map(({ code, label }) => [code, label.text]))
  },
)
