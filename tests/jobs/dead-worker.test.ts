import { type ChildProcess, spawn } from 'node:child_process'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nodeArguments, untilLoaded } from '../../scripts/process/child'
import { enqueue } from '../../src/jobs/enqueue'
import type { Worker } from '../../src/jobs/worker'
import { effects, makeEffects, writeEffect } from '../support/effects'
import { emptyQueue, queued, systemRequest, until, workerOf } from '../support/jobs'
import { testPayload } from '../support/payload'

let payload: Payload
let child: ChildProcess | null = null
let here: Worker | null = null

beforeAll(async () => {
  payload = await testPayload()
  payload.logger.level = 'silent'
})
beforeEach(async () => {
  await emptyQueue(payload)
  await makeEffects(payload)
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await here?.stop()
  here = null
})

/** Starts a worker process whose first job takes so long. */
function startProcess(milliseconds: number): Promise<{ code: number | null }> {
  return untilLoaded(() => {
    child = spawn(
      process.execPath,
      [...nodeArguments('tests/support/worker-process.ts'), String(milliseconds)],
      { env: process.env, stdio: 'inherit' },
    )
    return child
  })
}

const has = (what: string) => async () => (await effects(payload)).some((one) => one.what === what)

describe('a worker', () => {
  it('that is killed in the middle of a job: another does it, once', async () => {
    await enqueue(await systemRequest(payload), 'send-mail', { mail: 7 })
    const ended = startProcess(600_000)
    await until('it has begun', has('begun'), 60)
    here = await workerOf(payload, {
      'send-mail': ({ mail }) => writeEffect(payload, mail, 'done', 'here'),
    })
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    expect(await has('done')(), 'not taken from one that lives').toBe(false)
    child?.kill('SIGKILL')
    await ended
    await until('the other did it', has('done'))
    await until('the queue is empty', async () => (await queued(payload)).length === 0)
    expect((await effects(payload)).filter(({ what }) => what === 'done')).toEqual([
      { job: 7, what: 'done', worker: 'here' },
    ])
  })

  it('that is told to end lets the job in hand end first', async () => {
    await enqueue(await systemRequest(payload), 'send-mail', { mail: 8 })
    const ended = startProcess(2_000)
    await until('it has begun', has('begun'), 60)
    child?.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
    expect(await has('done')()).toBe(true)
    expect(await queued(payload)).toEqual([])
  })
})
