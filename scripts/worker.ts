import { loadDotEnv, variable } from './process/environment'
import { runCommand } from './process/say'
import { keepWorker } from './worker/keep'

/** `npm run worker`: does the jobs without serving pages, for a second machine or `WORKER=off`. */
runCommand(async () => {
  loadDotEnv()
  const worker = keepWorker({ dev: variable('NODE_ENV') !== 'production' })
  await new Promise<void>((end) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end())
  })
  await worker.stop()
})
