import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { canPublish, isStaff } from '../../../collections/_shared/access'
import { dayStart, formatTime, isoDay } from '../../lib/dates'
import { openAnswers } from '../work/request-queues'

/**
 * scheduled: a text will be published. embargo: a note opens to everybody. review: a text must be
 * read again. enquiry, request: an answer is due. event: of the press calendar.
 */
const entryKinds = ['scheduled', 'embargo', 'review', 'enquiry', 'request', 'event'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something with a day, in Viet Nam. */
export interface CalendarEntry {
  kind: EntryKind
  /** 2026-11-18 */
  day: string
  /** 08:30, null for what is due on a day. */
  time: string | null
  title: string
  href: string
}

/** From the first moment to just before the second, ISO 8601. */
export interface Span {
  from: string
  to: string
}

export interface Calendar {
  /** In the order of time. */
  entries: CalendarEntry[]
  /** A kind has more entries than were read. */
  isCut: boolean
}

/** As many of a kind as are read: more than a month of an office has. */
const MOST = 300

/** What falls into a span, of all that is the person's to work on or to answer. */
export async function readCalendar(
  req: PayloadRequest,
  span: Span,
  kinds: readonly EntryKind[] = entryKinds,
): Promise<Calendar> {
  if (!isStaff(req.user)) return { entries: [], isCut: false }
  // Titles in the language of the office, whichever the admin's content has.
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  own.locale = 'vi'
  own.fallbackLocale = false as never
  const entries: CalendarEntry[] = []
  let isCut = false
  for (const kind of kinds) {
    const found = await readers[kind](own, span)
    entries.push(...found.slice(0, MOST))
    isCut ||= found.length > MOST
  }
  return { entries: entries.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b))), isCut }
}

type Reader = (req: PayloadRequest, span: Span) => Promise<CalendarEntry[]>

const readers: Record<EntryKind, Reader> = {
  scheduled: texts('scheduled', 'workflow.publishAt', { state: { equals: 'scheduled' } }),
  embargo: texts('embargo', 'embargoUntil', { state: { in: ['scheduled', 'published'] } }),
  review: texts('review', 'reviewDue', {}),
  enquiry: async (req, span) => {
    if (!(await readsSome(req, 'enquiries'))) return []
    const { docs } = await req.payload.find({
      collection: 'enquiries',
      where: { and: [within('dueOn', span), { state: { in: ['received', 'assigned'] } }] },
      // The number alone: who asked and what is read in the enquiry, not here.
      select: { receipt: true, dueOn: true },
      ...page('dueOn'),
      overrideAccess: false,
      req,
    })
    return docs.flatMap(({ id, receipt, dueOn }) =>
      entryOf('enquiry', dueOn, receipt, `/admin/collections/enquiries/${id}`),
    )
  },
  request: readRequests,
  event: async (req, span) => {
    const { docs } = await req.payload.find({
      collection: 'press-events',
      where: { and: [within('startsAt', span), { certainty: { not_equals: 'cancelled' } }] },
      select: { title: true, startsAt: true },
      ...page('startsAt'),
      overrideAccess: false,
      req,
    })
    return docs.flatMap(({ id, title, startsAt }) =>
      entryOf('event', startsAt, title || `#${id}`, `/admin/collections/press-events/${id}`),
    )
  },
}

/** The newest editions of the texts that are the person's to work on. */
function texts(
  kind: 'embargo' | 'review' | 'scheduled',
  field: 'embargoUntil' | 'reviewDue' | 'workflow.publishAt',
  where: Where,
): Reader {
  return async (req, span) => {
    const collections =
      kind === 'embargo' ? (['press-notes'] as const) : (['articles', 'press-notes'] as const)
    const entries: CalendarEntry[] = []
    for (const collection of collections) {
      const own = await req.payload.collections[collection].config.access.update({ req })
      if (own === false) continue
      const { docs } = await req.payload.find({
        collection: collection as 'press-notes',
        where: { and: [within(field, span), where, ...(own === true ? [] : [own])] },
        draft: true,
        select: { title: true, workflow: { publishAt: true }, reviewDue: true, embargoUntil: true },
        ...page(field),
        overrideAccess: true,
        req,
      })
      for (const doc of docs) {
        const moment = field === 'workflow.publishAt' ? doc.workflow?.publishAt : doc[field]
        const href = `/admin/collections/${collection}/${doc.id}`
        entries.push(...entryOf(kind, moment, doc.title || `#${doc.id}`, href))
      }
    }
    return entries
  }
}

/** A request once, however many agencies have yet to answer it; to an author, their answer. */
async function readRequests(req: PayloadRequest, span: Span): Promise<CalendarEntry[]> {
  if (!(await readsSome(req, 'information-answers'))) return []
  const { docs } = await req.payload.find({
    collection: 'information-answers',
    where: { and: [within('request.dueAt', span), openAnswers] },
    ...page('request.dueAt'),
    depth: 1,
    overrideAccess: false,
    req,
  })
  const requests = new Map<number, CalendarEntry[]>()
  for (const { id: answer, request } of docs) {
    if (typeof request !== 'object') continue
    const { id, title, dueAt } = request
    const href = canPublish(req.user)
      ? `/admin/collections/information-requests/${id}`
      : `/admin/collections/information-answers/${answer}`
    requests.set(id, entryOf('request', dueAt, title, href))
  }
  return [...requests.values()].flat()
}

/** False for whoever the collection is closed to; the rule of its rows is asked by each read. */
async function readsSome(req: PayloadRequest, collection: 'enquiries' | 'information-answers') {
  return (await req.payload.collections[collection].config.access.read({ req })) !== false
}

/** What is due on a day has no time of it. */
const ofDays: EntryKind[] = ['review', 'enquiry']

function entryOf(
  kind: EntryKind,
  moment: string | null | undefined,
  title: string,
  href: string,
): CalendarEntry[] {
  if (!moment) return []
  const time = ofDays.includes(kind) ? null : formatTime(moment)
  return [{ kind, day: isoDay(moment), time, title, href }]
}

function within(field: string, { from, to }: Span): Where {
  return { and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }] }
}

const page = (sort: string) => ({ sort, depth: 0, limit: MOST + 1, pagination: false })

const sortKey = ({ day, time, kind, title }: CalendarEntry) =>
  [day, time ?? '', kind, title].join(' ')

/** How many days ahead the first page of the admin shows. */
const DAYS_AHEAD = 14
/** Nobody has forgotten for longer than a year. */
const DAYS_BACK = 365

/** Kinds that stay to be done when their day has passed. Overdue answers have a queue of their own. */
const stays: EntryKind[] = ['review', 'enquiry']

/** What comes in the next days, after what should have been done before. `now` is ISO 8601. */
export async function readUpcoming(
  req: PayloadRequest,
  now: string,
): Promise<{ overdue: CalendarEntry[]; coming: CalendarEntry[] }> {
  const today = dayStart(isoDay(now))
  const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString()
  const overdue = await readCalendar(req, { from: inDays(-DAYS_BACK), to: today }, stays)
  const coming = await readCalendar(req, { from: today, to: inDays(DAYS_AHEAD + 1) })
  return { overdue: overdue.entries, coming: coming.entries }
}
