import { createHash } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** One person, duty or body that a reorganisation concerns. */
interface Item {
  /** `contacts:12` and the like: how a plan names it. */
  key: string
  label: string
  /** Where it is in the admin. */
  href: string
  /** True when an unpublished draft waits, which a change would publish along. */
  hasDraft: boolean
}

/** Everything that hangs on agencies that are to end. */
export interface Affected {
  agencies: { id: number; name: string; hasDraft: boolean }[]
  contacts: Item[]
  users: Item[]
  enquiries: Item[]
  answers: Item[]
  /** Bodies that are part of one that ends. */
  children: Item[]
  /** Texts and records keep the agency of their day; only counted. */
  content: { collection: string; count: number; href: string }[]
  /** Names this state of things: it changes when anything above does. */
  seen: string
}

const contentCollections = [
  'articles',
  'press-notes',
  'press-events',
  'materials',
  'trainings',
  'answers',
] as const

/** What is read of a row, whatever its collection; empty texts stand in for what it has not. */
interface Row {
  id: number
  updatedAt: string
  _status?: string | null
  name?: string | null
  code?: string
  post?: string | null
  email?: string
  receipt?: string
  title?: string | null
}

/** Reads what hangs on agencies, in the newest drafts too. */
export async function readAffected(req: PayloadRequest, from: number[]): Promise<Affected> {
  const of: Where = { agency: { in: from } }
  const agencies = await rows(req, 'agencies', { id: { in: from } })
  const contacts = await rows(req, 'contacts', of)
  const users = await rows(req, 'users', of)
  const enquiries = await rows(req, 'enquiries', {
    and: [of, { state: { in: ['received', 'assigned'] } }],
  })
  const answers = await rows(req, 'information-answers', {
    and: [of, { state: { in: ['asked', 'opened'] } }, { 'request.state': { equals: 'sent' } }],
  })
  const children = await rows(req, 'agencies', {
    and: [{ parent: { in: from } }, { id: { not_in: from } }, { closedStatus: { exists: false } }],
  })
  const content = []
  for (const collection of contentCollections) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: of,
      overrideAccess: true,
      req,
    })
    const query = from.map((id, index) => `where[or][0][and][0][agency][in][${index}]=${id}`)
    if (totalDocs > 0) {
      const href = `/admin/collections/${collection}?${query.join('&')}`
      content.push({ collection, count: totalDocs, href })
    }
  }
  const stamps = [agencies, contacts, users, enquiries, answers, children].map((list) =>
    list.map(({ id, updatedAt }) => [id, updatedAt]),
  )
  return {
    agencies: agencies.map((row) => ({
      id: row.id,
      name: row.name || (row.code ?? ''),
      hasDraft: row._status === 'draft',
    })),
    contacts: contacts.map(toItem('contacts', ({ name, post }) => together(name, post))),
    users: users.map(toItem('users', ({ name, email }) => together(name, email))),
    enquiries: enquiries.map(toItem('enquiries', ({ receipt }) => receipt ?? '')),
    answers: answers.map(toItem('answers', ({ title, id }) => title ?? `#${id}`)),
    children: children.map(toItem('agencies', ({ name, code }) => name || (code ?? ''))),
    content,
    seen: createHash('sha256').update(JSON.stringify(stamps)).digest('base64url'),
  }
}

const together = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ')

const folders: Record<string, string> = { answers: 'information-answers' }

function toItem(kind: string, label: (row: Row) => string) {
  return (row: Row): Item => ({
    key: `${kind}:${row.id}`,
    label: label(row),
    href: `/admin/collections/${folders[kind] ?? kind}/${row.id}`,
    hasDraft: row._status === 'draft',
  })
}

/** At most a thousand: an agency has dozens of contacts and duties, not thousands. */
async function rows(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection: collection as 'contacts',
    where,
    draft: true,
    sort: 'id',
    depth: 0,
    limit: 1000,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}
