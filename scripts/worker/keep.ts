import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeArguments, untilLoaded } from '../process/child'
import { withVariables } from '../process/environment'

export interface KeptWorker {
  /** Asks the worker to end; resolves when it has. */
  stop(): Promise<void>
}

const RESTART_MILLISECONDS = 5_000
/** The worker itself gives up on its jobs earlier. */
const STOP_MILLISECONDS = 12_000

/**
 * Runs a worker in a process of its own and starts another when it dies. The process ends with
 * ours, however that ends: the channel between them closes.
 */
export function keepWorker({ dev }: { dev: boolean }): KeptWorker {
  let child: ChildProcess | null = null
  const told = new AbortController()
  const start = () => {
    child = spawn(process.execPath, nodeArguments('scripts/worker/run.ts'), {
      env: withVariables({ NODE_ENV: dev ? 'development' : 'production' }),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    return child
  }
  const ended = (async () => {
    while (!told.signal.aborted) {
      const reason = await untilLoaded(start).then(
        ({ code, signal }) => signal ?? `code ${code}`,
        (error: unknown) => String(error),
      )
      if (told.signal.aborted) return
      console.error(`The worker ended (${reason}); another one starts in a moment.`)
      await sleep(RESTART_MILLISECONDS, null, { signal: told.signal }).catch(() => {})
    }
  })()
  return {
    stop: async () => {
      told.abort()
      child?.kill('SIGTERM')
      const late = setTimeout(() => child?.kill('SIGKILL'), STOP_MILLISECONDS)
      await ended
      clearTimeout(late)
    },
  }
}
