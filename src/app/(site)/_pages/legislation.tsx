import { FilteredList } from '../../../components/filters/filtered-list'
import { ActList } from '../../../components/legislation/act-list'
import { PageHead } from '../../../components/ui/page-head'
import { countLegislation, listLegislation } from '../../../content/legislation'
import { filterHref, readFilters } from '../../../lib/list-query'
import { pageNumber } from '../../../lib/numbers'
import { pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const perPage = 25
const facetNames = ['form', 'force', 'scope'] as const
const names = [...facetNames, 'q'] as const

/** The list of legal acts with its filters in the address. */
export const legislationPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const words = t.explore.legislation
  const state = readFilters(query, names)
  const page = pageNumber(query.get('page'))
  const [list, counts] = await Promise.all([
    listLegislation(locale, { ...state, page, perPage }),
    countLegislation(locale, state),
  ])
  if (page > Math.max(1, list.pages)) return null
  const said = { form: words.forms, force: words.forces, scope: words.scopes }
  return {
    title: words.title,
    description: words.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: words.title }),
    noIndex: facetNames.filter((facet) => state[facet]).length > 1 || Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead}>
          <p>
            <a href={pathTo(locale, { page: 'provisions' })}>{t.explore.provisions.all}</a>
          </p>
        </PageHead>
        <FilteredList
          list={list}
          facets={facetNames.map((facet) => ({
            name: facet,
            title: words.facets[facet],
            options: counts[facet].map((option) => ({
              ...option,
              label: said[facet][option.value] ?? option.label,
            })),
            chosen: state[facet],
          }))}
          keyword={{ state, hint: words.hint }}
          total={words.count(list.total)}
          empty={words.empty}
          path={path}
          hrefOf={(changes) => filterHref(path, state, changes)}
          wording={wording}
        >
          <ActList acts={list.items} wording={wording} />
        </FilteredList>
      </div>
    ),
  }
}
