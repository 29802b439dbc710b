import { createLocalReq, type Where } from 'payload'
import { env } from '../env'
import { databaseNow } from '../lib/database/clock'
import { formatDate, isoDay } from '../lib/dates'
import { queueMail } from '../mail/queue-mail'
import { type DueText, reviewDueLetter } from '../mail/review-due'
import type { Attempt } from './attempt'

/** How far ahead people hear of a review: two weeks, so that a holiday does not eat them up. */
const AHEAD_MILLISECONDS = 14 * 86_400_000

/**
 * Writes once a week to whoever made a text that is due for review: one mail with all of theirs.
 * The key names the day, so that a job that runs twice writes once.
 */
export async function remindReviews(
  _payload: Record<string, never>,
  { payload }: Attempt,
): Promise<void> {
  const now = await databaseNow(payload)
  const until = new Date(Date.parse(now) + AHEAD_MILLISECONDS).toISOString()
  const where: Where = { reviewDue: { less_than_equal: until } }
  const due = new Map<number, DueText[]>()
  for (const collection of ['articles', 'press-notes'] as const) {
    const { docs } = await payload.find({
      collection: collection as 'articles',
      where,
      draft: true,
      select: { title: true, reviewDue: true, createdBy: true },
      sort: 'reviewDue',
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    for (const { id, title, reviewDue, createdBy } of docs) {
      if (typeof createdBy !== 'number') continue
      const link = `${env.SITE_URL}/admin/collections/${collection}/${id}`
      const text = { title: title || `#${id}`, due: formatDate(reviewDue), link }
      due.set(createdBy, [...(due.get(createdBy) ?? []), text])
    }
  }
  for (const [user, texts] of due) {
    const found = await payload.findByID({ collection: 'users', id: user, disableErrors: true })
    if (!found) continue
    await queueMail(await createLocalReq({}, payload), {
      kind: 'review-due',
      key: `review-due:${isoDay(now)}:${user}`,
      to: found.email,
      ...reviewDueLetter(found.name, texts),
    })
  }
}
