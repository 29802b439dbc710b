import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../database/transaction'

/** As Payload hashes the passwords of staff, and as OWASP's password storage sheet (2023) asks. */
const ITERATIONS = 600_000
const HASH_BYTES = 32

const derive = promisify(pbkdf2)
const hashOf = (password: string, salt: Buffer) =>
  derive(password.normalize('NFC'), salt, ITERATIONS, HASH_BYTES, 'sha256')

/** Nobody's: what is compared with when there is no account, so that the answer takes as long. */
const nobody = { salt: Buffer.alloc(16), hash: Buffer.alloc(HASH_BYTES) }

/** Sets the password of a press account. Whether it is good enough is asked before. */
export async function setPassword(
  database: Database,
  account: number,
  password: string,
): Promise<void> {
  const salt = randomBytes(16)
  const hash = await hashOf(password, salt)
  await database.execute(sql`
    insert into press_credentials (account_id, salt, hash) values (${account}, ${salt}, ${hash})
    on conflict (account_id) do update
      set salt = excluded.salt, hash = excluded.hash, set_at = clock_timestamp()`)
}

/**
 * The account that an e-mail address and a password belong to, or null: no such account, no
 * password yet, ended or wrong password. Each takes the same time.
 */
export async function accountByPassword(
  database: Database,
  email: string,
  password: string,
): Promise<number | null> {
  const { rows } = await database.execute<{ id: number; salt: Buffer; hash: Buffer }>(sql`
    select a.id, c.salt, c.hash from press_accounts a join press_credentials c on c.account_id = a.id
    where a.email = ${email.trim().toLowerCase()} and a.ended is not true`)
  const found = rows[0]
  const { salt, hash } = found ?? nobody
  const fits = timingSafeEqual(await hashOf(password, salt), hash)
  return found && fits ? found.id : null
}

/** True when it is the account's present password. */
export async function isPasswordOf(
  database: Database,
  account: number,
  password: string,
): Promise<boolean> {
  const { rows } = await database.execute<{ salt: Buffer; hash: Buffer }>(
    sql`select salt, hash from press_credentials where account_id = ${account}`,
  )
  const { salt, hash } = rows[0] ?? nobody
  return timingSafeEqual(await hashOf(password, salt), hash) && rows[0] !== undefined
}
