import type { PayloadRequest, Where } from 'payload'
import { canPublish, isStaff } from '../../../collections/_shared/access'
import type { State } from '../../../collections/_shared/workflow'
import { databaseNow } from '../../lib/database/clock'

type TextCollection = 'articles' | 'press-notes'

/** A text in somebody's queue. */
export interface QueueItem {
  collection: TextCollection
  id: number
  title: string
  state: State
  holder: string | null
  /** The moment that matters in this queue, ISO 8601. */
  moment: string | null
}

export type QueueName =
  'calendar' | 'embargoed' | 'emergency' | 'forMe' | 'reviewDue' | 'toReview' | 'waiting'

export interface Queue {
  items: QueueItem[]
  total: number
}

/** What each queue holds. `now` is the database's clock. */
const filters: Record<QueueName, (user: number, now: string) => Where> = {
  forMe: (user) =>
    both(
      { holder: { equals: user } },
      { state: { in: ['draft', 'changes-requested', 'approved'] } },
    ),
  toReview: () => ({ state: { equals: 'in-review' } }),
  waiting: (user) =>
    both({ 'workflow.submittedBy': { equals: user } }, { state: { equals: 'in-review' } }),
  emergency: () => ({ awaitingApproval: { equals: true } }),
  calendar: () => ({ state: { equals: 'scheduled' } }),
  embargoed: (_user, now) =>
    both({ state: { equals: 'published' } }, { embargoUntil: { greater_than: now } }),
  reviewDue: (_user, now) => ({ reviewDue: { less_than_equal: inDays(now, REVIEW_NOTICE_DAYS) } }),
}

/** How many days ahead a text that is due for review is shown. */
const REVIEW_NOTICE_DAYS = 14

const SHOWN = 8

const moments: Partial<Record<QueueName, 'embargoUntil' | 'publishAt' | 'reviewDue'>> = {
  calendar: 'publishAt',
  embargoed: 'embargoUntil',
  reviewDue: 'reviewDue',
}

const forEditors: QueueName[] = ['toReview', 'emergency']
const ofPressNotes: QueueName[] = ['embargoed']

/** The queues of whoever asks, over the texts that are theirs to work on. */
export async function readQueues(req: PayloadRequest): Promise<Partial<Record<QueueName, Queue>>> {
  const { user } = req
  if (!isStaff(user)) return {}
  const now = await databaseNow(req.payload)
  const queues: Partial<Record<QueueName, Queue>> = {}
  for (const name of Object.keys(filters) as QueueName[]) {
    if (forEditors.includes(name) && !canPublish(user)) continue
    if (name === 'waiting' && canPublish(user)) continue
    queues[name] = await readQueue(req, name, filters[name](user.id, now))
  }
  return queues
}

async function readQueue(req: PayloadRequest, name: QueueName, where: Where): Promise<Queue> {
  const collections: TextCollection[] = ofPressNotes.includes(name)
    ? ['press-notes']
    : ['articles', 'press-notes']
  const found = []
  let total = 0
  for (const collection of collections) {
    const own = await req.payload.collections[collection].config.access.update({ req })
    if (own === false) continue
    const { docs, totalDocs } = await req.payload.find({
      collection: collection as 'press-notes',
      where: typeof own === 'object' ? both(where, own) : where,
      draft: true,
      select: {
        title: true,
        state: true,
        holder: true,
        updatedAt: true,
        workflow: { publishAt: true },
        reviewDue: true,
        embargoUntil: true,
      },
      populate: { users: { name: true } },
      sort: '-updatedAt',
      depth: 1,
      limit: SHOWN,
      overrideAccess: true,
      req,
    })
    total += totalDocs
    found.push(
      ...docs.map((doc): QueueItem => {
        const moment = moments[name]
        const when = moment === 'publishAt' ? doc.workflow?.publishAt : moment && doc[moment]
        return {
          collection,
          id: doc.id,
          title: doc.title || `#${doc.id}`,
          state: doc.state ?? 'draft',
          holder: typeof doc.holder === 'object' ? (doc.holder?.name ?? null) : null,
          moment: (moment ? when : doc.updatedAt) ?? null,
        }
      }),
    )
  }
  const items = found.toSorted((a, b) =>
    moments[name]
      ? (a.moment ?? '').localeCompare(b.moment ?? '')
      : (b.moment ?? '').localeCompare(a.moment ?? ''),
  )
  return { items: items.slice(0, SHOWN), total }
}

function both(...conditions: Where[]): Where {
  return { and: conditions }
}

function inDays(now: string, days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString()
}
