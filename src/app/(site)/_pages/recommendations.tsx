import { RecordList } from '../../../components/database/record-list'
import { DownloadLinks } from '../../../components/database/download-links'
import { AskingHelp } from '../../../components/filters/asking-help'
import { FilteredList } from '../../../components/filters/filtered-list'
import { SortLinks } from '../../../components/filters/sort-links'
import { PageHead } from '../../../components/ui/page-head'
import { countRecommendations } from '../../../content/recommendation-facets'
import { listRecommendations, recommendationSorts } from '../../../content/recommendations'
import { filterHref } from '../../../lib/list-query'
import { formatNumber, pageNumber } from '../../../lib/numbers'
import { pathTo, recommendationsFilePath } from '../../../lib/paths'
import { chosenIn } from '../../../lib/several'
import { crumbsTo, type PageLoader } from './page'
import { facetNames, filtersOf, manyValued, stateIn } from './recommendation-filters'
import { optionsOf } from './recommendation-options'

const perPage = 25
/** The list of recommendations with its filters, counts and order in the address. */
export const recommendationsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const state = stateIn(query)
  const { sort } = state
  const filters = filtersOf(state)
  const page = pageNumber(query.get('page'))
  const [list, counts] = await Promise.all([
    listRecommendations(locale, { ...filters, sort: sort ?? 'newest', page, perPage }),
    countRecommendations(locale, filters),
  ])
  if (page > Math.max(1, list.pages)) return null
  const options = optionsOf(counts, wording)
  const href = (changes: Record<string, string | number | null>) => filterHref(path, state, changes)
  const facets = facetNames.map((name) => ({
    name,
    title: t.recommendation.facets[name],
    options: options[name],
    chosen: state[name],
    several: true,
    ...(manyValued.includes(name) ? { all: state.all } : {}),
  }))
  const chosen = facetNames.flatMap((name) => chosenIn(state[name]))
  return {
    title: t.database.recommendations,
    description: t.database.recommendationsLead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: t.database.recommendations }),
    noIndex: chosen.length > 1 || Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={t.database.recommendations} lead={t.database.recommendationsLead} />
        <FilteredList
          list={list}
          facets={facets}
          keyword={{
            state,
            hint: t.recommendation.keywordHint,
            help: <AskingHelp wording={wording} />,
          }}
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
          {list.total > 0 ? (
            <p className="meta">
              {t.openData.download}:{' '}
              <DownloadLinks
                label={t.openData.download}
                hrefOf={(format) => filterHref(recommendationsFilePath(locale, format), state)}
              />
              {' · '}
              <a href={filterHref(pathTo(locale, { page: 'report' }), state)} rel="nofollow">
                {t.report.make}
              </a>
            </p>
          ) : null}
        </FilteredList>
      </div>
    ),
  }
}
