import { RecordList } from '../../../components/database/record-list'
import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { KeywordForm } from '../../../components/filters/keyword-form'
import { ListFoot } from '../../../components/filters/list-foot'
import { SortLinks } from '../../../components/filters/sort-links'
import { Gap } from '../../../components/ui/gap'
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
  const chips = [...facetNames, 'q' as const].flatMap((name) => {
    const value = state[name]
    if (!value) return []
    const option =
      name === 'q' ? null : options[name].find((candidate) => candidate.value === value)
    return {
      label: name === 'q' ? `“${value}”` : (option?.label ?? value),
      lang: option?.lang,
      href: href({ [name]: null }),
    }
  })
  return {
    title: t.database.recommendations,
    description: t.database.recommendationsLead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: t.database.recommendations }),
    noIndex: chips.length > 1 || Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={t.database.recommendations} lead={t.database.recommendationsLead} />
        <div className="with-filters">
          <FilterPanel wording={wording}>
            <KeywordForm
              path={path}
              state={state}
              wording={wording}
              hint={t.recommendation.keywordHint}
            />
            {facetNames.map((name) => (
              <Facet
                key={name}
                title={t.recommendation.facets[name]}
                options={options[name]}
                chosen={state[name]}
                hrefOf={(value) => href({ [name]: value })}
                wording={wording}
              />
            ))}
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{t.recommendation.count(formatNumber(locale, list.total))}</p>
              <SortLinks
                label={t.filters.sort}
                options={recommendationSorts.map((value) => ({
                  label: t.recommendation.sorts[value],
                  href: href({ sort: value === 'newest' ? null : value }),
                  current: value === (sort ?? 'newest'),
                }))}
              />
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {list.items.length === 0 ? <Gap>{t.recommendation.empty}</Gap> : null}
            <RecordList rows={list.items} wording={wording} query={state.q ?? ''} />
            <ListFoot
              list={list}
              hrefOf={(number) => href({ page: number === 1 ? null : number })}
              wording={wording}
            />
          </div>
        </div>
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
