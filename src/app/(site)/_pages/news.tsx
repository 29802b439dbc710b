import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { ListFoot } from '../../../components/filters/list-foot'
import { StoryTeaser } from '../../../components/stories/story-teaser'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { listArticles, type NewsFilters, type Pillar } from '../../../content/articles'
import type { FacetOption } from '../../../content/facets'
import { countNews, type NewsFacets } from '../../../content/news-facets'
import { isMonth } from '../../../lib/dates'
import { filterHref, oneOf, readFilters, type ListFilters } from '../../../lib/list-query'
import type { Wording } from '../../../lib/messages/get-messages'
import { pageNumber } from '../../../lib/numbers'
import { crumbsTo, type PageLoader } from './page'

const perPage = 20
const names = ['pillar', 'topic', 'agency', 'month'] as const
const pillars: Pillar[] = ['education', 'progress', 'fact-check']
type Filters = ListFilters<keyof NewsFilters>

/** The news list with its filters in the address. */
export const newsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const filters = readNewsFilters(query)
  const page = pageNumber(query.get('page'))
  const [list, counts] = await Promise.all([
    listArticles(locale, { ...filters, page, perPage }),
    countNews(locale, filters),
  ])
  if (page > Math.max(1, list.pages)) return null
  const facets = facetsOf(counts, wording)
  const href = (changes: Partial<Record<keyof NewsFilters | 'page', string | number | null>>) =>
    filterHref(path, filters, changes)
  const labelOf = (name: keyof NewsFilters) =>
    facets[name].options.find(({ value }) => value === filters[name])
  const chips = names.flatMap((name) => {
    const value = filters[name]
    if (!value) return []
    const option = labelOf(name)
    return { label: option?.label ?? value, lang: option?.lang, href: href({ [name]: null }) }
  })
  const pillar = oneOf(filters.pillar, pillars)
  return {
    title: pillar ? `${t.pillars[pillar]} – ${t.news.title}` : t.news.title,
    description: t.news.lead,
    section: 'news',
    crumbs: crumbsTo(wording, { label: t.news.title }),
    noIndex: chips.length > 1,
    content: (
      <div className="wrap">
        <PageHead title={t.news.title} lead={t.news.lead} />
        <div className="with-filters">
          <FilterPanel wording={wording}>
            {names.map((name) => (
              <Facet
                key={name}
                title={facets[name].title}
                options={facets[name].options}
                chosen={filters[name] ? [filters[name]] : []}
                hrefOf={(value, isChosen) => href({ [name]: isChosen ? null : value })}
                wording={wording}
              />
            ))}
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{t.news.count(list.total)}</p>
              {list.pages > 1 ? (
                <p className="meta">{t.pagination.pageOf(list.page, list.pages)}</p>
              ) : null}
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {list.items.length === 0 ? <Gap>{t.news.empty}</Gap> : null}
            <ul className="plain story-list">
              {list.items.map((story) => (
                <li key={story.id}>
                  <StoryTeaser story={story} wording={wording} level={2} withSummary />
                </li>
              ))}
            </ul>
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

function readNewsFilters(query: URLSearchParams): Filters {
  const filters = readFilters(query, names)
  return {
    ...filters,
    pillar: oneOf(filters.pillar, pillars),
    month: filters.month && isMonth(filters.month) ? filters.month : null,
  }
}

function facetsOf(
  counts: NewsFacets,
  { t }: Wording,
): Record<keyof NewsFilters, { title: string; options: FacetOption[] }> {
  const pillarOptions = pillars.flatMap((value) => {
    const row = counts.pillar.find((counted) => counted.value === value)
    return row ? [{ value, label: t.pillars[value], count: row.count }] : []
  })
  return {
    pillar: { title: t.news.pillar, options: pillarOptions },
    topic: { title: t.news.topic, options: counts.topic },
    agency: { title: t.news.agency, options: counts.agency },
    month: { title: t.news.month, options: counts.month },
  }
}
