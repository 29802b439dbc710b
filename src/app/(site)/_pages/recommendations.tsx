import { RecordList } from '../../../components/database/record-list'
import { AskingHelp } from '../../../components/filters/asking-help'
import { type Chip, Chips } from '../../../components/filters/chips'
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
  type RecommendationFacets,
} from '../../../content/recommendation-facets'
import type { IndexedFacet } from '../../../content/recommendation-index/load'
import {
  EVERY_STATE,
  listRecommendations,
  type RecommendationFilters,
  recommendationSorts,
} from '../../../content/recommendations'
import { HOME_STATE } from '../../../lib/home-state'
import { filterHref, type ListFilters, oneOf, readFilters } from '../../../lib/list-query'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatNumber, pageNumber } from '../../../lib/numbers'
import { chosenIn, toggled } from '../../../lib/several'
import { crumbsTo, type PageLoader } from './page'

const perPage = 25
/** In the order in which people narrow a list. */
const facetNames = [
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
const manyValued: readonly IndexedFacet[] = ['theme', 'person', 'sdg', 'state', 'treaty']
const names = [...facetNames, 'all', 'q', 'sort'] as const
type Name = (typeof names)[number]
type State = ListFilters<Name>

/** The list of recommendations with its filters, counts and order in the address. */
export const recommendationsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const given = readFilters(query, names)
  const state = { ...given, sort: oneOf(given.sort, recommendationSorts) }
  const { sort } = state
  const filters = filtersOf(state)
  const page = pageNumber(query.get('page'))
  const [list, counts] = await Promise.all([
    listRecommendations(locale, { ...filters, sort: sort ?? 'newest', page, perPage }),
    countRecommendations(locale, filters),
  ])
  if (page > Math.max(1, list.pages)) return null
  const options = optionsOf(counts, wording)
  const href = (changes: Partial<Record<Name | 'page', string | number | null>>) =>
    filterHref(path, state, changes)
  const chips = chipsOf(state, options, href)
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
            <AskingHelp wording={wording} />
            {facetNames.map((name) => (
              <Facet
                key={name}
                title={t.recommendation.facets[name]}
                options={options[name]}
                chosen={chosenIn(state[name])}
                hrefOf={(value) => href({ [name]: toggled(state[name], value) })}
                mode={
                  manyValued.includes(name)
                    ? {
                        all: chosenIn(state.all).includes(name),
                        href: href({ all: toggled(state.all, name) }),
                      }
                    : null
                }
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

function filtersOf(state: State): RecommendationFilters {
  return {
    choices: Object.fromEntries(
      facetNames.flatMap((name) => (state[name] ? [[name, chosenIn(state[name])]] : [])),
    ),
    all: manyValued.filter((facet) => chosenIn(state.all).includes(facet)),
    q: state.q,
  }
}

function chipsOf(
  state: State,
  options: RecommendationFacets,
  href: (changes: Partial<Record<Name, string | null>>) => string,
): Chip[] {
  const ofFacets = facetNames.flatMap((name) =>
    chosenIn(state[name]).map((value) => {
      const option = options[name].find((candidate) => candidate.value === value)
      return {
        label: option?.label ?? value,
        lang: option?.lang,
        href: href({ [name]: toggled(state[name], value) }),
      }
    }),
  )
  return state.q ? [...ofFacets, { label: `“${state.q}”`, href: href({ q: null }) }] : ofFacets
}

function optionsOf(counts: RecommendationFacets, { t }: Wording): RecommendationFacets {
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
