import { bi } from '../../../collections/_shared/labels'
import { formatDate, formatMonth, formatWeekday } from '../../lib/dates'
import type { CalendarEntry } from './entries'
import { EntryLine } from './entry-line'
import { weeksOf } from './month'

/** Any week: its days have the names of all Mondays, Tuesdays and so on. */
const someWeek = [
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
]

/** A month as a table of weeks; on a narrow screen the days that have something, one below another. */
export function MonthTable({
  month,
  today,
  entries,
  language,
}: {
  month: string
  /** 2026-11-18 */
  today: string
  entries: CalendarEntry[]
  language: 'en' | 'vi'
}) {
  return (
    <table className="calendar__month">
      <caption>
        {formatMonth(language, month)} <span>{counted(entries.length)[language]}</span>
      </caption>
      <thead>
        <tr>
          {someWeek.map((day) => (
            <th key={day} scope="col">
              {formatWeekday(language, day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, number) => (
          <tr key={number}>
            {week.map((day, column) => {
              if (!day) {
                return (
                  <td key={column} className="calendar__none">
                    {'\u00a0'}
                  </td>
                )
              }
              const own = entries.filter((entry) => entry.day === day)
              return (
                <td
                  key={day}
                  className={own.length === 0 && day !== today ? 'calendar__free' : undefined}
                  aria-current={day === today ? 'date' : undefined}
                >
                  <time dateTime={day}>
                    <span className="calendar__number">{Number(day.slice(8))}</span>
                    <span className="calendar__day">
                      {formatWeekday(language, day)}, {formatDate(day)}
                    </span>
                  </time>
                  {own.length > 0 ? (
                    <ul>
                      {own.map((entry) => (
                        <li key={`${entry.kind} ${entry.href}`}>
                          <EntryLine entry={entry} language={language} />
                        </li>
                      ))}
                    </ul>
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const counted = (count: number) => bi(`${count} việc`, count === 1 ? '1 entry' : `${count} entries`)
