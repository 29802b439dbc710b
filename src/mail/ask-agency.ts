import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { makeAnswerLink } from '../lib/answer-links'
import { databaseOf } from '../lib/database/transaction'
import { isMailAddress } from '../lib/mail-address'
import { type AskingOccasion, askingMail } from './information-request'
import { queueMail } from './queue-mail'

interface AnswerRow extends Record<string, unknown> {
  title: string
  purpose: string
  dueAt: string
  agency: string
  agencyId: number
  questions: string[] | null
}

/**
 * Writes to the agency of an answer, each addressee with a link of their own. Sent twice for the
 * same occasion and deadline it stays one mail to each.
 *
 * @returns how many addresses the agency has; 0 means that somebody must pass on a link by hand
 */
export async function askAgency(
  req: PayloadRequest,
  answer: number,
  occasion: AskingOccasion,
): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<AnswerRow>(sql`
    select r.title, r.purpose, l.name as agency, a.agency_id as "agencyId",
      to_char(r.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt",
      (select array_agg(q.text order by q._order) from information_requests_questions q
        where q._parent_id = r.id) as questions
    from information_answers a
      join information_requests r on r.id = a.request_id
      left join agencies_locales l on l._parent_id = a.agency_id and l._locale = 'vi'
    where a.id = ${answer}`)
  const [row] = rows
  if (!row) return 0
  const addresses = await addressesOf(req, row.agencyId)
  for (const to of addresses) {
    const key = `information-request:${answer}:${occasion}:${row.dueAt}:${to}`
    const { rows: sent } = await database.execute(sql`select from mails where key = ${key}`)
    if (sent.length > 0) continue
    const token = await makeAnswerLink(database, answer, null)
    const letter = askingMail(occasion, { ...row, questions: row.questions ?? [], token })
    await queueMail(req, { kind: 'information-request', key, to, ...letter })
  }
  return addresses.length
}

/** Official addresses of the agency's spokespersons whose mandate is in force, else the agency's own. */
async function addressesOf(req: PayloadRequest, agency: number): Promise<string[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ email: string; own: boolean }>(sql`
    select official_email as email, false as own from contacts
    where agency_id = ${agency} and is_spokesperson and _status = 'published'
      and coalesce(official_email, '') <> ''
      and (mandate_from is null or mandate_from <= clock_timestamp())
      and (mandate_to is null or (mandate_to at time zone 'Asia/Ho_Chi_Minh')::date
        >= (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date)
    union all
    select email, true from agencies where id = ${agency} and coalesce(email, '') <> ''`)
  const usable = rows.filter(({ email }) => isMailAddress(email))
  const persons = usable.filter(({ own }) => !own)
  const chosen = persons.length > 0 ? persons : usable
  return [...new Set(chosen.map(({ email }) => email.toLowerCase()))]
}
