import { type ChildProcess, spawn } from 'node:child_process'
import { buildIsCurrent } from '../build/fingerprint'
import { exitCode, runScript } from '../process/child'
import type { Variables } from '../process/environment'
import { freePort } from '../process/ports'
import { PlainError, step } from '../process/say'

/** Serves the built site on a free port while `work` runs, building it first when needed. */
export async function withSite<T>(
  env: Variables,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  if (!buildIsCurrent()) await runScript('scripts/build/index.ts', [], env, 'The build failed')
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: {
      ...env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: origin,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    await step('Starting the site', () => listening(server))
    return await work(origin)
  } finally {
    server.kill('SIGTERM')
    await exitCode(server)
  }
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('message', () => resolve())
    server.once('exit', () => reject(new PlainError('The site ended before it was ready.')))
  })
}
