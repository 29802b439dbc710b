import { getEvent, listFeedEvents, type EventView } from '../../../content/press-events'
import { getSite } from '../../../content/site'
import { env } from '../../../env'
import { dayStart, isoDay } from '../../../lib/dates'
import { calendarFile } from '../../../lib/ical'
import { isLocale, type Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { calendarFeedPath, pathTo } from '../../../lib/paths'
import { toCalendarEvent } from '../../../lib/press-calendar'

/** How far back the feed goes: a year, so that a cancelled or moved event reaches every program. */
const DAYS_BACK = 366

/** The press calendar of a language as a feed, at its one address. */
export async function answerCalendarFeed(locale: string, path: string): Promise<Response> {
  if (!isLocale(locale) || path !== calendarFeedPath(locale)) return notFound()
  const since = dayStart(isoDay(new Date(Date.now() - DAYS_BACK * 86_400_000)))
  const [site, events] = await Promise.all([
    getSite(locale, null),
    listFeedEvents(locale, { since }),
  ])
  const { events: texts } = getMessages(locale)
  return calendarAnswer(locale, `${site.name} – ${texts.title}`, events, null)
}

/** One event as a calendar file. */
export async function answerEventFile(
  locale: string,
  parent: string,
  slug: string,
): Promise<Response> {
  if (!isLocale(locale) || parent !== pathTo(locale, { page: 'press-calendar' })) return notFound()
  const event = await getEvent(locale, { slug })
  return event
    ? calendarAnswer(locale, event.title, [event], `press-event-${event.id}`)
    : notFound()
}

function calendarAnswer(
  locale: Locale,
  name: string,
  events: EventView[],
  fileName: string | null,
): Response {
  const { site } = getMessages(locale)
  const entries = events.map((event) => toCalendarEvent(event, env.SITE_URL, site.sampleLabel))
  return new Response(calendarFile(name, entries), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      ...(fileName ? { 'Content-Disposition': `attachment; filename="${fileName}.ics"` } : {}),
    },
  })
}

const notFound = () => new Response('Not found\n', { status: 404 })
