import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { openPayload } from '../lib/payload'
import { seal, unseal } from '../lib/sealed'

/** A form that came back: what was typed, and the sentence for each field that is wrong. */
export interface KeptForm {
  form: 'agency-answer' | 'ask' | 'press' | 'status'
  values: Record<string, string>
  /** By field; `form` for what concerns no single one. */
  errors: Record<string, string>
}

/** Long enough to correct a text, short enough not to pile up. */
export const KEPT_SECONDS = 900

/** The cookie that holds the key to one's own form. */
export const keptFormCookie = 'kept-form'

/**
 * Keeps a form for the next page, without JavaScript and without a word of it in an address. The
 * database gets it sealed; the key is in the cookie and nowhere else.
 *
 * @returns the value of the cookie
 */
export async function keepForm(form: KeptForm): Promise<string> {
  const payload = await openPayload()
  const { sealed, key } = seal(form)
  const id = randomUUID()
  await payload.db.drizzle.execute(sql`delete from kept_forms where expires_at < now()`)
  await payload.db.drizzle.execute(sql`
    insert into kept_forms (id, sealed, expires_at)
    values (${id}, ${sealed}, now() + make_interval(secs => ${KEPT_SECONDS}))`)
  return `${id}.${key}`
}

/** The same, for once: what is shown a single time is forgotten as it is read. */
export async function takeKeptForm(
  cookie: string | undefined,
  form: KeptForm['form'],
): Promise<KeptForm | null> {
  const kept = await keptForm(cookie, form)
  if (!kept) return null
  const payload = await openPayload()
  await payload.db.drizzle.execute(
    sql`delete from kept_forms where id = ${(cookie ?? '').slice(0, 36)}`,
  )
  return kept
}

/** The form that a cookie leads to, or null. */
export async function keptForm(
  cookie: string | undefined,
  form: KeptForm['form'],
): Promise<KeptForm | null> {
  const match = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(cookie ?? '')
  if (!match?.[1] || !match[2]) return null
  const payload = await openPayload()
  const { rows } = await payload.db.drizzle.execute<{ sealed: Buffer }>(sql`
    select sealed from kept_forms where id = ${match[1]} and expires_at > now()`)
  const kept = rows[0] ? (unseal(rows[0].sealed, match[2]) as KeptForm | null) : null
  return kept?.form === form ? kept : null
}
