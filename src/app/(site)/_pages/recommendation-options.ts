import type { FacetOption } from '../../../content/facets'
import type { RecommendationFacets } from '../../../content/recommendation-facets'
import { EVERY_STATE } from '../../../content/recommendations'
import { HOME_STATE } from '../../../lib/home-state'
import type { Wording } from '../../../lib/messages/get-messages'

/** The choices with their names as readers see them. */
export function optionsOf(counts: RecommendationFacets, { t }: Wording): RecommendationFacets {
  const said = (facet: FacetOption[], words: Record<string, string>) =>
    facet.map((option) => ({ ...option, label: words[option.value] ?? option.label }))
  return {
    ...counts,
    position: said(counts.position, t.positions),
    implementation: said(counts.implementation, t.recommendation.implementation),
    of: statesUnderReview(counts.of, t.recommendation.everyState),
  }
}

/** A choice only where the reviews of other states have been imported. */
function statesUnderReview(states: FacetOption[], everyState: string): FacetOption[] {
  if (states.every(({ value }) => value === HOME_STATE)) return []
  const count = states.reduce((sum, state) => sum + state.count, 0)
  return [{ value: EVERY_STATE, label: everyState, count }, ...states]
}
