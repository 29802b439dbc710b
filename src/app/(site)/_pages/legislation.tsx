import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { KeywordForm } from '../../../components/filters/keyword-form'
import { ListFoot } from '../../../components/filters/list-foot'
import { ActList } from '../../../components/legislation/act-list'
import { Gap } from '../../../components/ui/gap'
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
  const href = (
    changes: Partial<Record<(typeof names)[number] | 'page', string | number | null>>,
  ) => filterHref(path, state, changes)
  const chips = names.flatMap((name) => {
    const value = state[name]
    if (!value) return []
    const label = name === 'q' ? `“${value}”` : (said[name][value] ?? value)
    return [{ label, href: href({ [name]: null }) }]
  })
  return {
    title: words.title,
    description: words.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: words.title }),
    noIndex: chips.length > 1 || Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead}>
          <p>
            <a href={pathTo(locale, { page: 'provisions' })}>{t.explore.provisions.all}</a>
          </p>
        </PageHead>
        <div className="with-filters">
          <FilterPanel wording={wording}>
            <KeywordForm path={path} state={state} wording={wording} hint={words.hint} />
            {facetNames.map((name) => (
              <Facet
                key={name}
                title={words.facets[name]}
                options={counts[name].map((option) => ({
                  ...option,
                  label: said[name][option.value] ?? option.label,
                }))}
                chosen={state[name] ? [state[name]] : []}
                hrefOf={(value, isChosen) => href({ [name]: isChosen ? null : value })}
                wording={wording}
              />
            ))}
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{words.count(list.total)}</p>
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {list.items.length === 0 ? <Gap>{words.empty}</Gap> : null}
            <ActList acts={list.items} wording={wording} />
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
