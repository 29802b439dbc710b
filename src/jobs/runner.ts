import { EventEmitter } from 'node:events'
import {
  type CronItem,
  type JobHelpers,
  Logger,
  parseCronItems,
  run,
  type Runner,
  type WorkerEvents,
} from 'graphile-worker'
import type { Payload } from 'payload'
import { Pool } from 'pg'
import type { Attempt } from './attempt'
import { keptOf } from './failure'
import type { Lease } from './lease'
import type { Tasks } from './tasks'

interface RunnerOptions {
  databaseUrl: string
  tasks: Partial<Tasks>
  crontab: CronItem[]
  lease: Lease
}

/** Jobs at once; they wait for others (mail server, database) most of the time. */
const CONCURRENCY = 4
/** One connection per job, one that listens, one for the times of day. */
const POOL_SIZE = CONCURRENCY + 2

/** Starts the library's part of a worker: it takes jobs until it is stopped or fails. */
export async function startRunner(
  payload: Payload,
  { databaseUrl, tasks, crontab, lease }: RunnerOptions,
): Promise<Runner> {
  const pool = openPool(databaseUrl)
  const events = new EventEmitter() as WorkerEvents
  events.on('pool:create', ({ workerPool }) => {
    lease.hold(workerPool.id).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The worker could not say that it lives.' })
    })
  })
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    // A notice of PostgreSQL starts a job at once; this is for retries and lost notices.
    pollInterval: 2_000,
    logger: loggerOf(payload),
    // Not to save statements: without this the library waits for nobody when it writes that a job
    // is done. A worker that ends right then leaves it to be done again, and a break of the database
    // ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    parsedCronItems: parseCronItems(crontab),
    taskList: taskList(payload, tasks),
  }).catch(async (error: unknown) => {
    await pool.end().catch(() => {})
    throw error
  })
  runner.promise.catch(() => {}).finally(() => void pool.end().catch(() => {}))
  return runner
}

function openPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: 8_000,
    application_name: 'worker',
  })
  // Whoever uses a connection is told of its end too.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

type Handler = (told: unknown, attempt: Attempt) => Promise<void>

/** Our handlers as the queue calls them: what it keeps of an error must not hold anybody's data. */
function taskList(payload: Payload, tasks: Partial<Tasks>) {
  const asTask =
    (name: string, handler: Handler) =>
    async (told: unknown, { job }: JobHelpers) => {
      try {
        await handler(told, { payload, isLast: job.attempts >= job.max_attempts })
      } catch (error) {
        payload.logger.error({ err: error, msg: `Job ${name}, attempt ${job.attempts}` })
        throw new Error(keptOf(error), { cause: error })
      }
    }
  return Object.fromEntries(
    Object.entries(tasks).map(([name, handler]) => [name, asTask(name, handler as Handler)]),
  )
}

/** The queue's own messages: troubles into our log, the rest is of no interest. */
function loggerOf(payload: Payload): Logger {
  return new Logger(() => (how, message, meta) => {
    const level: string = how
    // A job that failed has been logged, with its error, where it was called.
    if (level === 'error' && !meta?.failure) payload.logger.error(message)
    else if (level === 'warning') payload.logger.warn(message)
  })
}
