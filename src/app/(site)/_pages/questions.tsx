import { Chips } from '../../../components/filters/chips'
import { Facet } from '../../../components/filters/facet'
import { FilterPanel } from '../../../components/filters/filter-panel'
import { KeywordForm } from '../../../components/filters/keyword-form'
import { ListFoot } from '../../../components/filters/list-foot'
import { QuestionList } from '../../../components/press-room/question-list'
import { ResponseTable } from '../../../components/press-room/response-table'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { countAnswers, listAnswers } from '../../../content/answers'
import { responseFigures } from '../../../content/enquiry-figures'
import { formatDate } from '../../../lib/dates'
import { filterHref, readFilters } from '../../../lib/list-query'
import { pageNumber } from '../../../lib/numbers'
import { pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const perPage = 20
const facetNames = ['topic', 'agency'] as const
const names = [...facetNames, 'q'] as const

/** Published questions and answers, the ways to ask, and how long agencies take. */
export const questionsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { t } = wording
  const filters = readFilters(query, names)
  const page = pageNumber(query.get('page'))
  const [list, options, figures] = await Promise.all([
    listAnswers(locale, { ...filters, page, perPage }),
    countAnswers(locale, filters),
    responseFigures(locale),
  ])
  if (page > Math.max(1, list.pages)) return null
  const href = (
    changes: Partial<Record<(typeof names)[number] | 'page', string | number | null>>,
  ) => filterHref(path, filters, changes)
  const chips = names.flatMap((name) => {
    const value = filters[name]
    if (!value) return []
    const chosen =
      name === 'q' ? null : options[name].find((candidate) => candidate.value === value)
    return {
      label: name === 'q' ? `“${value}”` : (chosen?.label ?? value),
      lang: chosen?.lang,
      href: href({ [name]: null }),
    }
  })
  return {
    title: t.questions.title,
    description: t.questions.lead,
    section: 'contacts',
    crumbs: crumbsTo(wording, { label: t.questions.title }),
    noIndex: chips.length > 1 || Boolean(filters.q),
    content: (
      <div className="wrap">
        <PageHead title={t.questions.title} lead={t.questions.lead}>
          <p className="ways no-print">
            <a className="button" href={pathTo(locale, { page: 'ask' })}>
              {t.questions.askLink}
            </a>
            <a href={pathTo(locale, { page: 'enquiry-status' })}>{t.questions.statusLink}</a>
          </p>
        </PageHead>
        <div className="with-filters">
          <FilterPanel wording={wording}>
            <KeywordForm
              path={path}
              state={filters}
              wording={wording}
              hint={t.questions.keywordHint}
            />
            {facetNames.map((name) => (
              <Facet
                key={name}
                title={t.questions.facets[name]}
                options={options[name]}
                chosen={filters[name] ? [filters[name]] : []}
                hrefOf={(value, isChosen) => href({ [name]: isChosen ? null : value })}
                wording={wording}
              />
            ))}
          </FilterPanel>
          <div>
            <div className="list-bar">
              <p className="total">{t.questions.count(list.total)}</p>
            </div>
            <Chips chips={chips} clearHref={path} wording={wording} />
            {list.items.length === 0 ? <Gap>{t.questions.empty}</Gap> : null}
            <QuestionList answers={list.items} wording={wording} query={filters.q ?? ''} />
            <ListFoot
              list={list}
              hrefOf={(number) => href({ page: number === 1 ? null : number })}
              wording={wording}
            />
          </div>
        </div>
        <section className="section">
          <SectionHead id="response-times" title={t.questions.figures} />
          {figures.length === 0 ? (
            <Gap>{t.questions.noFigures}</Gap>
          ) : (
            <ResponseTable figures={figures} wording={wording} />
          )}
          <p className="meta table-source">{t.questions.figuresNote(formatDate(new Date()))}</p>
        </section>
      </div>
    ),
  }
}
