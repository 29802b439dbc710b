import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inherited } from '../process/environment'
import { freePort } from '../process/ports'
import { PlainError } from '../process/say'
import { findBinaries, type PostgresBinaries } from './binaries'
import { postgresUser, reachableByOthers, type SystemUser } from './system-user'

export interface Cluster {
  /** Address of a database of this cluster. */
  urlOf(database: string): string
  stop(): Promise<void>
}

interface Place {
  data: string
  binaries: PostgresBinaries
  user: SystemUser | null
}

/** Where root's clusters go when the clone lies somewhere the database's account cannot reach. */
const SYSTEM_FOLDER = '/var/lib/nhan-quyen-cms'
const START_SECONDS = 60

/**
 * Starts PostgreSQL 18 from node_modules on a free loopback port, making the cluster first when
 * there is none (UTF-8, ICU collation vi-VN, password log-in only).
 *
 * @param folder where the cluster belongs; root may be given another place, see `choosePlace`.
 * @throws PlainError when the folder holds something that is not a working cluster.
 */
export async function startCluster(folder: string): Promise<Cluster> {
  const place = choosePlace(folder)
  if (!existsSync(place.data)) await createCluster(place)
  const version = path.join(place.data, 'PG_VERSION')
  if (!existsSync(version)) throw damaged(place.data, 'PG_VERSION is missing')
  const password = readFileSync(passwordFile(place.data), 'utf8').trim()
  const port = await freePort()
  const server = runServer(place, port)
  const urlOf = (database: string) =>
    `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  await untilReady(urlOf('postgres'), server, place.data)
  return { urlOf, stop: () => stopServer(server.process) }
}

/** Makes a database unless it is there. */
export async function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  await withClient(cluster.urlOf('postgres'), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  })
}

/** Runs queries on a connection of its own. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined) // reported by the query that fails
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Where the cluster of a folder lies: there, or where root's database account can reach it. */
export function clusterFolder(folder: string): string {
  if (postgresUser() === null || reachableByOthers(path.dirname(folder))) return folder
  const own = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)
  return path.join(SYSTEM_FOLDER, own)
}

function choosePlace(folder: string): Place {
  const user = postgresUser()
  const data = clusterFolder(folder)
  if (data === folder) return { data, binaries: findBinaries(null), user }
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
  mkdirSync(path.dirname(folder), { recursive: true })
  writeFileSync(
    path.join(path.dirname(folder), 'POSTGRES-IS-ELSEWHERE.txt'),
    `The database's account cannot reach this folder; the cluster is in ${data}\n`,
  )
  return { data, binaries: findBinaries(SYSTEM_FOLDER), user }
}

const passwordFile = (data: string) => `${data}.password`

async function createCluster({ data, binaries, user }: Place): Promise<void> {
  // Made aside and then renamed: an interrupted initdb leaves nothing that looks like a cluster.
  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const parent = path.dirname(data)
  if (!existsSync(parent)) {
    mkdirSync(parent, { recursive: true })
    chmodSync(parent, 0o711) // the database's account must pass through, whatever the umask
  }
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  const password = randomBytes(24).toString('hex')
  const forInitdb = path.join(unfinished, '..', `${path.basename(data)}.initdb-password`)
  writeFileSync(forInitdb, `${password}\n`, { mode: 0o600 })
  if (user) {
    for (const target of [unfinished, forInitdb]) chownSync(target, user.uid, user.gid)
  }
  const flags = [
    `--pgdata=${unfinished}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${forInitdb}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
    '--no-instructions',
  ]
  try {
    const { code, output } = await finished(spawnAs(user, binaries.initdb, flags))
    if (code !== 0)
      throw new PlainError(`PostgreSQL could not make its data folder: ${tail(output)}`)
  } finally {
    rmSync(forInitdb, { force: true })
  }
  writeFileSync(passwordFile(data), `${password}\n`, { mode: 0o600 })
  chmodSync(passwordFile(data), 0o600)
  renameSync(unfinished, data)
}

interface RunningServer {
  process: ChildProcess
  output: () => string
}

function runServer({ data, binaries, user }: Place, port: number): RunningServer {
  endOrphan(data)
  const child = spawnAs(user, binaries.postgres, [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=200',
    '-c',
    'log_min_messages=warning',
    '-c',
    'log_checkpoints=off',
  ])
  return { process: child, output: collectOutput(child) }
}

/**
 * A server whose owner was killed goes on running and holds the folder: end it, it loses nothing.
 *
 * @throws PlainError when its owner lives: two at once on one folder would end each other.
 */
function endOrphan(data: string): void {
  const pidFile = path.join(data, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1 || !isPostgres(pid)) return
  const owner = livingOwner(pid)
  if (owner) {
    throw new PlainError(
      `The database of this folder is in use by process ${owner} (npm start, or an import). Stop that first.`,
    )
  }
  try {
    process.kill(pid, 'SIGINT')
    const deadline = Date.now() + 15_000
    while (existsSync(pidFile) && Date.now() < deadline) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  } catch {
    // it has ended meanwhile
  }
}

/** The Node process that started a server, while it lives; null for an orphan and where /proc is missing. */
function livingOwner(pid: number): number | null {
  try {
    // The name in brackets may hold spaces; state and parent follow it.
    const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
    if (parent <= 1) return null
    return readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('node') ? parent : null
  } catch {
    return null
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return process.platform === 'darwin'
  }
}

function spawnAs(user: SystemUser | null, command: string, args: string[]): ChildProcess {
  return spawn(command, args, {
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
    cwd: user ? '/' : process.cwd(),
    // A group of its own: Ctrl-C in the terminal must reach the site first, the database last.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited('PATH', 'SystemRoot'), LC_ALL: 'C', TZ: 'UTC' },
  })
}

function collectOutput(child: ChildProcess): () => string {
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-8_000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => output
}

function finished(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  const output = collectOutput(child)
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new PlainError(`PostgreSQL does not start: ${error.message}`)),
    )
    child.once('close', (code) => resolve({ code, output: output() }))
  })
}

async function untilReady(url: string, server: RunningServer, data: string): Promise<void> {
  const state: { ended: boolean } = { ended: false }
  server.process.once('error', () => (state.ended = true))
  server.process.once('exit', () => (state.ended = true))
  const deadline = Date.now() + START_SECONDS * 1000
  while (Date.now() < deadline) {
    if (state.ended) throw damaged(data, tail(server.output()))
    try {
      await withClient(url, (client) => client.query('select 1'))
      return
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        await stopServer(server.process)
        throw damaged(data, 'the stored password does not fit')
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await stopServer(server.process)
  throw new PlainError(
    `PostgreSQL did not answer within ${START_SECONDS} s: ${tail(server.output())}`,
  )
}

function damaged(data: string, reason: string): PlainError {
  const files = existsSync(data) ? readdirSync(data).length : 0
  return new PlainError(
    `The database folder ${data} (${files} files) is damaged or not ours: ${reason}. Restore a backup, or move the folder away to start with an empty one.`,
  )
}

/** The last line of a log, without its time stamp. */
function tail(output: string): string {
  const last = output.trim().split('\n').at(-1) ?? ''
  return last.replace(/^[\d\-:. ]+\S* \[\d+\] /, '') || 'no reason was given'
}

function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGINT') // "fast" shutdown: sessions end, everything committed is on disk
  })
}
