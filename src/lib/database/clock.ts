import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * The database's clock as an ISO 8601 string in UTC. Embargoes are decided by it alone
 * (trust.md, promise 2): the clocks of the servers and of the editors' machines do not matter.
 */
export async function databaseNow(payload: Payload): Promise<string> {
  const { rows } = await payload.db.drizzle.execute<{ now: string }>(
    sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  )
  const now = rows[0]?.now
  if (!now) throw new Error('The database did not tell the time.')
  return now
}
