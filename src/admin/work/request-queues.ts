import type { PayloadRequest, Where } from 'payload'
import { canPublish, isAuthor } from '../../../collections/_shared/access'
import { standingLabels, standingOf } from '../../../collections/_shared/information'
import { databaseNow } from '../../lib/database/clock'

export type RequestQueueName = 'requestsForMe' | 'requestsOverdue'

/** An agency's answer that is waited for. */
interface RequestItem {
  id: number
  title: string
  agency: string
  standing: (typeof standingLabels)[keyof typeof standingLabels]
  /** ISO 8601. */
  dueAt: string
}

export interface RequestQueue {
  items: RequestItem[]
  total: number
  /** The same rows as a list of the admin. */
  list: string
}

const SHOWN = 8

/** Answers that are still expected. */
export const openAnswers: Where = {
  and: [{ state: { in: ['asked', 'opened'] } }, { 'request.state': { equals: 'sent' } }],
}

/** Answers that are overdue, for editors; those still to be given, for an agency's authors. */
export async function readRequestQueues(
  req: PayloadRequest,
): Promise<Partial<Record<RequestQueueName, RequestQueue>>> {
  const now = await databaseNow(req.payload)
  if (canPublish(req.user)) {
    const overdue: Where = { and: [openAnswers, { 'request.dueAt': { less_than: now } }] }
    return { requestsOverdue: await read(req, overdue, now) }
  }
  return isAuthor(req.user) ? { requestsForMe: await read(req, openAnswers, now) } : {}
}

async function read(req: PayloadRequest, where: Where, now: string): Promise<RequestQueue> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'information-answers',
    where,
    sort: 'request.dueAt',
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const items = docs.flatMap(({ id, request, agency, state }): RequestItem[] => {
    if (typeof request !== 'object') return []
    return [
      {
        id,
        title: request.title,
        agency: typeof agency === 'object' ? agency.name : '',
        standing: standingLabels[standingOf(state, request.dueAt, now)],
        dueAt: request.dueAt,
      },
    ]
  })
  const list = `/admin/collections/information-answers?where[or][0][and][0][state][in]=asked,opened&where[or][0][and][1][dueAt][less_than]=${now}`
  return { items, total: totalDocs, list }
}
