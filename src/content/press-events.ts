import type { Where } from 'payload'
import type { PressEvent } from '../generated/payload-types'
import { dayStart } from '../lib/dates'
import type { Locale } from '../lib/locales'
import { pressEventPath, pressNotePath } from '../lib/paths'
import { loadContacts, type ContactView } from './contacts'
import { addressesOf } from './languages'
import {
  idsOf,
  loadAgencies,
  loadTerms,
  pick,
  pickOne,
  type AgencyRef,
  type TermRef,
} from './names'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'

/** An event of the press calendar in a list. */
export interface EventTeaser {
  id: number
  path: string
  title: string
  kind: PressEvent['kind']
  certainty: PressEvent['certainty']
  cancelReason: string | null
  startsAt: string
  endsAt: string | null
  place: string | null
  isOnline: boolean
  agency: AgencyRef | null
  isSample: boolean
}

/** An event as its own page and calendar programs show it. */
export interface EventView extends EventTeaser {
  translations: Partial<Record<Locale, string>>
  description: string | null
  address: string | null
  onlineUrl: string | null
  accreditation: string | null
  registerBy: string | null
  contact: ContactView | null
  topics: TermRef[]
  notes: { path: string; title: string; number: string }[]
  revision: number
  changedAt: string
  publishedAt: string | null
}

const teaserFields = {
  title: true,
  slug: true,
  kind: true,
  certainty: true,
  cancelReason: true,
  startsAt: true,
  endsAt: true,
  place: true,
  onlineUrl: true,
  agency: true,
  isSample: true,
} as const

/** Events that are not over at the beginning of `day`, or the others. */
function whenWhere(when: 'upcoming' | 'past', day: string): Where {
  const start = dayStart(day)
  return when === 'upcoming'
    ? {
        or: [
          { startsAt: { greater_than_equal: start } },
          { endsAt: { greater_than_equal: start } },
        ],
      }
    : {
        and: [
          { startsAt: { less_than: start } },
          { or: [{ endsAt: { exists: false } }, { endsAt: { less_than: start } }] },
        ],
      }
}

/**
 * A page of the calendar: what is still to come, the next first, or what is over, the latest
 * first. `day` is today in Viet Nam; as part of the key it turns the cached list at midnight.
 */
export const listEvents = contentQuery(
  'press-events',
  async (
    reader,
    args: { when: 'upcoming' | 'past'; day: string; page: number; perPage: number },
  ): Promise<PageOf<EventTeaser>> => {
    const sign = args.when === 'past' ? '-' : ''
    const found = await reader.payload.find({
      collection: 'press-events',
      ...reader.options,
      where: whenWhere(args.when, args.day),
      select: teaserFields,
      sort: [`${sign}startsAt`, `${sign}id`],
      depth: 0,
      limit: args.perPage,
      page: args.page,
    })
    const agencies = await loadAgencies(
      reader,
      found.docs.map((doc) => doc.agency),
    )
    return toPage(
      found,
      found.docs.map((doc) => toTeaser(reader, doc, pickOne(agencies, doc.agency))),
    )
  },
)

/** The event with this slug in the reader's language, or null. */
export const getEvent = contentQuery(
  'press-event',
  async (reader, { slug }: { slug: string }): Promise<EventView | null> => {
    const [event] = await findEvents(reader, { slug: { equals: slug } }, 1)
    if (!event) return null
    return {
      ...event,
      translations: await addressesOf(reader, 'press-events', event.id),
      notes: await notesOf(reader, event.id),
    }
  },
)

/** Every event since `since` (ISO) for the calendar feed, cancelled ones too. */
export const listFeedEvents = contentQuery(
  'press-event-feed',
  async (reader, { since }: { since: string }): Promise<EventView[]> =>
    findEvents(reader, { startsAt: { greater_than_equal: since } }, 500),
)

async function findEvents(reader: Reader, where: Where, limit: number): Promise<EventView[]> {
  const { docs } = await reader.payload.find({
    collection: 'press-events',
    ...reader.options,
    where,
    sort: ['startsAt', 'id'],
    depth: 0,
    limit,
    pagination: false,
  })
  const agencies = await loadAgencies(
    reader,
    docs.map((doc) => doc.agency),
  )
  const contacts = await loadContacts(
    reader,
    docs.map((doc) => doc.contact),
  )
  const topics = await loadTerms(
    reader,
    docs.flatMap((doc) => doc.topics ?? []),
  )
  return docs.map((doc) => ({
    ...toTeaser(reader, doc, pickOne(agencies, doc.agency)),
    translations: {},
    description: doc.description ?? null,
    address: doc.address ?? null,
    onlineUrl: doc.onlineUrl ?? null,
    accreditation: doc.accreditation ?? null,
    registerBy: doc.registerBy ?? null,
    contact: pickOne(contacts, doc.contact),
    topics: pick(topics, doc.topics),
    notes: [],
    revision: doc.revision ?? 0,
    changedAt: doc.updatedAt,
    publishedAt: doc.publishedAt ?? null,
  }))
}

/**
 * The press notes of an event that this reader may see. Which notes belong to it is closed to the
 * public, since an embargoed one would show by its id; hence one read as the server.
 */
async function notesOf(reader: Reader, id: number): Promise<EventView['notes']> {
  const { payload, options, locale } = reader
  const { docs } = await payload.find({
    collection: 'press-events',
    where: { id: { equals: id } },
    select: { pressNotes: true },
    draft: options.draft,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const ids = idsOf(docs[0]?.pressNotes ?? [])
  if (ids.length === 0) return []
  const notes = await payload.find({
    collection: 'press-notes',
    ...options,
    where: { id: { in: ids } },
    select: { number: true, title: true, slug: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return notes.docs.flatMap(({ number, title, slug }) =>
    title && slug ? { number, title, path: pressNotePath(locale, slug) } : [],
  )
}

type TeaserRow = Pick<PressEvent, keyof typeof teaserFields> & { id: number }

function toTeaser({ locale }: Reader, doc: TeaserRow, agency: AgencyRef | null): EventTeaser {
  return {
    id: doc.id,
    path: pressEventPath(locale, doc.slug ?? ''),
    title: doc.title ?? '',
    kind: doc.kind,
    certainty: doc.certainty,
    cancelReason: doc.certainty === 'cancelled' ? (doc.cancelReason ?? null) : null,
    startsAt: doc.startsAt,
    endsAt: doc.endsAt ?? null,
    place: doc.place ?? null,
    isOnline: Boolean(doc.onlineUrl),
    agency,
    isSample: doc.isSample ?? false,
  }
}
