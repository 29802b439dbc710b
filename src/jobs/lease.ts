import { Client } from 'pg'

/*
 * Who lives. A worker holds an advisory lock of PostgreSQL as long as it lives, on a connection
 * that does nothing else: the lock ends with the process, however that ends, and a worker that is
 * merely busy keeps it. Jobs locked by a worker without one are free for the others.
 *
 * graphile-worker alone gives up a dead worker's jobs after four hours.
 */

/** The first half of the lock's key; the second half is made of the worker's name. */
const LOCK_CLASS = 3432_02

/** When a dead worker's jobs are free: a lost connection is back long before. */
const LEASE_SECONDS = 30
const SWEEP_MILLISECONDS = 10_000
const RECONNECT_MILLISECONDS = 2_000

export interface Lease {
  /** Says that the worker of this name lives, and the one named before does not any more. */
  hold(name: string): Promise<void>
  end(): Promise<void>
}

interface LeaseOptions {
  databaseUrl: string
  leaseSeconds?: number
  log: (message: string) => void
}

/** SQL that is true for a worker's name when that worker lives. */
const isAlive = (name: string) => `exists (
  select from pg_locks where locktype = 'advisory' and granted and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())
    and classid = ${LOCK_CLASS} and objid = (hashtext(${name}) & 2147483647)::oid)`

/** How many workers live, on any machine. */
export const countAliveSql = `select count(distinct objid)::int as alive from pg_locks
  where locktype = 'advisory' and granted and objsubid = 2 and classid = ${LOCK_CLASS}
    and database = (select oid from pg_database where datname = current_database())`

const freeJobsOfTheDead = `
  select graphile_worker.force_unlock_workers(array_agg(distinct holder)) from (
    select locked_by as holder from graphile_worker._private_jobs
    where locked_at < now() - $1::int * interval '1 second'
    union select locked_by from graphile_worker._private_job_queues
    where locked_at < now() - $1::int * interval '1 second'
  ) as held where not ${isAlive('holder')}
  having count(*) > 0`

/** Opens the connection and keeps it open; every ten seconds it frees the jobs of the dead. */
export async function openLease(options: LeaseOptions): Promise<Lease> {
  const { databaseUrl, leaseSeconds = LEASE_SECONDS, log } = options
  let held: string | null = null
  let client: Client | null = null
  let connectedAt = 0
  let ended = false
  let reconnecting: NodeJS.Timeout | undefined

  // Shared: after a break of the line the old session may hold it a little longer.
  const lock = (to: Client, name: string) =>
    to.query('select pg_advisory_lock_shared($1, hashtext($2) & 2147483647)', [LOCK_CLASS, name])

  const connect = async () => {
    const opened = new Client({
      connectionString: databaseUrl,
      application_name: 'worker lease',
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      keepAlive: true,
    })
    opened.on('error', () => lose(opened))
    opened.on('end', () => lose(opened))
    await opened.connect()
    // A machine without power says no good-bye: PostgreSQL asks after it, and lets go in 25 s.
    await opened.query(
      'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3',
    )
    if (held) await lock(opened, held)
    client = opened
    connectedAt = Date.now()
  }

  const lose = (lost: Client) => {
    if (client !== lost) return
    client = null
    if (!ended) reconnectSoon()
  }

  const reconnectSoon = () => {
    clearTimeout(reconnecting)
    reconnecting = setTimeout(() => {
      if (ended) return
      connect().catch(reconnectSoon)
    }, RECONNECT_MILLISECONDS)
  }

  const sweep = async () => {
    // After a break of the database the others need a moment too, until they hold their locks again.
    if (!client || Date.now() - connectedAt < leaseSeconds * 1000) return
    try {
      const { rowCount } = await client.query(freeJobsOfTheDead, [leaseSeconds])
      if (rowCount) log('Jobs of a worker that died are free again.')
    } catch (error) {
      log(`The jobs of dead workers could not be looked for: ${(error as Error).message}`)
    }
  }

  await connect()
  const sweeping = setInterval(() => void sweep(), Math.min(SWEEP_MILLISECONDS, leaseSeconds * 333))

  return {
    hold: async (name) => {
      held = name
      if (!client) return
      await client.query('select pg_advisory_unlock_all()')
      await lock(client, name)
    },
    end: async () => {
      ended = true
      clearInterval(sweeping)
      clearTimeout(reconnecting)
      await client?.end().catch(() => {})
    },
  }
}
