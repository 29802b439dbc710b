import { setTimeout as sleep } from 'node:timers/promises'
import type { CronItem, Runner } from 'graphile-worker'
import type { Payload } from 'payload'
import { crontab as ourCrontab } from './crontab'
import { openLease } from './lease'
import { startRunner } from './runner'
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

/** A process must have ended 15 seconds after it was told to (trust.md, promise 20). */
const STOP_MILLISECONDS = 8_000
const RESTART_MILLISECONDS = 5_000

/**
 * Takes jobs from the queue until it is stopped. It outlives breaks of the database.
 *
 * @throws when the database cannot be reached at the start.
 */
export async function startWorker(payload: Payload, options: WorkerOptions): Promise<Worker> {
  const { databaseUrl, leaseSeconds, tasks = ourTasks, crontab = ourCrontab } = options
  const log = (message: string) => payload.logger.error(message)
  const lease = await openLease({ databaseUrl, log, ...(leaseSeconds ? { leaseSeconds } : {}) })
  const told = new AbortController()
  let runner: Runner | null = null
  const running = (async () => {
    while (!told.signal.aborted) {
      try {
        runner = await startRunner(payload, { databaseUrl, tasks, crontab, lease })
        if (told.signal.aborted) await stopRunner(runner)
        await runner.promise
      } catch (error) {
        log(`The worker stopped and starts again: ${(error as Error).message}`)
      }
      await sleep(RESTART_MILLISECONDS, null, { signal: told.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      told.abort()
      if (runner) await stopRunner(runner)
      await Promise.race([running, sleep(1_000, null, { ref: false })])
      await lease.end()
    },
  }
}

async function stopRunner(runner: Runner): Promise<void> {
  const ended = runner.stop().then(
    () => true,
    () => true,
  )
  const late = sleep(STOP_MILLISECONDS, false, { ref: false })
  // The jobs are given back, to be tried again by another worker.
  if (!(await Promise.race([ended, late]))) await runner.kill().catch(() => {})
}
