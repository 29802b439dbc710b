import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CronItem,
  Logger,
  parseCronItems,
  run,
  type Runner,
  type WorkerEvents,
} from 'graphile-worker'
import type { Payload } from 'payload'
import { Pool } from 'pg'
import { crontab as ourCrontab } from './crontab'
import { sentenceOf } from './failure'
import { type Lease, openLease } from './lease'
import { tasks as ourTasks, type Tasks } from './tasks'

interface WorkerOptions {
  databaseUrl: string
  tasks?: Partial<Tasks>
  crontab?: CronItem[]
  /** How long the jobs of a dead worker stay untouched. */
  leaseSeconds?: number
}

export interface Worker {
  /** Takes no more jobs, lets the ones in hand end, and gives up on them after eight seconds. */
  stop(): Promise<void>
}

/** Jobs at once; they wait for others (mail server, database) most of the time. */
const CONCURRENCY = 4
/** One connection per job, one that listens, one for the times of day. */
const POOL_SIZE = CONCURRENCY + 2
const STOP_MILLISECONDS = 8_000
const RESTART_MILLISECONDS = 5_000

/**
 * Takes jobs from the queue until it is stopped. It outlives breaks of the database.
 *
 * @throws when the database cannot be reached at the start.
 */
export async function startWorker(payload: Payload, options: WorkerOptions): Promise<Worker> {
  const { databaseUrl, leaseSeconds } = options
  const log = (message: string) => payload.logger.error(message)
  const lease = await openLease({ databaseUrl, log, ...(leaseSeconds ? { leaseSeconds } : {}) })
  let stopping = false
  let runner: Runner | null = null
  const running = (async () => {
    while (!stopping) {
      try {
        runner = await startRunner(payload, options, lease)
        if (stopping) await stopRunner(runner)
        await runner.promise
      } catch (error) {
        log(`The worker stopped and starts again: ${(error as Error).message}`)
      }
      if (!stopping) await sleep(RESTART_MILLISECONDS, undefined, { ref: false })
    }
  })()
  return {
    stop: async () => {
      stopping = true
      await stopRunner(runner)
      await Promise.race([running, sleep(1_000, undefined, { ref: false })])
      await lease.end()
    },
  }
}

async function startRunner(
  payload: Payload,
  { databaseUrl, tasks = ourTasks, crontab = ourCrontab }: WorkerOptions,
  lease: Lease,
): Promise<Runner> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: 8_000,
    application_name: 'worker',
  })
  // Whoever uses a connection is told of its end too.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
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
  })
  runner.promise.catch(() => {}).finally(() => void pool.end().catch(() => {}))
  return runner
}

async function stopRunner(runner: Runner | null): Promise<void> {
  if (!runner) return
  const ended = runner.stop().then(
    () => true,
    () => true,
  )
  const late = sleep(STOP_MILLISECONDS, false, { ref: false })
  if (!(await Promise.race([ended, late]))) await runner.kill().catch(() => {})
}

/** Our handlers as the queue calls them: what it keeps of an error must not hold anybody's data. */
function taskList(payload: Payload, tasks: Partial<Tasks>) {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, handler]) => [
      name,
      async (told: unknown, { job }: { job: { attempts: number; max_attempts: number } }) => {
        const isLast = job.attempts >= job.max_attempts
        try {
          await (handler as (told: unknown, attempt: object) => Promise<void>)(told, {
            payload,
            isLast,
          })
        } catch (error) {
          payload.logger.error({ err: error, msg: `Job ${name}, attempt ${job.attempts}` })
          throw new Error(sentenceOf(error))
        }
      },
    ]),
  )
}

/** The queue's own messages: errors into our log, the rest is of no interest. */
function loggerOf(payload: Payload): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error' && !meta?.failure) payload.logger.error(message)
    else if (level === 'warning') payload.logger.warn(message)
  })
}
