import type { IndexedFacet } from '../../../content/recommendation-index/load'
import { type RecommendationFilters, recommendationSorts } from '../../../content/recommendations'
import { oneOf, readFilters } from '../../../lib/list-query'
import { chosenIn } from '../../../lib/several'

/** In the order in which people narrow a list. */
export const facetNames = [
  'mechanism',
  'cycle',
  'position',
  'implementation',
  'theme',
  'person',
  'sdg',
  'state',
  'treaty',
  'agency',
  'year',
  'of',
] as const satisfies IndexedFacet[]
/** Facets of which a record may have several values, so that "all of them" means something. */
export const manyValued: readonly IndexedFacet[] = ['theme', 'person', 'sdg', 'state', 'treaty']
const names = [...facetNames, 'all', 'q', 'sort'] as const

/** What the address of a list of recommendations says: filters, order, the word looked for. */
export function stateIn(query: URLSearchParams) {
  const given = readFilters(query, names)
  return { ...given, sort: oneOf(given.sort, recommendationSorts) }
}

/** The filters of such a state. */
export function filtersOf(state: ReturnType<typeof stateIn>): RecommendationFilters {
  return {
    choices: Object.fromEntries(
      facetNames.flatMap((name) => (state[name] ? [[name, chosenIn(state[name])]] : [])),
    ),
    all: manyValued.filter((facet) => chosenIn(state.all).includes(facet)),
    q: state.q,
  }
}

/** The filters of an address. */
export const filtersIn = (query: URLSearchParams) => filtersOf(stateIn(query))
