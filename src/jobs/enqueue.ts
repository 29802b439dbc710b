import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../lib/database/transaction'
import type { JobName, JobPayloads } from './payloads'

interface JobOptions {
  /** Not before this moment; at once when absent. */
  runAt?: Date
  /**
   * Makes the job one of its kind: another with the same key takes its place as long as it has not
   * begun. One that has begun goes on, and the new one follows it.
   */
  key?: string
  /** How often it is tried; the waits between grow to six hours. */
  maxAttempts?: number
}

/**
 * Tried over about 16 hours: seconds at first, then e, e², … up to e¹⁰ seconds (six hours) apart.
 * Whatever still fails then needs a person.
 */
const MAX_ATTEMPTS = 12

/**
 * Puts a job into the queue, in the transaction of the request: rolled back with the save that
 * caused it, and done for certain once that is committed.
 */
export async function enqueue<N extends JobName>(
  req: PayloadRequest,
  name: N,
  payload: JobPayloads[N],
  { runAt, key, maxAttempts = MAX_ATTEMPTS }: JobOptions = {},
): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    select from graphile_worker.add_job(
      identifier => ${name}::text,
      payload => ${JSON.stringify(payload)}::json,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz,
      max_attempts => ${maxAttempts}::int,
      job_key => ${key ?? null}::text
    )`)
}
