import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { enqueue } from '../jobs/enqueue'
import { databaseOf, inTransaction } from '../lib/database/transaction'
import { isMailAddress } from '../lib/mail-address'
import type { Letter, MailKind } from './kinds'

export interface Mail extends Letter {
  kind: MailKind
  /** Says which event this mail is about. A second mail with the same key is not written. */
  key: string
  /** One bare address. */
  to: string
  /** After this moment the mail is of no use and is not sent any more. */
  sendBefore?: Date
}

/** Longest subject that is still one line in every reader (RFC 5322, 2.1.1). */
const SUBJECT_MAX = 200
const TEXT_MAX = 100_000

/**
 * Writes a mail into the outbox and its job into the queue, both in the transaction of the request
 * (in one of its own when it has none). Nothing is sent here.
 *
 * @throws TypeError for an address or a subject that no mail can have; these are mistakes of ours,
 *   as addresses of people are checked where they are entered.
 */
export async function queueMail(req: PayloadRequest, mail: Mail): Promise<void> {
  refuseMalformed(mail)
  await inTransaction(req, async () => {
    const id = await writeRow(req, mail)
    if (id !== null) await enqueue(req, 'send-mail', { mail: id }, { key: `mail:${id}` })
  })
}

function refuseMalformed({ to, subject, text }: Mail): void {
  if (!isMailAddress(to)) throw new TypeError('A mail needs one address, without a name.')
  // A line break would end the header and begin another one.
  if (!subject.trim() || subject.length > SUBJECT_MAX || /\p{Cc}/u.test(subject)) {
    throw new TypeError(`A subject is one line of at most ${SUBJECT_MAX} characters.`)
  }
  if (text.length > TEXT_MAX || text.includes('\0')) {
    throw new TypeError(`A text has at most ${TEXT_MAX} characters and no NUL.`)
  }
}

/** The id of the new row, or null when the key has its mail already. */
async function writeRow(req: PayloadRequest, mail: Mail): Promise<number | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into mails (kind, key, "to", subject, text, state, attempts, send_before)
    values (${mail.kind}, ${mail.key}, ${mail.to}, ${mail.subject}, ${mail.text}, 'waiting', 0,
      ${mail.sendBefore?.toISOString() ?? null}::timestamptz)
    on conflict (key) do nothing
    returning id`)
  return rows[0]?.id ?? null
}
