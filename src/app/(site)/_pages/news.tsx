import { FilteredList } from '../../../components/filters/filtered-list'
import { PageNumber } from '../../../components/filters/page-number'
import { StoryTeaser } from '../../../components/stories/story-teaser'
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
  const options = facetsOf(counts, wording)
  const facets = names.map((name) => ({ name, ...options[name], chosen: filters[name] }))
  const href = (changes: Partial<Record<keyof NewsFilters | 'page', string | number | null>>) =>
    filterHref(path, filters, changes)
  const pillar = oneOf(filters.pillar, pillars)
  return {
    title: pillar ? `${t.pillars[pillar]} – ${t.news.title}` : t.news.title,
    description: t.news.lead,
    section: 'news',
    crumbs: crumbsTo(wording, { label: t.news.title }),
    noIndex: facets.filter(({ chosen }) => chosen).length > 1,
    content: (
      <div className="wrap">
        <PageHead title={t.news.title} lead={t.news.lead} />
        <FilteredList
          list={list}
          facets={facets}
          total={t.news.count(list.total)}
          bar={<PageNumber list={list} wording={wording} />}
          empty={t.news.empty}
          path={path}
          hrefOf={href}
          wording={wording}
        >
          <ul className="plain story-list">
            {list.items.map((story) => (
              <li key={story.id}>
                <StoryTeaser story={story} wording={wording} level={2} withSummary />
              </li>
            ))}
          </ul>
        </FilteredList>
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
