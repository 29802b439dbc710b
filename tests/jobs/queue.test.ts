import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { daily } from '../../src/jobs/crontab'
import { enqueue } from '../../src/jobs/enqueue'
import { JobFailure } from '../../src/jobs/failure'
import { overdueJobs } from '../../src/jobs/overdue'
import { readQueueState } from '../../src/jobs/queue-state'
import { startWorker, type Worker } from '../../src/jobs/worker'
import { env } from '../../src/env'
import { effects, makeEffects, writeEffect } from '../support/effects'
import { inTransaction } from '../support/epoch'
import { emptyQueue, hurryRetries, queued, systemRequest, until, workerOf } from '../support/jobs'
import { testPayload, unique } from '../support/payload'

let payload: Payload
const workers: Worker[] = []

beforeAll(async () => {
  payload = await testPayload()
  payload.logger.level = 'silent'
})
beforeEach(async () => {
  await emptyQueue(payload)
  await makeEffects(payload)
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})

const enqueueMail = async (mail: number, options = {}) =>
  enqueue(await systemRequest(payload), 'send-mail', { mail }, options)

/** A worker that writes down what it did, and under which name. */
async function recorder(name: string) {
  const worker = await workerOf(payload, {
    'send-mail': ({ mail }) => writeEffect(payload, mail, 'done', name),
  })
  workers.push(worker)
}

const none = async () => (await queued(payload)).length === 0

describe('a job belongs to the save that causes it', () => {
  it('is there when the transaction commits, and not a moment earlier', async () => {
    await recorder('a')
    await inTransaction(payload, 'commit', async ({ transactionID }) => {
      await enqueue(await systemRequest(payload, { transactionID }), 'send-mail', { mail: 1 })
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(await queued(payload), 'while it is open').toEqual([])
    })
    await until('it was done', async () => (await effects(payload)).length === 1)
  })

  it('is not there when it rolls back', async () => {
    await inTransaction(payload, 'rollback', async ({ transactionID }) =>
      enqueue(await systemRequest(payload, { transactionID }), 'send-mail', { mail: 1 }),
    )
    expect(await queued(payload)).toEqual([])
  })
})

describe('a job', () => {
  it('waits for its time', async () => {
    await enqueueMail(1, { runAt: new Date(Date.now() + 60 * 60_000) })
    await recorder('a')
    await enqueueMail(2)
    await until('the other was done', async () => (await effects(payload)).length === 1)
    expect(await effects(payload)).toMatchObject([{ job: 2 }])
    expect(await readQueueState(payload)).toMatchObject({ due: 0, later: 1, overdue: 0 })
  })

  it('takes the place of one with the same key', async () => {
    await enqueueMail(1, { key: 'one' })
    await enqueueMail(2, { key: 'one' })
    await enqueueMail(3)
    expect((await queued(payload)).map((job) => job.payload)).toEqual([{ mail: 2 }, { mail: 3 }])
  })

  it('starts within a second, without a request', async () => {
    await recorder('a')
    const before = Date.now()
    await enqueueMail(1)
    await until('it was done', async () => (await effects(payload)).length === 1)
    expect(Date.now() - before).toBeLessThan(1000)
  })
})

describe('two workers', () => {
  it('do 200 jobs, each once, and share them', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1)
    await inTransaction(payload, 'commit', async ({ transactionID }) => {
      const req = await systemRequest(payload, { transactionID })
      for (const mail of numbers) await enqueue(req, 'send-mail', { mail })
    })
    await Promise.all([recorder('a'), recorder('b')])
    await until('all were done', none)
    const done = await effects(payload)
    expect(done.map(({ job }) => job).sort((a, b) => a - b)).toEqual(numbers)
    expect(new Set(done.map(({ worker }) => worker))).toEqual(new Set(['a', 'b']))
  })

  it('take a time of the clock once, also one that nobody was there for', async () => {
    const anHourAgo = new Date(Date.now() - 60 * 60_000)
    const inVietnam = new Date(anHourAgo.getTime() + 7 * 60 * 60_000).toISOString().slice(11, 16)
    const identifier = unique('cron')
    const start = async () => {
      const worker = await startWorker(payload, {
        databaseUrl: env.DATABASE_URL,
        crontab: [{ ...daily('housekeeping', inVietnam), identifier }],
        tasks: { housekeeping: () => writeEffect(payload, 0, 'done', 'any') },
      })
      workers.push(worker)
      return worker
    }
    const known = sql`graphile_worker._private_known_crontabs where identifier = ${identifier}`
    const first = await start()
    await until('the time is known', async () => {
      const { rows } = await payload.db.drizzle.execute(sql`select from ${known}`)
      return rows.length === 1
    })
    await first.stop()
    expect(await effects(payload), 'a new one is not done for the past').toEqual([])
    await payload.db.drizzle.execute(sql`
      update graphile_worker._private_known_crontabs set known_since = now() - interval '1 day'
      where identifier = ${identifier}`)
    await Promise.all([start(), start()])
    await until('it was made up for', async () => (await effects(payload)).length > 0)
    await until('the queue is empty', none)
    expect(await effects(payload)).toHaveLength(1)
  })
})

describe('a break of the database', () => {
  it('ends no worker; the job in hand stays with it, also when a new worker is quicker to connect', async () => {
    workers.push(
      await workerOf(payload, {
        'send-mail': async ({ mail }) => {
          await new Promise((resolve) => setTimeout(resolve, mail === 1 ? 8_000 : 0))
          await writeEffect(payload, mail, 'done', 'a')
        },
      }),
    )
    await enqueueMail(1)
    await until('it has begun', async () => (await readQueueState(payload)).running > 0)
    await new Promise((resolve) => setTimeout(resolve, 3_500)) // longer than the lease
    await payload.db.drizzle.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name in ('worker', 'worker lease') and datname = current_database()`)
    await recorder('b')
    await enqueueMail(2)
    await until('both were done', async () => (await effects(payload)).length >= 2)
    await until('the queue is empty', none)
    await until('both say again that they live', async () => {
      return (await readQueueState(payload)).workers === 2
    })
    const done = await effects(payload)
    expect(done).toHaveLength(2)
    expect(done.find(({ job }) => job === 1)?.worker).toBe('a')
  })
})

describe('a job that fails', () => {
  it('is tried again after growing waits, and its error tells nobody’s data', async () => {
    let calls = 0
    workers.push(
      await workerOf(payload, {
        'send-mail': () => {
          calls += 1
          throw new Error('Failed query … params: nguyen.van.a@example.vn, secret-token')
        },
      }),
    )
    await enqueueMail(1)
    const waits: number[] = []
    for (const attempt of [1, 2, 3]) {
      await until(`attempt ${attempt}`, async () => {
        const [job] = await queued(payload)
        return job?.attempts === attempt && job.wait > 0
      })
      waits.push((await queued(payload))[0]?.wait ?? 0)
      if (attempt < 3) await hurryRetries(payload)
    }
    expect(calls).toBe(3)
    expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) * 1.5)
    expect(waits[2]).toBeGreaterThan((waits[1] ?? 0) * 1.5)
    const { failures } = await readQueueState(payload)
    expect(failures).toHaveLength(1)
    expect(JSON.stringify(failures)).not.toMatch(/nguyen|secret/)
  })

  it('is given up at last and stands in the list, with a sentence when there is one', async () => {
    workers.push(
      await workerOf(payload, {
        'send-mail': (_told, { isLast }) => {
          throw new JobFailure({
            vi: isLast ? 'Lần cuối cũng không được.' : 'Chưa được.',
            en: 'No.',
          })
        },
      }),
    )
    await enqueueMail(1, { maxAttempts: 2 })
    await until(
      'tried once',
      async () => (await queued(payload))[0]?.last_error?.includes('Chưa được.') ?? false,
    )
    await hurryRetries(payload)
    await until('given up', async () => (await readQueueState(payload)).failures[0]?.again === null)
    const state = await readQueueState(payload)
    expect(state.failures[0]).toMatchObject({
      name: 'send-mail',
      sentence: { vi: 'Lần cuối cũng không được.', en: 'No.' },
      attempts: 2,
    })
    expect([state.due, state.later]).toEqual([0, 0])
  })
})

describe('the state of the queue', () => {
  it('counts what is overdue and the workers that live', async () => {
    await enqueueMail(1, { runAt: new Date(Date.now() - 11 * 60_000) })
    await enqueueMail(2, { runAt: new Date(Date.now() - 5 * 60_000) })
    const idle = await readQueueState(payload)
    expect(idle).toMatchObject({ workers: 0, running: 0, due: 2, overdue: 1 })
    expect(await overdueJobs(env.DATABASE_URL)).toBe(1)
    expect(Date.parse(idle.oldestDue ?? '')).toBeLessThan(Date.now() - 10 * 60_000)
    await recorder('a')
    await until('both were done', none)
    expect(await readQueueState(payload)).toMatchObject({ workers: 1, due: 0, oldestDue: null })
  })
})
