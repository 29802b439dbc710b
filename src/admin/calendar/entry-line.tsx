import type { CalendarEntry } from './entries'
import { entryLabels } from './words'

/** What it is, at which time, and the way to it. */
export function EntryLine({
  entry: { kind, time, title, href },
  language,
}: {
  entry: CalendarEntry
  language: 'en' | 'vi'
}) {
  return (
    <>
      <span className={`calendar__kind calendar__kind--${kind}`}>
        {[time, entryLabels[kind][language]].filter(Boolean).join(' ')}
      </span>
      <a href={href}>{title}</a>
    </>
  )
}
