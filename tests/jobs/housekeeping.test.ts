import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { enqueue } from '../../src/jobs/enqueue'
import { housekeeping } from '../../src/jobs/housekeeping'
import { emptyQueue, queued, systemRequest } from '../support/jobs'
import { testPayload, unique } from '../support/payload'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
  await emptyQueue(payload)
})

const mailOfAge = async (state: string, days: number) => {
  await payload.db.drizzle.execute(sql`
    insert into mails (kind, key, "to", subject, text, state, attempts, updated_at)
    values ('other', ${unique('mail')}, 'a@example.vn', ${`${state} ${days}`}, '', ${state}, 1,
      now() - ${days}::int * interval '1 day')`)
}

it('deletes what is over and 90 days old, and nothing that is still to be done', async () => {
  for (const state of ['sent', 'kept', 'failed', 'waiting']) {
    await mailOfAge(state, 91)
    await mailOfAge(state, 89)
  }
  const req = await systemRequest(payload)
  await enqueue(req, 'send-mail', { mail: 1 }, { key: 'given-up' })
  await enqueue(req, 'send-mail', { mail: 2 }, { key: 'waiting' })
  await payload.db.drizzle.execute(sql`
    update graphile_worker._private_jobs set updated_at = now() - interval '91 days',
      attempts = case when key = 'given-up' then max_attempts else 0 end`)
  await housekeeping({}, { payload, isLast: false })
  const { docs } = await payload.find({ collection: 'mails', limit: 50 })
  expect(new Set(docs.map(({ subject }) => subject))).toEqual(
    new Set(['failed 89', 'kept 89', 'sent 89', 'waiting 89', 'waiting 91']),
  )
  expect((await queued(payload)).map(({ key }) => key)).toEqual(['waiting'])
})

it('deletes who opened a press note after 24 months, and no sooner', async () => {
  const open = (months: number) =>
    payload.db.drizzle.execute(sql`
      insert into press_access_log (what, at)
      values ('page', now() - ${months}::int * interval '1 month' - interval '1 hour')`)
  await payload.db.drizzle.execute(sql`delete from press_access_log`)
  await open(23)
  await open(24)
  await housekeeping({}, { payload, isLast: false })
  const { docs } = await payload.find({ collection: 'press-access-log' })
  expect(docs).toHaveLength(1)
})
