import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../database/transaction'
import { newToken, tokenHash } from './tokens'

/**
 * What a token opens, once: `invitation` and `password` a new password, `second-factor` the rest
 * of a log-in whose password was right.
 */
export type Purpose = 'invitation' | 'password' | 'second-factor'

/** How long each lasts, in seconds. */
export const validity: Record<Purpose, number> = {
  invitation: 7 * 24 * 3600,
  password: 3600,
  'second-factor': 300,
}

/** Wrong codes until the log-in begins anew. */
const MOST_TRIES = 5

/** Makes a token for an account; older ones of the same purpose open nothing any more. */
export async function makeLink(
  database: Database,
  account: number,
  purpose: Purpose,
): Promise<string> {
  const token = newToken()
  await database.execute(sql`
    delete from press_links where expires_at < clock_timestamp()
      or (account_id = ${account} and purpose = ${purpose})`)
  await database.execute(sql`
    insert into press_links (hash, account_id, purpose, expires_at)
    values (${tokenHash(token)}, ${account}, ${purpose},
      clock_timestamp() + make_interval(secs => ${validity[purpose]}))`)
  return token
}

/** The account that a token opens, or null. */
export async function accountOfLink(
  database: Database,
  token: string,
  purposes: Purpose[],
): Promise<number | null> {
  const { rows } = await database.execute<{ account: number; purpose: Purpose }>(sql`
    select l.account_id as account, l.purpose from press_links l
      join press_accounts a on a.id = l.account_id and a.ended is not true
    where l.hash = ${tokenHash(token)} and l.expires_at > clock_timestamp()`)
  const found = rows[0]
  return found && purposes.includes(found.purpose) ? found.account : null
}

/** Takes a token out of use; null when somebody was faster or it opens nothing. */
export async function takeLink(
  database: Database,
  token: string,
  purposes: Purpose[],
): Promise<number | null> {
  const account = await accountOfLink(database, token, purposes)
  if (account === null) return null
  const { rows } = await database.execute(
    sql`delete from press_links where hash = ${tokenHash(token)} returning account_id`,
  )
  return rows.length === 1 ? account : null
}

/** Counts a code that is about to be tried, before it is looked at; false when there were too many. */
export async function countTry(database: Database, token: string): Promise<boolean> {
  const { rows } = await database.execute(sql`
    update press_links set tries = tries + 1
    where hash = ${tokenHash(token)} and tries < ${MOST_TRIES} and expires_at > clock_timestamp()
    returning tries`)
  return rows.length === 1
}
