import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { env } from '../env'
import { JobFailure } from '../jobs/failure'
import type { Attempt } from '../jobs/attempt'
import { isReservedAddress } from '../lib/mail-address'
import { isSecret, type MailState } from './kinds'
import { type Failure, failureOf } from './refusal'
import { deliver, type Sendable, SENDING_SECONDS } from './transport'

/** Later than any worker still waits for the mail server. */
const TAKEN_OVER_AFTER = `${SENDING_SECONDS + 30} seconds`

interface Claimed extends Sendable {
  kind: string
  tooLate: boolean
}

/**
 * Sends one mail of the outbox. Nothing happens when it was sent, given up or kept before, so that
 * a job that runs again for whatever reason sends no second mail.
 *
 * @throws JobFailure when it should be tried again.
 */
export async function sendMail(
  { mail }: { mail: number },
  { payload, isLast }: Attempt,
  smtpUrl: string | undefined = env.SMTP_URL,
): Promise<void> {
  const claimed = await claim(payload, mail)
  if (!claimed) return
  if (!smtpUrl || isReservedAddress(claimed.to)) return settle(payload, claimed, 'kept')
  if (claimed.tooLate) return settle(payload, claimed, 'failed', tooLate)
  let failure: Failure | null = null
  try {
    await deliver(claimed, smtpUrl)
  } catch (error) {
    failure = failureOf(error)
  }
  if (!failure) return untilWritten(() => settle(payload, claimed, 'sent'))
  const given = failure.final || isLast
  await settle(payload, claimed, given ? 'failed' : 'waiting', failure.sentence)
  if (!failure.final) throw new JobFailure(notTaken(mail))
}

/**
 * Marks a mail as being sent. One found so already was left by a worker that died: it is taken
 * over when that worker, were it alive, must have given up.
 */
async function claim(payload: Payload, id: number): Promise<Claimed | null> {
  const { rows } = await payload.db.drizzle.execute<Claimed & { [key: string]: unknown }>(sql`
    update mails set state = 'sending', attempts = attempts + 1, updated_at = now()
    where id = ${id} and (state = 'waiting'
      or (state = 'sending' and updated_at < now() - ${TAKEN_OVER_AFTER}::interval))
    returning id, key, kind, "to", subject, text,
      to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "createdAt",
      coalesce(send_before < now(), false) as "tooLate"`)
  if (rows[0]) return rows[0]
  const { rows: others } = await payload.db.drizzle.execute<{ state: MailState }>(
    sql`select state from mails where id = ${id}`,
  )
  if (others[0]?.state === 'sending') throw new JobFailure(atItAlready(id))
  return null
}

/** Writes how it ended. A text with a key in it is forgotten once nobody needs it any more. */
async function settle(
  payload: Payload,
  { id, kind }: Claimed,
  state: MailState,
  error: string | null = null,
): Promise<void> {
  const forget = isSecret(kind) && (state === 'sent' || state === 'failed')
  await payload.db.drizzle.execute(sql`
    update mails set state = ${state}, last_error = ${error}, updated_at = now(),
      sent_at = case when ${state} = 'sent' then now() end,
      text = case when ${forget} then '' else text end
    where id = ${id} and state = 'sending'`)
}

/**
 * The mail is out: forgetting that because the database was away for a moment would send it again.
 */
async function untilWritten(write: () => Promise<void>): Promise<void> {
  for (const seconds of [1, 2, 4, 8]) {
    try {
      return await write()
    } catch {
      await sleep(seconds * 1000)
    }
  }
  return write()
}

const notTaken = (id: number) => ({
  vi: `Máy chủ thư chưa nhận thư số ${id}; xem lỗi ở Hộp thư đi.`,
  en: `The mail server did not take mail ${id}; its error is in the outbox.`,
})

const atItAlready = (id: number) => ({
  vi: `Thư số ${id} đang được gửi ở nơi khác.`,
  en: `Mail ${id} is being sent already.`,
})

const tooLate =
  'Không gửi được kịp lúc; sau đó thư không còn ích gì. / Too late: after that it was of no use.'
