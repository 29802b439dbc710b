import { FilteredList } from '../../../components/filters/filtered-list'
import { Highlight } from '../../../components/ui/highlight'
import { MetaLine } from '../../../components/ui/meta-line'
import { NameText } from '../../../components/ui/name-text'
import { PageHead } from '../../../components/ui/page-head'
import { countProvisions, listProvisions } from '../../../content/provisions'
import { filterHref, readFilters } from '../../../lib/list-query'
import { pageNumber } from '../../../lib/numbers'
import { crumbsTo, type PageLoader } from './page'

const perPage = 25
const names = ['topic', 'q'] as const

/** Articles of the codified law, by topic and by words. */
export const provisionsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const words = t.explore.provisions
  const state = readFilters(query, names)
  const page = pageNumber(query.get('page'))
  const [list, topics] = await Promise.all([
    listProvisions(locale, { ...state, page, perPage }),
    countProvisions(locale, state),
  ])
  if (page > Math.max(1, list.pages)) return null
  return {
    title: words.title,
    description: words.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', 'legislation', { label: words.title }),
    noIndex: Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        <FilteredList
          list={list}
          facets={[
            {
              name: 'topic',
              title: words.topic,
              options: topics,
              chosen: state.topic,
            },
          ]}
          keyword={{ state, hint: words.hint }}
          total={words.count(list.total)}
          empty={state.q || state.topic ? words.empty : words.none}
          path={path}
          hrefOf={(changes) => filterHref(path, state, changes)}
          wording={wording}
        >
          <ul className="plain record-list">
            {list.items.map((provision) => (
              <li key={provision.id}>
                <div>
                  <a className="title" href={provision.path} lang="vi">
                    <span className="clamp">
                      <Highlight text={provision.heading} query={state.q ?? ''} />
                    </span>
                  </a>
                  <MetaLine
                    parts={[
                      provision.ref,
                      provision.topicName && (
                        <NameText name={provision.topicName} locale={locale} />
                      ),
                    ]}
                  />
                </div>
              </li>
            ))}
          </ul>
        </FilteredList>
      </div>
    ),
  }
}
