import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../database/transaction'
import { newToken, tokenHash } from './tokens'

/** A working day and the evening after it; then the password is asked again. */
export const SESSION_SECONDS = 12 * 3600

/** Begins a session and answers the value of its cookie; the database has its hash alone. */
export async function startSession(database: Database, account: number): Promise<string> {
  const token = newToken()
  await database.execute(sql`delete from press_sessions where expires_at < clock_timestamp()`)
  await database.execute(sql`
    insert into press_sessions (hash, account_id, expires_at)
    values (${tokenHash(token)}, ${account},
      clock_timestamp() + make_interval(secs => ${SESSION_SECONDS}))`)
  return token
}

/** Whose session a cookie belongs to, or null when there is none or it is over. */
export async function accountOfSession(database: Database, token: string): Promise<number | null> {
  const { rows } = await database.execute<{ account: number }>(sql`
    select s.account_id as account from press_sessions s
      join press_accounts a on a.id = s.account_id and a.ended is not true
    where s.hash = ${tokenHash(token)} and s.expires_at > clock_timestamp()`)
  return rows[0]?.account ?? null
}

/** Ends one session. */
export async function endSession(database: Database, token: string): Promise<void> {
  await database.execute(sql`delete from press_sessions where hash = ${tokenHash(token)}`)
}

/** Ends all sessions of an account, and all links that would open it. */
export async function endAllSessions(database: Database, account: number): Promise<void> {
  await database.execute(sql`delete from press_sessions where account_id = ${account}`)
  await database.execute(sql`delete from press_links where account_id = ${account}`)
}
