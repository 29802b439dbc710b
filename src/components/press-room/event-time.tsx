import { formatDate, formatTime, formatWeekday, isoDay } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'

/** When an event is, in words: "Thứ Hai, 30/11/2026, 09:00–10:30". Times are those of Viet Nam. */
export function EventTime({
  startsAt,
  endsAt,
  wording,
}: {
  startsAt: string
  endsAt: string | null
  wording: Wording
}) {
  const sameDay = !endsAt || isoDay(startsAt) === isoDay(endsAt)
  const day = (value: string) => `${formatWeekday(wording.locale, value)}, ${formatDate(value)}`
  return (
    <span className="num">
      <time dateTime={startsAt}>
        {day(startsAt)}, {formatTime(startsAt)}
      </time>
      {endsAt && endsAt !== startsAt ? (
        <>
          –
          <time dateTime={endsAt}>
            {sameDay ? null : `${day(endsAt)}, `}
            {formatTime(endsAt)}
          </time>
        </>
      ) : null}
    </span>
  )
}
