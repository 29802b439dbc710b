import type { TimelineEntry } from '../../../components/database/timeline'
import { DateText } from '../../../components/ui/date-text'
import type { ArticleTeaser } from '../../../content/articles'
import type { RecommendationView } from '../../../content/recommendation'
import type { Wording } from '../../../lib/messages/get-messages'

/** What is known to have happened, in order, and then what has not. */
export function timelineOf(
  record: RecommendationView,
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
  const dated = articles.toSorted((a, b) =>
    (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''),
  )
  for (const { path, title, publishedAt } of dated) {
    entries.push({
      when: <DateText value={publishedAt} />,
      what: (
        <>
          {t.recommendation.mentioned}: <a href={path}>{title}</a>
        </>
      ),
    })
  }
  entries.push({ when: null, what: t.recommendation.notReported, open: true })
  return entries
}
