import type { Recommendation } from '../generated/payload-types'
import { yearOf } from '../lib/dates'
import { cyclePath, recommendationPath } from '../lib/paths'
import { loadInstruments, type InstrumentRef } from './instruments'
import {
  loadAgencies,
  loadTerms,
  pick,
  pickOne,
  type AgencyRef,
  type LocalText,
  type TermRef,
} from './names'
import { contentQuery, type Reader } from './query'
import type { Position } from './recommendation-refs'

type TagOrigin = NonNullable<Recommendation['themes']>[number]['origin']

/** A term together with who attached it. */
export interface TagView extends TermRef {
  origin: TagOrigin
}

/** A recommendation as its own page shows it. */
export interface RecommendationView {
  id: number
  key: string
  slug: string
  path: string
  symbol: string | null
  paragraph: string | null
  year: number | null
  annotationType: Recommendation['annotationType']
  mechanism: string | null
  cycle: {
    title: string
    path: string
    year: number | null
    reviewedOn: string | null
    adoptedOn: string | null
  } | null
  states: LocalText[]
  summary: string | null
  text: string | null
  textLanguage: string | null
  position: Position
  positionText: string | null
  positionSource: string | null
  themes: TagView[]
  persons: TagView[]
  sdgTargets: TagView[]
  instruments: InstrumentRef[]
  leadAgency: AgencyRef | null
  coordinatingAgencies: AgencyRef[]
  decisionNumber: string | null
  relevance: { level: 'direct' | 'indirect' | 'none'; reason: string | null } | null
  uhriAnnotationId: string | null
  archivedOn: string | null
  archivedReason: string | null
  isSample: boolean
}

/** The recommendation with this slug, or null. */
export const getRecommendation = contentQuery(
  'recommendation',
  async (reader, { slug }: { slug: string }): Promise<RecommendationView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'recommendations',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      joins: false,
      limit: 1,
      pagination: false,
    })
    return (await toRecommendations(reader, docs))[0] ?? null
  },
)

/** Recommendations that were read with `depth: 1`; what they refer to is fetched once for all. */
export async function toRecommendations(
  reader: Reader,
  docs: Recommendation[],
): Promise<RecommendationView[]> {
  const tags = docs.flatMap((doc) => [
    ...(doc.themes ?? []),
    ...(doc.affectedPersons ?? []),
    ...(doc.sdgTargets ?? []),
  ])
  const states = docs.flatMap((doc) => doc.recommendingStates ?? [])
  const [terms, agencies, instruments] = await Promise.all([
    loadTerms(reader, [...tags.map(({ term }) => term), ...states]),
    loadAgencies(
      reader,
      docs.flatMap((doc) => [doc.leadAgency, ...(doc.coordinatingAgencies ?? [])]),
    ),
    loadInstruments(
      reader,
      docs.flatMap((doc) => doc.instruments ?? []),
    ),
  ])
  return docs.map((doc) => toRecommendation(reader, doc, { terms, agencies, instruments }))
}

interface Named {
  terms: Map<number, TermRef>
  agencies: Map<number, AgencyRef>
  instruments: Map<number, InstrumentRef>
}

function toRecommendation(
  reader: Reader,
  doc: Recommendation,
  { terms, agencies, instruments }: Named,
): RecommendationView {
  const toTags = (rows: Recommendation['themes']): TagView[] =>
    (rows ?? []).flatMap(({ term, origin }) => {
      const found = pickOne(terms, term)
      return found ? [{ ...found, origin }] : []
    })
  const slug = doc.slug ?? ''
  return {
    id: doc.id,
    key: doc.key,
    slug,
    path: recommendationPath(reader.locale, slug),
    symbol: doc.symbol ?? null,
    paragraph: doc.paragraph ?? null,
    year: doc.year ?? null,
    annotationType: doc.annotationType,
    mechanism: typeof doc.mechanism === 'object' ? doc.mechanism.name || doc.mechanism.code : null,
    cycle: toCycleRef(reader, doc.cycle),
    states: pick(terms, doc.recommendingStates).map((state) => state.label),
    summary: doc.summary ?? null,
    text: doc.text ?? null,
    textLanguage: doc.textLanguage ?? null,
    position: doc.position,
    positionText: doc.positionText ?? null,
    positionSource: doc.positionSource ?? null,
    themes: toTags(doc.themes),
    persons: toTags(doc.affectedPersons),
    sdgTargets: toTags(doc.sdgTargets),
    instruments: pick(instruments, doc.instruments),
    leadAgency: pickOne(agencies, doc.leadAgency),
    coordinatingAgencies: pick(agencies, doc.coordinatingAgencies),
    decisionNumber: doc.decisionNumber ?? null,
    relevance: doc.relevance?.level
      ? { level: doc.relevance.level, reason: doc.relevance.reason ?? null }
      : null,
    uhriAnnotationId: doc.uhriAnnotationId ?? null,
    archivedOn: doc.archivedOn ?? null,
    archivedReason: doc.archivedReason ?? null,
    isSample: doc.isSample ?? false,
  }
}

function toCycleRef(reader: Reader, cycle: Recommendation['cycle']): RecommendationView['cycle'] {
  if (!cycle || typeof cycle !== 'object') return null
  return {
    title: cycle.title || cycle.code,
    path: cyclePath(reader.locale, cycle.slug ?? cycle.code),
    year: yearOf(cycle.reviewedOn ?? cycle.adoptedOn),
    reviewedOn: cycle.reviewedOn ?? null,
    adoptedOn: cycle.adoptedOn ?? null,
  }
}
