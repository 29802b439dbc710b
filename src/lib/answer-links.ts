import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Database } from './database/transaction'

/** How long after the deadline a link still works, in days. */
export const LINK_GRACE_DAYS = 3

/** 32 random bytes; the database gets a hash only, so that reading it opens no answer. */
const newLinkToken = () => randomBytes(32).toString('base64url')

/** True for a text that could be a token, so that nothing else is looked up. */
const isLinkToken = (text: string) => /^[\w-]{43}$/.test(text)

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * Makes a link for one answer and no other.
 *
 * @param madeBy the editor, null for the system
 * @returns the token, which is told once and stored nowhere
 */
export async function makeAnswerLink(
  database: Database,
  answer: number,
  madeBy: number | null,
): Promise<string> {
  const token = newLinkToken()
  await database.execute(sql`
    insert into answer_links (hash, answer_id, made_by_id)
    values (${hashOf(token)}, ${answer}, ${madeBy})`)
  return token
}

/** Ends every link of an answer; answers how many there were. */
export async function revokeAnswerLinks(database: Database, answer: number): Promise<number> {
  const { rowCount } = await database.execute(sql`
    update answer_links set revoked_at = clock_timestamp()
    where answer_id = ${answer} and revoked_at is null`)
  return rowCount ?? 0
}

/**
 * The answer that a token opens, or null: unknown, revoked, expired and closed are the same. The
 * deadline is read with it, so that moving it moves the end of the links too.
 */
export async function answerOfToken(database: Database, token: string): Promise<number | null> {
  if (!isLinkToken(token)) return null
  const { rows } = await database.execute<{ id: number }>(sql`
    select a.id from answer_links l
      join information_answers a on a.id = l.answer_id
      join information_requests r on r.id = a.request_id
    where l.hash = ${hashOf(token)} and l.revoked_at is null and r.state = 'sent'
      and clock_timestamp() < r.due_at + make_interval(days => ${LINK_GRACE_DAYS})`)
  return rows[0]?.id ?? null
}

/** How many links of each answer are not revoked. */
export async function countAnswerLinks(
  database: Database,
  request: number,
): Promise<Map<number, number>> {
  const { rows } = await database.execute<{ id: number; count: number }>(sql`
    select a.id, count(l.hash)::int as count from information_answers a
      join answer_links l on l.answer_id = a.id and l.revoked_at is null
    where a.request_id = ${request} group by a.id`)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
