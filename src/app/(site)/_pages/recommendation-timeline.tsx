import type { ReactNode } from 'react'
import type { TimelineEntry } from '../../../components/database/timeline'
import { DateText } from '../../../components/ui/date-text'
import type { ArticleTeaser } from '../../../content/articles'
import type { FollowUp } from '../../../content/follow-up'
import type { RecommendationView } from '../../../content/recommendation'
import type { Wording } from '../../../lib/messages/get-messages'

/** What is known to have happened, in order, and then what has not. */
export function timelineOf(
  record: RecommendationView,
  followUp: FollowUp,
  articles: ArticleTeaser[],
  wording: Wording,
): TimelineEntry[] {
  const { t, locale } = wording
  const { cycle, leadAgency, position } = record
  const entries: TimelineEntry[] = []
  const raisedIn = cycle?.title ?? record.symbol
  if (raisedIn) {
    entries.push({
      when: cycle?.reviewedOn ? (
        <DateText value={cycle.reviewedOn} />
      ) : (
        (cycle?.year ?? record.year)
      ),
      what: t.recommendation.raised(raisedIn),
    })
  }
  entries.push({
    when: cycle?.adoptedOn ? <DateText value={cycle.adoptedOn} /> : null,
    what: t.recommendation.answered(t.positions[position].toLocaleLowerCase(locale)),
    open: position === 'pending',
  })
  entries.push(
    leadAgency
      ? {
          when: null,
          what: [
            t.recommendation.assigned(leadAgency.name.text),
            record.decisionNumber && t.recommendation.decision(record.decisionNumber),
          ]
            .filter(Boolean)
            .join(', '),
        }
      : { when: null, what: t.recommendation.notAssigned, open: true },
  )
  entries.push(...happened(followUp, articles, wording))
  for (const { id, title, code, dueOn, status } of followUp.actions) {
    if (status === 'completed' || status === 'cancelled' || !dueOn) continue
    entries.push({
      when: <DateText key={id} value={dueOn} />,
      what: `${t.followUp.planned}: ${title ?? code}`,
      open: true,
    })
  }
  if (followUp.reports.length === 0) {
    entries.push({ when: null, what: t.recommendation.notReported, open: true })
  }
  return entries
}

/** Reports, assessments, completed work and articles in the order of their days. */
function happened(
  { actions, reports, assessments }: FollowUp,
  articles: ArticleTeaser[],
  { t }: Wording,
): TimelineEntry[] {
  const dated: { on: string; what: ReactNode }[] = [
    ...reports.map(({ reportedOn, agency, implementation, code }) => ({
      on: reportedOn,
      what: (
        <>
          <a href={`#${code}`}>{t.followUp.reported(agency?.name.text ?? '')}</a>:{' '}
          {t.recommendation.implementation[implementation]}
        </>
      ),
    })),
    ...assessments.map(({ assessedOn, mechanism, grade, code }) => ({
      on: assessedOn,
      what: (
        <>
          <a href={`#${code}`}>{t.followUp.assessed(mechanism ?? '')}</a>:{' '}
          {grade ? t.followUp.grades[grade] : t.followUp.noGrade}
        </>
      ),
    })),
    ...actions.flatMap(({ completedOn, title, code }) =>
      completedOn
        ? [
            {
              on: completedOn,
              what: (
                <>
                  {t.followUp.completed}: <a href={`#${code}`}>{title ?? code}</a>
                </>
              ),
            },
          ]
        : [],
    ),
    ...articles.map(({ path, title, publishedAt }) => ({
      on: publishedAt ?? '',
      what: (
        <>
          {t.recommendation.mentioned}: <a href={path}>{title}</a>
        </>
      ),
    })),
  ]
  return dated
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, what }) => ({ when: <DateText value={on} />, what }))
}
