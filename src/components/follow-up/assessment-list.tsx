import type { AssessmentView } from '../../content/follow-up'
import type { Wording } from '../../lib/messages/get-messages'
import { DateText } from '../ui/date-text'
import { Gap } from '../ui/gap'
import { MetaLine } from '../ui/meta-line'
import { OutwardLink } from '../ui/outward-link'
import { SampleTag } from '../ui/sample-tag'

/** What mechanisms say of the implementation, word for word, beside what agencies say themselves. */
export function AssessmentList({
  assessments,
  wording,
}: {
  assessments: AssessmentView[]
  wording: Wording
}) {
  const { t, locale } = wording
  if (assessments.length === 0) return <Gap>{t.recommendation.noOutside}</Gap>
  return (
    <ul className="plain follow-up">
      {assessments.map((assessment) => (
        <li key={assessment.id} id={assessment.code}>
          <p>
            <b>{assessment.grade ? t.followUp.grades[assessment.grade] : t.followUp.noGrade}</b>{' '}
            <SampleTag isSample={assessment.isSample} wording={wording} />
          </p>
          <MetaLine
            parts={[
              assessment.mechanism,
              <DateText key="on" value={assessment.assessedOn} />,
              <OutwardLink key="symbol" href={assessment.url}>
                {[
                  assessment.symbol,
                  assessment.paragraph && t.recommendation.paragraph(assessment.paragraph),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </OutwardLink>,
            ]}
          />
          {assessment.summary ? <p>{assessment.summary}</p> : null}
          <blockquote
            className="verbatim"
            lang={
              assessment.quotationLanguage === locale ? undefined : assessment.quotationLanguage
            }
          >
            {assessment.quotation}
          </blockquote>
        </li>
      ))}
    </ul>
  )
}
