import type { AnswerView } from '../../content/answers'
import { excerpt } from '../../lib/matches'
import type { Wording } from '../../lib/messages/get-messages'
import { DateText } from '../ui/date-text'
import { Highlight } from '../ui/highlight'
import { MetaLine } from '../ui/meta-line'
import { NameText } from '../ui/name-text'

/** Questions with the beginning of their answers, or the place in it that was looked for. */
export function QuestionList({
  answers,
  wording,
  query,
}: {
  answers: AnswerView[]
  wording: Wording
  query: string
}) {
  const { t, locale } = wording
  return (
    <ul className="plain story-list">
      {answers.map((answer) => (
        <li key={answer.id}>
          <article className="story">
            <h2>
              <a href={answer.path}>
                <Highlight text={answer.question} query={query} />
              </a>
            </h2>
            <p className="summary">
              <Highlight text={excerpt(answer.answer, query)} query={query} />
            </p>
            <MetaLine
              parts={[
                answer.agency && <NameText name={answer.agency.name} locale={locale} />,
                answer.answeredOn && <DateText value={answer.answeredOn} />,
                answer.isSample && t.site.sampleLabel,
              ]}
            />
          </article>
        </li>
      ))}
    </ul>
  )
}
