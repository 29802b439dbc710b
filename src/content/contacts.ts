import type { Where } from 'payload'
import type { Contact } from '../generated/payload-types'
import type { Delegate } from '../lib/mandates'
import {
  idsOf,
  loadAgencies,
  loadTerms,
  pick,
  pickOne,
  type AgencyRef,
  type TermRef,
} from './names'
import { contentQuery, type Reader } from './query'

/** A contact as the public sees it: office data only. */
export interface ContactView {
  id: number
  name: string
  post: string | null
  agency: AgencyRef | null
  phone: string | null
  email: string | null
  isSpokesperson: boolean
  mandate: {
    scope: string | null
    decisionNumber: string | null
    from: string | null
    to: string | null
    awayFrom: string | null
    awayTo: string | null
    topics: TermRef[]
    delegate: Delegate | null
  } | null
  /** The office's own number, for when the person has none or is away. */
  agencyPhone: string | null
  isSample: boolean
}

const fields = {
  name: true,
  post: true,
  agency: true,
  publicPhone: true,
  publicEmail: true,
  isSpokesperson: true,
  mandate: true,
  isSample: true,
} as const

/** All public contacts in the order the office chose, or those of one agency. */
export const listContacts = contentQuery(
  'contacts',
  async (
    reader,
    { agency, spokespersons, limit }: { agency?: number; spokespersons?: true; limit?: number },
  ): Promise<ContactView[]> => {
    const and: Where[] = []
    if (agency) and.push({ agency: { equals: agency } })
    if (spokespersons) and.push({ isSpokesperson: { equals: true } })
    return findContacts(reader, { and }, limit ?? 1000)
  },
)

/** The contacts with these ids. */
export async function loadContacts(
  reader: Reader,
  relations: Iterable<number | { id: number } | null | undefined>,
): Promise<Map<number, ContactView>> {
  const ids = idsOf(relations)
  if (ids.length === 0) return new Map()
  const contacts = await findContacts(reader, { id: { in: ids } }, ids.length)
  return new Map(contacts.map((contact) => [contact.id, contact]))
}

async function findContacts(reader: Reader, where: Where, limit: number): Promise<ContactView[]> {
  const { docs } = await reader.payload.find({
    collection: 'contacts',
    ...reader.options,
    where,
    select: fields,
    sort: ['order', 'name'],
    depth: 1,
    limit,
    pagination: false,
  })
  const agencies = await loadAgencies(
    reader,
    docs.map((doc) => doc.agency),
  )
  const topics = await loadTerms(
    reader,
    docs.flatMap((doc) => doc.mandate?.topics ?? []),
  )
  const absences = await loadAbsences(
    reader,
    docs.map((doc) => doc.id),
  )
  return docs.map((doc) => {
    const contact = toContact(doc, pickOne(agencies, doc.agency), topics)
    const { mandate } = contact
    return { ...contact, mandate: mandate && { ...mandate, ...absences.get(doc.id) } }
  })
}

/**
 * When these people are away. The API keeps the dates from the public, which needs to know only
 * who answers today; that is worked out from them here, so this one read asks as the server.
 */
async function loadAbsences(
  { payload }: Reader,
  ids: number[],
): Promise<Map<number, { awayFrom: string | null; awayTo: string | null }>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { id: { in: ids } },
    select: { mandate: { awayFrom: true, awayTo: true } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, mandate }) => [
      id,
      { awayFrom: mandate?.awayFrom ?? null, awayTo: mandate?.awayTo ?? null },
    ]),
  )
}

type ContactRow = Pick<Contact, keyof typeof fields> & { id: number }

function toContact(
  doc: ContactRow,
  agency: AgencyRef | null,
  topics: Map<number, TermRef>,
): ContactView {
  return {
    id: doc.id,
    name: doc.name,
    post: doc.post ?? null,
    agency,
    phone: doc.publicPhone ?? null,
    email: doc.publicEmail ?? null,
    isSpokesperson: doc.isSpokesperson ?? false,
    mandate: doc.isSpokesperson ? toMandate(doc.mandate, topics) : null,
    agencyPhone: typeof doc.agency === 'object' ? (doc.agency.phone ?? null) : null,
    isSample: doc.isSample ?? false,
  }
}

function toMandate(
  mandate: Contact['mandate'],
  topics: Map<number, TermRef>,
): ContactView['mandate'] {
  const delegate = mandate?.delegate
  return {
    scope: mandate?.scope ?? null,
    decisionNumber: mandate?.decisionNumber ?? null,
    from: mandate?.from ?? null,
    to: mandate?.to ?? null,
    awayFrom: null,
    awayTo: null,
    topics: pick(topics, mandate?.topics),
    delegate:
      delegate && typeof delegate === 'object'
        ? {
            name: delegate.name,
            post: delegate.post ?? null,
            phone: delegate.publicPhone ?? null,
          }
        : null,
  }
}
