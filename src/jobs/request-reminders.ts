import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { LINK_GRACE_DAYS } from '../lib/answer-links'
import { databaseNow } from '../lib/database/clock'
import { isoDay } from '../lib/dates'
import { subtractWorkingDays } from '../lib/working-days'
import { askAgency } from '../mail/ask-agency'
import type { Attempt } from './attempt'

/** Working days before the deadline on which agencies are reminded. */
const REMINDED_BEFORE = 2

/**
 * Reminds agencies that have not answered: two working days before the deadline, and on the day
 * after it. A day on which no worker ran is made up for as long as that still helps; the key of
 * the mail keeps each reminder to one.
 */
export async function requestReminders(
  _payload: Record<string, never>,
  { payload }: Attempt,
): Promise<void> {
  const today = isoDay(await databaseNow(payload))
  const { rows } = await payload.db.drizzle.execute<{ id: number; due: string; sent: string }>(sql`
    select a.id, to_char(r.due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as due,
      to_char(r.sent_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as sent
    from information_answers a join information_requests r on r.id = a.request_id
    where a.state in ('asked', 'opened') and r.state = 'sent'
      and clock_timestamp() < r.due_at + make_interval(days => ${LINK_GRACE_DAYS})
    order by a.id`)
  for (const { id, due, sent } of rows) {
    // Whoever was asked only today needs no reminder yet.
    const isNear =
      today >= subtractWorkingDays(due, REMINDED_BEFORE) && today <= due && sent < today
    const occasion = today > due ? 'after' : isNear ? 'before' : null
    if (occasion) await askAgency(await createLocalReq({}, payload), id, occasion)
  }
}
