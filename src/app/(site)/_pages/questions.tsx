import { FilteredList } from '../../../components/filters/filtered-list'
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
  const facets = facetNames.map((name) => ({
    name,
    title: t.questions.facets[name],
    options: options[name],
    chosen: filters[name],
  }))
  return {
    title: t.questions.title,
    description: t.questions.lead,
    section: 'contacts',
    crumbs: crumbsTo(wording, { label: t.questions.title }),
    noIndex: facets.filter(({ chosen }) => chosen).length > 1 || Boolean(filters.q),
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
        <FilteredList
          list={list}
          facets={facets}
          keyword={{ state: filters, hint: t.questions.keywordHint }}
          total={t.questions.count(list.total)}
          empty={t.questions.empty}
          path={path}
          hrefOf={href}
          wording={wording}
        >
          <QuestionList answers={list.items} wording={wording} query={filters.q ?? ''} />
        </FilteredList>
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
