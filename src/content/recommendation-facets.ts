import type { FacetOption } from './facets'
import { type LabelSource, withLabels } from './facet-labels'
import { contentQuery, type Reader } from './query'
import { recommendationIndex } from './recommendation-index/current'
import { type IndexedFacet, indexedFacets } from './recommendation-index/load'
import { matchText } from './recommendation-index/match-text'
import { select } from './recommendation-index/select'
import { type RecommendationFilters, withHomeState } from './recommendations'

/** The choices of the list; each facet counts what the other filters leave. */
export type RecommendationFacets = Record<IndexedFacet, FacetOption[]>

const terms = (scheme: string): LabelSource => ({
  collection: 'terms',
  key: 'code',
  label: 'label',
  where: { scheme: { equals: scheme } },
})

/** Where the names of values stand; the others are words of the site. */
const sources: Partial<Record<IndexedFacet, LabelSource>> = {
  of: terms('state'),
  mechanism: { collection: 'mechanisms', key: 'code', label: 'name' },
  cycle: { collection: 'review-cycles', key: 'slug', label: 'title' },
  theme: terms('theme'),
  person: terms('affected-person'),
  sdg: terms('sdg-target'),
  state: terms('state'),
  treaty: { collection: 'instruments', key: 'slug', label: 'name' },
  agency: { collection: 'agencies', key: 'code', label: 'name' },
}

/** Facets that are read in the order of their values, not by how many have them. */
const orders: Partial<Record<IndexedFacet, (a: string, b: string) => number>> = {
  sdg: (a, b) => a.localeCompare(b, 'en', { numeric: true }),
  cycle: (a, b) => b.localeCompare(a, 'en', { numeric: true }),
  year: (a, b) => Number(b) - Number(a),
}

/** How many records each choice leads to; the same rows that lists show. */
export const countRecommendations = contentQuery('recommendation-facets', readFacets)

/** Counts them; for readers whose answers are not kept. */
export async function readFacets(
  reader: Reader,
  filters: RecommendationFilters,
): Promise<RecommendationFacets> {
  const index = await recommendationIndex(reader.payload)
  const found = await matchText(reader, index, filters.q)
  const choices = withHomeState(filters.choices)
  const all = filters.all ?? []
  const facets: Partial<RecommendationFacets> = {}
  for (const facet of indexedFacets) {
    // Where all values must hold, a further one narrows; where any will do, it adds.
    const except = all.includes(facet) ? undefined : facet
    const counts = index.counts(facet, select(index, found, choices, all, except))
    facets[facet] = await named(reader, facet, counts)
  }
  return facets as RecommendationFacets
}

async function named(
  reader: Reader,
  facet: IndexedFacet,
  counts: { value: string; count: number }[],
): Promise<FacetOption[]> {
  const source = sources[facet]
  const options = source
    ? await withLabels(reader, source, counts)
    : counts.map(({ value, count }) => ({ value, label: value, count }))
  const order = orders[facet]
  return order ? options.toSorted((a, b) => order(a.value, b.value)) : options
}
