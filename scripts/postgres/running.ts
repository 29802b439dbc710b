import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pendingMigrations } from '../database/state'
import { variable, type Variables, withVariables } from '../process/environment'
import { PlainError, say, step } from '../process/say'
import { CLUSTER, DATABASE, localSecret } from '../start/local-files'
import { clusterFolder, startCluster, withClient } from './embedded'

/**
 * Runs a command's work on the database of this installation: the one DATABASE_URL names, else the
 * embedded one of `npm start`, which is used as it runs or started for as long as the work takes.
 *
 * @param work gets the variables for a process that loads the application.
 * @throws PlainError when there is no database yet, or its tables are not up to date.
 */
export async function withInstallation<T>(work: (env: Variables) => Promise<T>): Promise<T> {
  const own = variable('DATABASE_URL')
  if (own) {
    await checkTables(own, 'DATABASE_URL')
    return work(applicationVariables({ DATABASE_URL: own }))
  }
  const folder = clusterFolder(CLUSTER)
  if (!existsSync(folder)) throw noDatabase()
  const running = await runningCluster(folder)
  if (!running) return withOwnCluster(work)
  await checkTables(running, 'npm start')
  return work(embeddedVariables(running))
}

async function withOwnCluster<T>(work: (env: Variables) => Promise<T>): Promise<T> {
  const cluster = await step('Starting PostgreSQL 18', () => startCluster(CLUSTER))
  const interrupted = () => {
    say('\nInterrupted: nothing has been changed. Stopping the database …')
    void cluster.stop().then(() => process.exit(130))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupted)
  try {
    const url = cluster.urlOf(DATABASE)
    await checkTables(url, 'npm start')
    return await work(embeddedVariables(url))
  } finally {
    await cluster.stop()
  }
}

/** As in scripts/start: the embedded database goes with the secret of the data folder. */
const embeddedVariables = (url: string) =>
  applicationVariables({
    // In development Payload would write the generated types anew meanwhile.
    NODE_ENV: variable('NODE_ENV') ?? 'production',
    DATABASE_URL: url,
    PAYLOAD_SECRET: variable('PAYLOAD_SECRET') ?? localSecret(),
  })

/** A command shows its own lines; the application's log would come between them. */
const applicationVariables = (values: Record<string, string>) =>
  withVariables({ LOG_LEVEL: variable('LOG_LEVEL') ?? 'error', ...values })

/** Address of the database when the cluster runs already, whoever started it; else null. */
async function runningCluster(folder: string): Promise<string | null> {
  const pidFile = path.join(folder, 'postmaster.pid')
  if (!existsSync(pidFile)) return null
  const [pid = '', , , port = ''] = readFileSync(pidFile, 'utf8').split('\n')
  if (!isAlive(Number(pid))) return null
  const password = readFileSync(`${folder}.password`, 'utf8').trim()
  const url = (database: string) =>
    `postgres://postgres:${password}@127.0.0.1:${port.trim()}/${database}`
  try {
    await withClient(url('postgres'), (client) => client.query('select 1'))
  } catch {
    // Starting our own server now would end the one that is just starting.
    throw new PlainError(
      'The database of this installation is just starting or stopping; try again in a moment.',
    )
  }
  return url(DATABASE)
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    // Not Linux: nobody but PostgreSQL writes this file, and the connection will tell.
    return process.platform !== 'linux'
  }
}

async function checkTables(url: string, source: string): Promise<void> {
  let pending: string[]
  try {
    pending = await pendingMigrations(url)
  } catch (error) {
    if (error instanceof PlainError) throw error
    const { code, message } = error as { code?: string; message?: string }
    if (code === '3D000' && source === 'npm start') throw noDatabase()
    throw new PlainError(
      `The database of ${source} cannot be used: ${message || code || 'it does not answer'}.`,
    )
  }
  if (pending.length > 0) {
    throw new PlainError(
      `The database's tables are not up to date (${pending.length} migrations pending): run ${source === 'npm start' ? 'npm start' : 'npm run migrate'} first.`,
    )
  }
}

const noDatabase = () =>
  new PlainError('There is no database yet: run npm start once, or set DATABASE_URL.')
