import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Sentence, sentenceIn } from './failure'
import { countAliveSql } from './lease'
import { OVERDUE_MINUTES } from './overdue'

/** The queue at a moment, without what the jobs are told. Moments are ISO 8601 texts. */
export interface QueueState {
  /** Workers that live, on any machine. */
  workers: number
  running: number
  due: number
  oldestDue: string | null
  /** Those of `due` that should have begun more than ten minutes ago. */
  overdue: number
  later: number
  /** Given up, or failed and to be tried again; the newest first, at most 50. */
  failures: JobFailed[]
}

export interface JobFailed {
  id: string
  name: string
  attempts: number
  maxAttempts: number
  sentence: Sentence
  at: string
  /** When it is tried again, null when it was given up. */
  again: string | null
}

/** Reads the queue for the page of background jobs. */
export async function readQueueState(payload: Payload): Promise<QueueState> {
  const database = payload.db.drizzle
  const { rows: counts } = await database.execute<Omit<QueueState, 'failures' | 'workers'> & Row>(
    sql`
    select
      count(*) filter (where locked_at is not null)::int as running,
      count(*) filter (where ${isDue})::int as due,
      ${iso(sql`min(run_at) filter (where ${isDue})`)} as "oldestDue",
      count(*) filter (where ${isDue}
        and run_at < now() - ${OVERDUE_MINUTES}::int * interval '1 minute')::int as overdue,
      count(*) filter (where locked_at is null and attempts < max_attempts
        and run_at > now())::int as later
    from graphile_worker.jobs`,
  )
  const { rows: alive } = await database.execute<{ alive: number }>(sql.raw(countAliveSql))
  const { rows: failures } = await database.execute<FailedRow & Row>(sql`
    select id::text, task_identifier as name, attempts, max_attempts as "maxAttempts",
      last_error as kept, ${iso(sql`updated_at`)} as at,
      case when attempts < max_attempts then ${iso(sql`run_at`)} end as again
    from graphile_worker.jobs where last_error is not null
    order by updated_at desc limit 50`)
  const none = { running: 0, due: 0, oldestDue: null, overdue: 0, later: 0 }
  return {
    ...(counts[0] ?? none),
    workers: alive[0]?.alive ?? 0,
    failures: failures.map(({ kept, ...job }) => ({ ...job, sentence: sentenceIn(kept) })),
  }
}

type FailedRow = Omit<JobFailed, 'sentence'> & { kept: string }

interface Row {
  [column: string]: unknown
}

const isDue = sql`locked_at is null and attempts < max_attempts and run_at <= now()`

const iso = (moment: ReturnType<typeof sql>) =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
