import type { CalendarEvent } from './ical'

/** What a calendar entry is made of: an event as its page shows it. */
export interface EventForCalendar {
  id: number
  path: string
  title: string
  certainty: 'provisional' | 'confirmed' | 'cancelled'
  cancelReason: string | null
  startsAt: string
  endsAt: string | null
  description: string | null
  accreditation: string | null
  place: string | null
  address: string | null
  onlineUrl: string | null
  topics: { label: { text: string } }[]
  revision: number
  changedAt: string
  isSample: boolean
}

const statuses = {
  provisional: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const

/**
 * An event of the press calendar for calendar programs.
 *
 * @param origin of the site, such as https://nhanquyen.example.vn; its host makes the UID unique
 * @param sampleLabel stands before the title of demonstration data
 */
export function toCalendarEvent(
  event: EventForCalendar,
  origin: string,
  sampleLabel: string,
): CalendarEvent {
  const { cancelReason, description, accreditation, place, address, onlineUrl } = event
  const texts = [cancelReason, description, accreditation, onlineUrl].filter(Boolean)
  return {
    uid: `press-event-${event.id}@${new URL(origin).host}`,
    sequence: event.revision,
    changedAt: event.changedAt,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    title: event.isSample ? `[${sampleLabel}] ${event.title}` : event.title,
    description: texts.join('\n\n') || null,
    place: [place, address].filter(Boolean).join(', ') || onlineUrl,
    url: origin + event.path,
    status: statuses[event.certainty],
    topics: event.topics.map(({ label }) => label.text),
  }
}
