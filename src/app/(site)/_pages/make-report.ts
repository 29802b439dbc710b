import { countRecommendations } from '../../../content/recommendation-facets'
import { readReport } from '../../../content/report'
import type { SiteView } from '../../../content/site'
import type { Locale } from '../../../lib/locales'
import type { Wording } from '../../../lib/messages/get-messages'
import type { NotedText } from '../../../lib/noted-text'
import { chosenIn } from '../../../lib/several'
import { optionsOf } from './recommendation-options'
import { facetNames, filtersOf, stateIn } from './recommendation-filters'
import { reportText } from './report-text'

interface Asked {
  wording: Wording
  locale: Locale
  site: SiteView
  /** The query of the list's address. */
  query: URLSearchParams
  origin: string
}

/** The report on the list of an address; null when too many are being made. */
export async function makeReport({
  wording,
  locale,
  site,
  query,
  origin,
}: Asked): Promise<NotedText | null> {
  const state = stateIn(query)
  const filters = filtersOf(state)
  const content = await readReport(locale, filters)
  if (!content) return null
  const options = optionsOf(await countRecommendations(locale, filters), wording)
  const { t } = wording
  const scope = facetNames.flatMap((name) => {
    const chosen = chosenIn(state[name])
    if (chosen.length === 0) return []
    const facet = t.recommendation.facets[name]
    const labels = chosen.map(
      (value) => options[name].find((option) => option.value === value)?.label ?? value,
    )
    const how = filters.all?.includes(name) ? t.report.allOf(facet) : facet
    return [`${how}: ${labels.join(', ')}`]
  })
  if (state.q) scope.push(t.report.keyword(state.q))
  return reportText({
    ...content,
    scope: scope.length > 0 ? `${scope.join('; ')}.` : `${t.report.everything}.`,
    wording,
    site,
    origin,
  })
}
