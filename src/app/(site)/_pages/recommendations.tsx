import { RecordList } from '../../../components/database/record-list'
import { FilteredList } from '../../../components/filters/filtered-list'
import { SortLinks } from '../../../components/filters/sort-links'
import { PageHead } from '../../../components/ui/page-head'
import type { FacetOption } from '../../../content/facets'
import {
  countRecommendations,
  type FacetName,
  type RecommendationFacets,
} from '../../../content/recommendation-facets'
import { listRecommendations, recommendationSorts } from '../../../content/recommendations'
import { filterHref, oneOf, readFilters } from '../../../lib/list-query'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatNumber, pageNumber } from '../../../lib/numbers'
import { crumbsTo, type PageLoader } from './page'

const perPage = 25
const facetNames = ['cycle', 'position', 'theme', 'person', 'state', 'sdg', 'agency'] as const
const names = [...facetNames, 'q', 'sort'] as const
const positions = ['supported', 'partly-supported', 'noted', 'pending'] as const

/** The list of recommendations with its filters, counts and order in the address. */
export const recommendationsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const given = readFilters(query, names)
  const state = {
    ...given,
    position: oneOf(given.position, positions),
    sort: oneOf(given.sort, recommendationSorts),
  }
  const { sort, ...filters } = state
  const page = pageNumber(query.get('page'))
  const [list, counts] = await Promise.all([
    listRecommendations(locale, { ...filters, sort: sort ?? 'newest', page, perPage }),
    countRecommendations(locale, filters),
  ])
  if (page > Math.max(1, list.pages)) return null
  const options = optionsOf(counts, wording)
  const href = (
    changes: Partial<Record<(typeof names)[number] | 'page', string | number | null>>,
  ) => filterHref(path, state, changes)
  const facets = facetNames.map((name) => ({
    name,
    title: t.recommendation.facets[name],
    options: options[name],
    chosen: state[name],
  }))
  return {
    title: t.database.recommendations,
    description: t.database.recommendationsLead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: t.database.recommendations }),
    noIndex: facets.filter(({ chosen }) => chosen).length > 1 || Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={t.database.recommendations} lead={t.database.recommendationsLead} />
        <FilteredList
          list={list}
          facets={facets}
          keyword={{ state, hint: t.recommendation.keywordHint }}
          total={t.recommendation.count(formatNumber(locale, list.total))}
          bar={
            <SortLinks
              label={t.filters.sort}
              options={recommendationSorts.map((value) => ({
                label: t.recommendation.sorts[value],
                href: href({ sort: value === 'newest' ? null : value }),
                current: value === (sort ?? 'newest'),
              }))}
            />
          }
          empty={t.recommendation.empty}
          path={path}
          hrefOf={href}
          wording={wording}
        >
          <RecordList rows={list.items} wording={wording} query={state.q ?? ''} />
        </FilteredList>
      </div>
    ),
  }
}

function optionsOf(counts: RecommendationFacets, { t }: Wording): Record<FacetName, FacetOption[]> {
  return {
    ...counts,
    position: positions.flatMap((value) => {
      const row = counts.position.find((counted) => counted.value === value)
      return row ? [{ value, label: t.positions[value], count: row.count }] : []
    }),
  }
}
