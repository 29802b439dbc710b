import { contentLines, escapeText } from './content-lines'

/** An event as calendar programs know one; moments are ISO 8601 texts. */
export interface CalendarEvent {
  /** The same for the whole life of the event, on every server. */
  uid: string
  /** Rises when the event changes, so that programs replace what they have. */
  sequence: number
  /** When it was last changed. */
  changedAt: string
  startsAt: string
  endsAt: string | null
  title: string
  description: string | null
  place: string | null
  url: string
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  topics: string[]
}

const PRODUCT = '-//nhan-quyen-cms//press calendar//VI'

/**
 * Events as an iCalendar file (RFC 5545): UTF-8, CRLF, times in UTC, so that no time zone has to
 * be described. Without a METHOD, DTSTAMP is the time of the last change (3.8.7.2).
 */
export function calendarFile(name: string, events: CalendarEvent[]): string {
  return [
    contentLines([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:${PRODUCT}`,
      'CALSCALE:GREGORIAN',
      `NAME:${escapeText(name)}`,
      `X-WR-CALNAME:${escapeText(name)}`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
    ]),
    ...events.map(eventLines),
    contentLines(['END:VCALENDAR']),
  ].join('')
}

function eventLines(event: CalendarEvent): string {
  const changed = utc(event.changedAt)
  return contentLines([
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status}`,
    `DTSTART:${utc(event.startsAt)}`,
    event.endsAt && utc(event.endsAt) > utc(event.startsAt) && `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escapeText(event.title)}`,
    event.description && `DESCRIPTION:${escapeText(event.description)}`,
    event.place && `LOCATION:${escapeText(event.place)}`,
    event.topics.length > 0 && `CATEGORIES:${event.topics.map(escapeText).join(',')}`,
    `URL:${event.url}`,
    'END:VEVENT',
  ])
}

/** 2026-11-30T02:00:00.000Z as 20261130T020000Z. */
function utc(moment: string): string {
  return new Date(moment).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
}
