import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/**
 * True while a press account's accreditation is in force by the database's clock. Its last day
 * counts in full in Viet Nam. Read from the row each time: an account as it was at log-in, or as a
 * caller hands it over, says nothing about now.
 */
export async function isAccredited(payload: Payload, account: number): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute<{ accredited: boolean }>(sql`
    select ended is not true
      and (accredited_until at time zone 'Asia/Ho_Chi_Minh')::date
        >= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date as accredited
    from press_accounts where id = ${account}`)
  return rows[0]?.accredited === true
}
