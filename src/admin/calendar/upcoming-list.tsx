import { bi } from '../../../collections/_shared/labels'
import { formatDate, formatWeekday } from '../../lib/dates'
import './calendar.css'
import type { CalendarEntry } from './entries'
import { EntryLine } from './entry-line'

/** As many as stand beside the other queues; the calendar has them all. */
const SHOWN = 10

/** On the desk: what is overdue and what comes, in the style of the other queues. */
export function UpcomingList({
  upcoming: { overdue, coming },
  language,
}: {
  upcoming: { overdue: CalendarEntry[]; coming: CalendarEntry[] }
  language: 'en' | 'vi'
}) {
  const entries = [...overdue, ...coming]
  return (
    <section className="work__queue" aria-labelledby="work-upcoming">
      <h3 id="work-upcoming">
        {heading[language]} <span className="work__count">{entries.length}</span>
      </h3>
      {entries.length === 0 ? <p className="work__empty">{empty[language]}</p> : null}
      <ul>
        {entries.slice(0, SHOWN).map((entry, index) => (
          <li key={`${entry.kind} ${entry.href}`}>
            <EntryLine entry={entry} language={language} />
            <span>
              {index < overdue.length ? <b>{late[language]} </b> : null}
              {formatWeekday(language, entry.day)}, {formatDate(entry.day)}
            </span>
          </li>
        ))}
      </ul>
      <p className="work__empty">
        <a href="/admin/calendar">{all[language]}</a>
      </p>
    </section>
  )
}

const heading = bi('Quá hạn và 14 ngày tới', 'Overdue and the next 14 days')
const empty = bi('Không có việc gì đến hạn.', 'Nothing falls due.')
const late = bi('Quá hạn:', 'Overdue:')
const all = bi('Xem cả tháng', 'Show the month')
