import { env } from '../../src/env'
import { startWorker } from '../../src/jobs/worker'
import { openPayload } from '../../src/lib/payload'
import { effects, writeEffect } from './effects'

/*
 * A worker in a process of its own, to be killed. A job takes as many milliseconds as the first
 * argument says when it is begun the first time, and none later.
 */

const slow = Number(process.argv[2])
const ended = new Promise<void>((end) => process.on('SIGTERM', () => end()))
const payload = await openPayload()
const worker = await startWorker(payload, {
  databaseUrl: env.DATABASE_URL,
  crontab: [],
  leaseSeconds: 3,
  tasks: {
    'send-mail': async ({ mail }) => {
      const begun = (await effects(payload)).some(
        ({ job, what }) => job === mail && what === 'begun',
      )
      await writeEffect(payload, mail, 'begun', String(process.pid))
      if (!begun) await new Promise((resolve) => setTimeout(resolve, slow))
      await writeEffect(payload, mail, 'done', String(process.pid))
    },
  },
})
await ended
await worker.stop()
process.exit(0)
