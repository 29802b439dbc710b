import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'

/* What the migrations must have made, asked of PostgreSQL's own catalogue. */

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
})

async function names(query: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ name: string }>(query)
  return rows.map(({ name }) => name)
}

const tables = () =>
  names(sql`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`)

/**
 * Tables whose rows the public never sees: Payload's own, accounts, mails, the editorial log, versions (a version becomes
 * public by being copied to the live table), the counter itself, enquiries,
 * requests between offices, and what limits and keeps forms. Counts of downloads and response times are public but read for each page, so that
 * neither a download nor a question empties the cache.
 */
const internal = [
  /^payload_/,
  /^users(_|$)/,
  /^_.+_v(_|$)/,
  /^content_epoch$/,
  /^mails$/,
  /^editorial_log$/,
  /^material_downloads$/,
  /^claim(s|_corrections)$/,
  /^enquiries(_|$)/,
  /^press_accounts(_|$)/,
  /^press_(access_log|credentials|sessions|links|second_factors|recovery_codes)$/,
  /^(request_limits|daily_salts|kept_forms|answer_links)$/,
  /^information_(requests|answers)(_|$)/,
  /^imports?(_|$)/,
  /^record_(log|touches)$/,
]

const isInternal = (table: string) => internal.some((pattern) => pattern.test(table))

describe('the content epoch', () => {
  it('is raised by every table that the public sees, by those of lists and languages too', async () => {
    const watched = await names(sql`
      select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgname = 'content_epoch' and t.tgenabled <> 'D' and t.tgdeferrable
        and t.tginitdeferred and (t.tgtype & 28) = 28`)
    const content = (await tables()).filter((table) => !isInternal(table))
    expect(content.length).toBeGreaterThan(20)
    expect(content.filter((table) => !watched.includes(table))).toEqual([])
  })

  it('is not raised by the tables of staff and drafts', async () => {
    const watched = await names(sql`
      select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgname = 'content_epoch'`)
    expect(watched.filter(isInternal)).toEqual([])
  })

  it('is one row, and a second one is refused', async () => {
    const rows = await names(sql`select value::text as name from content_epoch`)
    expect(rows).toHaveLength(1)
    await expect(
      payload.db.drizzle.execute(sql`insert into content_epoch (value) values (1)`),
    ).rejects.toThrow()
  })
})

describe('the tables of languages', () => {
  it('have an index that leads with the parent, the column that reads join on', async () => {
    const indexed = await names(sql`
      select distinct c.relname as name
      from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where a.attname = '_parent_id' and i.indisvalid and i.indpred is null`)
    const localized = (await tables()).filter((table) => table.endsWith('_locales'))
    expect(localized).toContain('articles_locales')
    expect(localized).toContain('_articles_v_locales')
    expect(localized.filter((table) => !indexed.includes(table))).toEqual([])
  })

  it('hold one row for each language of a record', async () => {
    const unique = await names(sql`
      select c.relname as name from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and (
        select array_agg(a.attname::text order by a.attname) from pg_attribute a
        where a.attrelid = c.oid and a.attnum = any (i.indkey)
      ) = array['_locale', '_parent_id']`)
    const localized = (await tables()).filter((table) => table.endsWith('_locales'))
    expect(localized.filter((table) => !unique.includes(table))).toEqual([])
  })
})

describe('the database', () => {
  it('sorts as Vietnamese sorts', async () => {
    const sorted = await names(sql`
      select name from (values ('Đà'), ('Dao'), ('Em'), ('Ân'), ('An'), ('Ăn')) v(name)
      order by name`)
    expect(sorted).toEqual(['An', 'Ăn', 'Ân', 'Dao', 'Đà', 'Em'])
  })

  it('bounds what one connection may wait for', async () => {
    const settings = await names(sql`
      select name || '=' || setting as name from pg_settings where name in
        ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by name`)
    expect(settings).toEqual([
      'idle_in_transaction_session_timeout=30000',
      'lock_timeout=8000',
      'statement_timeout=30000',
    ])
  })

  it('has run every migration that the code has', async () => {
    const { migrations } = await import('../../src/migrations')
    const ran = await names(sql`select name from payload_migrations`)
    expect(migrations.map(({ name }) => name).filter((name) => !ran.includes(name))).toEqual([])
  })
})
