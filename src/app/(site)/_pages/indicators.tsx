import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { KeywordForm } from '../../../components/filters/keyword-form'
import { IndicatorList } from '../../../components/indicators/indicator-list'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { countIndicators, listIndicators } from '../../../content/indicators'
import { filterHref, readFilters } from '../../../lib/list-query'
import { pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const facetNames = ['kind', 'reporting', 'goal', 'agency'] as const
const names = [...facetNames, 'q'] as const

/** The indicators with their newest figures; filters stand in the address. */
export const indicatorsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const words = t.indicators
  const state = readFilters(query, names)
  const [rows, counts] = await Promise.all([
    listIndicators(locale, state),
    countIndicators(locale, state),
  ])
  const said: Partial<Record<string, Record<string, string>>> = {
    kind: words.kinds,
    reporting: words.reportings,
  }
  const labelOf = (name: (typeof facetNames)[number], value: string) =>
    said[name]?.[value] ?? counts[name].find((one) => one.value === value)?.label ?? value
  const href = (changes: Partial<Record<(typeof names)[number], string | null>>) =>
    filterHref(path, state, changes)
  const chips = names.flatMap((name) => {
    const value = state[name]
    if (!value) return []
    const label = name === 'q' ? `“${value}”` : labelOf(name, value)
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
          <p className="after-lead">
            <a href={pathTo(locale, { page: 'completeness' })}>{t.completeness.all}</a>
          </p>
        </PageHead>
        <div className="with-filters">
          <FilterPanel wording={wording}>
            <KeywordForm path={path} state={state} wording={wording} hint={words.hint} />
            {facetNames.map((name) => (
              <Facet
                key={name}
                title={words.facets[name]}
                options={counts[name].map((one) => ({ ...one, label: labelOf(name, one.value) }))}
                chosen={state[name] ? [state[name]] : []}
                hrefOf={(value, isChosen) => href({ [name]: isChosen ? null : value })}
                wording={wording}
              />
            ))}
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{words.count(rows.length)}</p>
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {rows.length === 0 ? <Gap>{chips.length > 0 ? words.empty : words.none}</Gap> : null}
            <IndicatorList rows={rows} wording={wording} />
          </div>
        </div>
      </div>
    ),
  }
}
