import { createHmac, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { openPayload } from '../lib/payload'

const HOUR = 3600

/**
 * What may be done how often. An address sends five questions in an hour, since an office or a
 * newsroom may share one; the whole site takes a hundred, which is more than the staff can read.
 * `form` bounds every POST, also those that come back with errors; `lookup` bounds guessing. An
 * office that answers a request saves a draft now and then, from one address.
 */
const limits = {
  form: { points: 40, duration: HOUR },
  send: { points: 5, duration: HOUR },
  'send-all': { points: 100, duration: HOUR },
  lookup: { points: 20, duration: HOUR },
  // Of one address at one account, so that nobody locks a journalist out from elsewhere; then of
  // all addresses together at one account, and of one address at any.
  'press-login': { points: 10, duration: 600 },
  'press-account': { points: 100, duration: 600 },
  'press-address': { points: 60, duration: 600 },
  'agency-answer': { points: 120, duration: HOUR },
} as const

export type Limit = keyof typeof limits

let limiters: Promise<Record<Limit, RateLimiterPostgres>> | undefined

function openLimiters(): Promise<Record<Limit, RateLimiterPostgres>> {
  return (limiters ??= openPayload().then(
    ({ db }) =>
      Object.fromEntries(
        Object.entries(limits).map(([name, limit]) => [
          name,
          new RateLimiterPostgres({
            storeClient: db.pool,
            storeType: 'pool',
            tableName: 'request_limits',
            tableCreated: true,
            keyPrefix: name,
            ...limit,
          }),
        ]),
      ) as Record<Limit, RateLimiterPostgres>,
  ))
}

/**
 * Counts one more time, in PostgreSQL and so for all instances together.
 *
 * @param address of whoever asks, or what else is counted; stored as a hash that nobody can
 *   reverse from tomorrow on; null for a limit on everybody together
 * @returns 0, or the seconds to wait when it was too often
 */
export async function secondsToWait(limit: Limit, address: string | null): Promise<number> {
  const payload = await openPayload()
  const key = address === null ? 'all' : await hashedAddress(payload, address)
  try {
    await (await openLimiters())[limit].consume(key)
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
  }
}

/**
 * An address as a hash with the salt of the day in Viet Nam. Yesterday's salt is deleted, so that
 * nobody, the operator included, can tell afterwards which address a hash was.
 */
async function hashedAddress(payload: Payload, address: string): Promise<string> {
  const { rows } = await payload.db.drizzle.execute<{ salt: Buffer }>(sql`
    with gone as (
      delete from daily_salts where day < (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date
    )
    insert into daily_salts (day, salt)
    values ((clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date, ${randomBytes(32)})
    on conflict (day) do update set day = excluded.day
    returning salt`)
  const salt = rows[0]?.salt
  if (!salt) throw new Error('There is no salt for today.')
  return createHmac('sha256', salt).update(address).digest('base64url').slice(0, 32)
}
