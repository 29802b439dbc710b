import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** What was opened: the note's page, its kit, one of its files, or the note through the API. */
export const openings = ['page', 'kit', 'file', 'api'] as const

export interface Opening {
  account: number
  note: number
  what: (typeof openings)[number]
  file?: number
}

/**
 * Writes down that a journalist opened a note that is not public at this moment, by the database's
 * clock; of a public note nothing is kept. Called before anything is handed out: whoever gets an
 * error here gets no content either. Outside of any transaction, so that nothing rolls it back.
 */
export async function recordOpening(
  { db }: Payload,
  { account, note, what, file }: Opening,
): Promise<void> {
  await db.drizzle.execute(sql`
    insert into press_access_log (account_id, note_id, what, file_id, at)
    select ${account}::int, id, ${what}::enum_press_access_log_what, ${file ?? null}::int,
      clock_timestamp()
    from press_notes
    where id = ${note} and (visibility = 'press' or embargo_until > clock_timestamp())`)
}
