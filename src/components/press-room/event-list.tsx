import type { EventTeaser } from '../../content/press-events'
import { formatMonth, formatTime, formatWeekday, isoDay } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from '../ui/agency-link'
import { MetaLine } from '../ui/meta-line'
import { CertaintyTag } from './certainty-tag'

/** Events under the heading of their month. */
export function EventMonths({ events, wording }: { events: EventTeaser[]; wording: Wording }) {
  const months = new Map<string, EventTeaser[]>()
  for (const event of events) {
    const month = isoDay(event.startsAt).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), event])
  }
  return [...months].map(([month, members]) => (
    <section key={month} className="event-month">
      <h3>{formatMonth(wording.locale, month)}</h3>
      <ol className="plain events">
        {members.map((event) => (
          <li key={event.id}>
            <EventEntry event={event} wording={wording} />
          </li>
        ))}
      </ol>
    </section>
  ))
}

function EventEntry({ event, wording }: { event: EventTeaser; wording: Wording }) {
  const { t, locale } = wording
  const isCancelled = event.certainty === 'cancelled'
  return (
    <article className={isCancelled ? 'event cancelled' : 'event'}>
      <p className="event-day">
        <b className="num">{isoDay(event.startsAt).slice(8)}</b>
        <span>{formatWeekday(locale, event.startsAt)}</span>
        <time className="num" dateTime={event.startsAt}>
          {formatTime(event.startsAt)}
        </time>
      </p>
      <div>
        <p className="kicker">
          {t.eventKinds[event.kind]} <CertaintyTag certainty={event.certainty} wording={wording} />
        </p>
        <h4>
          <a href={event.path}>{event.title}</a>
        </h4>
        {isCancelled && event.cancelReason ? <p>{event.cancelReason}</p> : null}
        <MetaLine
          parts={[
            event.place,
            event.isOnline && t.events.online,
            event.agency && <AgencyLink agency={event.agency} locale={locale} />,
            event.isSample && t.site.sampleLabel,
          ]}
        />
      </div>
    </article>
  )
}
