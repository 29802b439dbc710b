import { createHmac, randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import type { Database } from '../database/transaction'

/*
 * Time-based one-time passwords (RFC 6238) with recovery codes. The secret is encrypted with
 * PAYLOAD_SECRET and stands in a table that no API reads; codes are kept as hashes.
 */

/** Six digits each 30 seconds, as every authenticator app expects. */
const PERIOD = 30
/** Clocks of phones are off by a little: one step before and after is taken too. */
const WINDOW = 1
const RECOVERY_CODES = 8
/** Letters and digits that nobody mixes up. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

export interface NewSecondFactor {
  /** For typing. */
  secret: string
  /** For the QR code: otpauth://totp/… */
  address: string
}

const totpOf = (secret: string, issuer: string, label: string) =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: PERIOD })

/** Begins to set up: a new secret, which counts once a code of it was given. */
export async function beginSecondFactor(payload: Payload, account: number): Promise<void> {
  const sealed = payload.encrypt(new Secret({ size: 20 }).base32)
  await payload.db.drizzle.execute(sql`
    insert into press_second_factors (account_id, secret) values (${account}, ${sealed})
    on conflict (account_id) do update set secret = excluded.secret, last_step = 0
      where press_second_factors.confirmed_at is null`)
}

/** `on` when log-in asks for a code; the new secret while it is being set up. */
export async function secondFactorOf(
  payload: Payload,
  account: number,
  names: { issuer: string; label: string },
): Promise<{ isOn: boolean; pending: NewSecondFactor | null }> {
  const found = await readSecret(payload, account)
  if (!found || found.confirmed) return { isOn: found !== null, pending: null }
  const totp = totpOf(found.secret, names.issuer, names.label)
  return { isOn: false, pending: { secret: found.secret, address: totp.toString() } }
}

/** True when log-in of the account asks for a code. */
export async function hasSecondFactor(payload: Payload, account: number): Promise<boolean> {
  return (await readSecret(payload, account))?.confirmed ?? false
}

/**
 * Ends the setting up with a code of the app and answers the recovery codes, which nobody can show
 * again; null when the code is wrong.
 */
export async function confirmSecondFactor(
  payload: Payload,
  account: number,
  code: string,
): Promise<string[] | null> {
  const found = await readSecret(payload, account)
  if (!found || found.confirmed || !(await spendStep(payload, account, found.secret, code))) {
    return null
  }
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode)
  const { drizzle } = payload.db
  await drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`delete from press_recovery_codes where account_id = ${account}`)
    for (const recovery of codes) {
      await transaction.execute(sql`
        insert into press_recovery_codes (account_id, hash)
        values (${account}, ${recoveryHash(payload, account, recovery)})`)
    }
    await transaction.execute(sql`
      update press_second_factors set confirmed_at = clock_timestamp() where account_id = ${account}`)
  })
  return codes
}

/** True for a code of the app or a recovery code, each of which counts once. */
export async function spendCode(
  payload: Payload,
  account: number,
  typed: string,
): Promise<boolean> {
  const found = await readSecret(payload, account)
  if (!found?.confirmed) return false
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  if (/^\d{6}$/.test(code)) return spendStep(payload, account, found.secret, code)
  const { rows } = await payload.db.drizzle.execute(sql`
    delete from press_recovery_codes
    where account_id = ${account} and hash = ${recoveryHash(payload, account, code)}
    returning account_id`)
  return rows.length === 1
}

/** Switches it off and forgets the secret and the codes. */
export async function removeSecondFactor(database: Database, account: number): Promise<void> {
  await database.execute(sql`delete from press_recovery_codes where account_id = ${account}`)
  await database.execute(sql`delete from press_second_factors where account_id = ${account}`)
}

/** Takes the step of a code out of use: a code that somebody read over a shoulder opens nothing. */
async function spendStep(
  payload: Payload,
  account: number,
  secret: string,
  code: string,
): Promise<boolean> {
  const now = Date.now()
  const delta = totpOf(secret, '', '').validate({
    token: code.replace(/\D/g, ''),
    timestamp: now,
    window: WINDOW,
  })
  if (delta === null) return false
  const step = Math.floor(now / 1000 / PERIOD) + delta
  const { rows } = await payload.db.drizzle.execute(sql`
    update press_second_factors set last_step = ${step}
    where account_id = ${account} and last_step < ${step} returning account_id`)
  return rows.length === 1
}

async function readSecret(payload: Payload, account: number) {
  const { rows } = await payload.db.drizzle.execute<{ secret: string; confirmed: boolean }>(sql`
    select secret, confirmed_at is not null as confirmed from press_second_factors
    where account_id = ${account}`)
  const found = rows[0]
  return found ? { secret: payload.decrypt(found.secret), confirmed: found.confirmed } : null
}

function newRecoveryCode(): string {
  const part = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${part()}-${part()}`
}

/** Keyed with the site's secret: ten letters could be guessed from a plain hash. */
function recoveryHash(payload: Payload, account: number, code: string): Buffer {
  const plain = code.replace(/[^0-9A-Z]/g, '')
  return createHmac('sha256', payload.secret).update(`recovery ${account} ${plain}`).digest()
}
