import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { FactTable } from '../../../components/ui/fact-list'
import { SampleTag } from '../../../components/ui/sample-tag'
import { TermList } from '../../../components/ui/term-list'
import { getAnswer } from '../../../content/answers'
import { pathTo } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { crumbsTo, type PageLoader } from './page'

/** A published question with its answer, and nothing about who asked. */
export const questionPage: PageLoader = async ({ wording, locale, slug }) => {
  const answer = await getAnswer(locale, { slug })
  if (!answer) return null
  const { t } = wording
  return {
    title: answer.question,
    description: answer.answer,
    section: 'contacts',
    crumbs: crumbsTo(wording, 'questions', { label: answer.question }),
    translations: { ...answer.translations, [locale]: answer.path },
    content: (
      <div className="wrap">
        <article className="reading">
          <header className="article-head">
            <p className="kicker">
              {t.questions.title} <SampleTag isSample={answer.isSample} wording={wording} />
            </p>
            <h1 className={isLongTitle(answer.question) ? 'long' : undefined}>{answer.question}</h1>
          </header>
          <p className="answer-text">{answer.answer}</p>
          <FactTable
            facts={[
              {
                term: t.questions.answerOf,
                value: answer.agency && <AgencyLink agency={answer.agency} locale={locale} />,
              },
              {
                term: t.questions.asked,
                value: answer.askedOn && <DateText value={answer.askedOn} />,
              },
              {
                term: t.questions.answered,
                value: answer.answeredOn && <DateText value={answer.answeredOn} />,
              },
              {
                term: t.events.topics,
                value: answer.topics.length > 0 && (
                  <TermList terms={answer.topics} locale={locale} />
                ),
              },
            ]}
          />
          <p className="ways no-print">
            <a className="button" href={pathTo(locale, { page: 'ask' })}>
              {t.questions.askLink}
            </a>
          </p>
        </article>
      </div>
    ),
  }
}
