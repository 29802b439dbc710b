import { Client } from 'pg'

const TIMEOUT_MS = 2000

/**
 * Whether the database answers, asked on a connection of its own: the pool of the application may
 * be the very thing that is stuck.
 *
 * @returns null when it does, otherwise the reason for the log; never an address or a password.
 */
export async function databaseProblem(databaseUrl: string): Promise<string | null> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1 from payload_migrations limit 1')
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  } finally {
    await client.end().catch(() => {})
  }
}
