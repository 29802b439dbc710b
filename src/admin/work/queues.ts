import type { PayloadRequest, Where } from 'payload'
import { canPublish, isStaff } from '../../../collections/_shared/access'
import type { State } from '../../../collections/_shared/workflow'

type TextCollection = 'articles' | 'press-notes'

/** A text in somebody's queue. */
export interface QueueItem {
  collection: TextCollection
  id: number
  title: string
  state: State
  holder: string | null
  /** When it was last changed, ISO 8601. */
  changedAt: string
}

export type QueueName = 'emergency' | 'forMe' | 'toReview' | 'waiting'

export interface Queue {
  items: QueueItem[]
  total: number
}

/** What each queue holds; what has a day stands in the calendar. */
const filters: Record<QueueName, (user: number) => Where> = {
  forMe: (user) =>
    both(
      { holder: { equals: user } },
      { state: { in: ['draft', 'changes-requested', 'approved'] } },
    ),
  toReview: () => ({ state: { equals: 'in-review' } }),
  waiting: (user) =>
    both({ 'workflow.submittedBy': { equals: user } }, { state: { equals: 'in-review' } }),
  emergency: () => ({ awaitingApproval: { equals: true } }),
}

const SHOWN = 8

const forEditors: QueueName[] = ['toReview', 'emergency']

/** The queues of whoever asks, over the texts that are theirs to work on. */
export async function readQueues(req: PayloadRequest): Promise<Partial<Record<QueueName, Queue>>> {
  const { user } = req
  if (!isStaff(user)) return {}
  const queues: Partial<Record<QueueName, Queue>> = {}
  for (const name of Object.keys(filters) as QueueName[]) {
    if (forEditors.includes(name) && !canPublish(user)) continue
    if (name === 'waiting' && canPublish(user)) continue
    queues[name] = await readQueue(req, filters[name](user.id))
  }
  return queues
}

async function readQueue(req: PayloadRequest, where: Where): Promise<Queue> {
  const found = []
  let total = 0
  for (const collection of ['articles', 'press-notes'] as const) {
    const own = await req.payload.collections[collection].config.access.update({ req })
    if (own === false) continue
    const { docs, totalDocs } = await req.payload.find({
      collection: collection as 'press-notes',
      where: typeof own === 'object' ? both(where, own) : where,
      draft: true,
      select: { title: true, state: true, holder: true, updatedAt: true },
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
        return {
          collection,
          id: doc.id,
          title: doc.title || `#${doc.id}`,
          state: doc.state ?? 'draft',
          holder: typeof doc.holder === 'object' ? (doc.holder?.name ?? null) : null,
          changedAt: doc.updatedAt,
        }
      }),
    )
  }
  const items = found.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
  return { items: items.slice(0, SHOWN), total }
}

function both(...conditions: Where[]): Where {
  return { and: conditions }
}
