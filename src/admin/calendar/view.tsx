import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '../../../collections/_shared/access'
import { bi } from '../../../collections/_shared/labels'
import { databaseNow } from '../../lib/database/clock'
import { formatMonth, isMonth, isoDay, monthBounds } from '../../lib/dates'
import { OwnView } from '../own-view'
import { wordsFor } from '../texts'
import './calendar.css'
import { readCalendar } from './entries'
import { monthAfter } from './month'
import { MonthTable } from './month-table'
import { calendarTitle } from './words'

/** A month of what is scheduled, ends, falls due and takes place; the month is in the address. */
export async function CalendarView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { i18n, payload, user } = req
  if (!isStaff(user)) redirect('/admin/login?redirect=/admin/calendar')
  const say = wordsFor(i18n)
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const today = isoDay(await databaseNow(payload))
  const asked = String(props.searchParams?.month ?? '')
  const month = isMonth(asked) ? asked : today.slice(0, 7)
  const { start, end } = monthBounds(month)
  const { entries, isCut } = await readCalendar(req, { from: start, to: end })
  const [before, after] = [monthAfter(month, -1), monthAfter(month, 1)]
  const steps = [
    { month: before, label: `← ${formatMonth(language, before)}`, name: say(previous) },
    { month: today.slice(0, 7), label: say(thisMonth), name: null },
    { month: after, label: `${formatMonth(language, after)} →`, name: say(next) },
  ]
  return (
    <OwnView view={props} name="calendar">
      <h1>{say(calendarTitle)}</h1>
      <p>{say(lead)}</p>
      <nav className="calendar__steps" aria-label={say(months)}>
        {steps.map((step, index) => (
          <a
            key={index}
            href={`/admin/calendar?month=${step.month}`}
            title={step.name ?? undefined}
            aria-current={step.month === month ? 'page' : undefined}
          >
            {step.label}
          </a>
        ))}
      </nav>
      <MonthTable month={month} today={today} entries={entries} language={language} />
      {entries.length === 0 ? <p className="calendar__note">{say(empty)}</p> : null}
      {isCut ? <p className="calendar__note">{say(cut)}</p> : null}
    </OwnView>
  )
}

const lead = bi(
  'Việc của bạn và của cơ quan bạn theo ngày, giờ Việt Nam. Biên tập viên thấy việc của mọi cơ quan.',
  'Your work and your agency’s by day, in Viet Nam time. Editors see that of every agency.',
)
const months = bi('Tháng', 'Month')
const previous = bi('Tháng trước', 'The month before')
const thisMonth = bi('Tháng này', 'This month')
const next = bi('Tháng sau', 'The month after')
const empty = bi('Tháng này chưa có việc gì có ngày.', 'Nothing has a day in this month.')
const cut = bi(
  'Có nhiều việc hơn số hiển thị; xem thêm trong danh sách của từng loại.',
  'There is more than is shown; the lists of each kind have it all.',
)
