import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { env } from '../../src/env'
import { startWorker, type Worker } from '../../src/jobs/worker'
import type { Tasks } from '../../src/jobs/tasks'

/** A request of the system, in a transaction when one is given. */
export async function systemRequest(
  payload: Payload,
  transaction: { transactionID?: number | string } = {},
): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  if (transaction.transactionID !== undefined) req.transactionID = transaction.transactionID
  return req
}

/** A worker of this process without the recurring jobs. */
export const workerOf = (payload: Payload, tasks: Partial<Tasks>): Promise<Worker> =>
  startWorker(payload, { databaseUrl: env.DATABASE_URL, tasks, crontab: [], leaseSeconds: 3 })

/** Empties queue and outbox: other test files leave mails that nobody has sent. */
export async function emptyQueue(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(sql`delete from graphile_worker._private_jobs`)
  await payload.db.drizzle.execute(sql`delete from mails`)
}

/** Makes every retry due at once, so that no test waits for the growing breaks. */
export async function hurryRetries(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(
    sql`update graphile_worker._private_jobs set run_at = now() where locked_at is null`,
  )
}

/** Asks again and again until something is so. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  seconds = 30,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Not within ${seconds} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The jobs in the queue, oldest first, with what they are told. */
export async function queued(payload: Payload) {
  const { rows } = await payload.db.drizzle.execute<{
    name: string
    payload: Record<string, unknown>
    key: string | null
    attempts: number
    max_attempts: number
    last_error: string | null
    wait: number
  }>(sql`
    select t.identifier as name, j.payload, j.key, j.attempts, j.max_attempts, j.last_error,
      extract(epoch from j.run_at - now())::float8 as wait
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    order by j.id`)
  return rows
}
