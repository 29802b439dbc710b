import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { KeywordForm } from '../../../components/filters/keyword-form'
import { ListFoot } from '../../../components/filters/list-foot'
import { Gap } from '../../../components/ui/gap'
import { Highlight } from '../../../components/ui/highlight'
import { MetaLine } from '../../../components/ui/meta-line'
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
  const href = (
    changes: Partial<Record<(typeof names)[number] | 'page', string | number | null>>,
  ) => filterHref(path, state, changes)
  const chips = names.flatMap((name) =>
    state[name]
      ? [
          {
            label: name === 'q' ? `“${state[name]}”` : state[name],
            href: href({ [name]: null }),
          },
        ]
      : [],
  )
  return {
    title: words.title,
    description: words.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', 'legislation', { label: words.title }),
    noIndex: chips.length > 1 || Boolean(state.q),
    content: (
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        <div className="with-filters">
          <FilterPanel wording={wording}>
            <KeywordForm path={path} state={state} wording={wording} hint={words.hint} />
            <Facet
              title={words.topic}
              options={topics.map((topic) => ({ ...topic, lang: 'vi' }))}
              chosen={state.topic ? [state.topic] : []}
              hrefOf={(value, isChosen) => href({ topic: isChosen ? null : value })}
              wording={wording}
            />
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{words.count(list.total)}</p>
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {list.items.length === 0 ? (
              <Gap>{chips.length > 0 ? words.empty : words.none}</Gap>
            ) : null}
            <ul className="plain record-list">
              {list.items.map((provision) => (
                <li key={provision.id}>
                  <div>
                    <a className="title" href={provision.path} lang="vi">
                      <span className="clamp">
                        <Highlight text={provision.heading} query={state.q ?? ''} />
                      </span>
                    </a>
                    <MetaLine parts={[provision.ref, provision.topic, provision.subject]} />
                  </div>
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
