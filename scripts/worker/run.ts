import { env } from '../../src/env'
import { startWorker } from '../../src/jobs/worker'
import { openPayload } from '../../src/lib/payload'
import { runCommand, say } from '../process/say'

/** The process that does the jobs, until it is told to end or its parent is gone. */
runCommand(async () => {
  const told = new Promise<void>((end) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) {
      process.on(signal, () => end())
    }
  })
  const payload = await openPayload()
  const worker = await startWorker(payload, { databaseUrl: env.DATABASE_URL })
  say('The worker takes jobs.')
  await told
  await worker.stop()
})
