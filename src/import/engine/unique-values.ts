import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField, Payload } from 'payload'
import { configOf, keyFields } from '../../exchange/natural-keys'
import { tableOf } from '../../exchange/references'
import type { Database } from '../../lib/database/transaction'
import { localeCodes } from '../../lib/locales'

/**
 * Refuses rows whose address or other unique value another record has already, or another row of
 * the same file. The database would find it too, but only when everything is being written.
 */
export async function findClashes(
  payload: Payload,
  database: Database,
  run: number,
): Promise<void> {
  const { rows } = await database.execute<{ collection: string }>(sql`
    select distinct collection from import_plans
    where run = ${run} and fate in ('created', 'updated')`)
  for (const { collection } of rows) {
    const config = configOf(payload, collection)
    const keys = keyFields(config)
    for (const field of config.flattenedFields) {
      if (!('unique' in field) || !field.unique || keys.includes(field.name)) continue
      const locales = 'localized' in field && field.localized ? localeCodes : [null]
      for (const locale of locales)
        await refuseTaken(payload, database, run, collection, field, locale)
    }
  }
}

async function refuseTaken(
  payload: Payload,
  database: Database,
  run: number,
  collection: string,
  field: FlattenedField,
  locale: string | null,
): Promise<void> {
  const table = tableOf(payload, collection)
  const path = locale ? [field.name, locale] : [field.name]
  const value = sql`p.doc #>> ${sql.param(path)}::text[]`
  const own = locale ? sql`t._parent_id` : sql`t.id`
  const inLocale = locale ? sql`and t._locale = ${locale}` : sql``
  const column = sql.identifier(
    field.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  )
  const where = sql.identifier(locale ? `${table}_locales` : table)
  const planned = sql`p.run = ${run} and p.collection = ${collection} and p.fate in ('created', 'updated')`
  await database.execute(sql`
    update import_plans p set fate = 'refused', doc = null,
      reason = ${field.name} || ': "' || (${value}) || '" is taken already'
    where ${planned} and ${value} is not null
      and exists (
        select from ${where} t
        where t.${column} = ${value} ${inLocale} and ${own} <> p.target
          and not exists (
            select from import_plans q
            where q.run = p.run and q.collection = p.collection and q.target = ${own}
              and q.fate = 'updated' and (q.doc #>> ${sql.param(path)}::text[]) is distinct from t.${column}))`)
  await database.execute(sql`
    update import_plans p set fate = 'refused', doc = null,
      reason = ${field.name} || ': "' || twice.value || '" is that of line ' || twice.line || ' too'
    from (
      select p.n, ${value} as value,
        first_value(p.line) over (partition by ${value} order by p.n) as line,
        row_number() over (partition by ${value} order by p.n) as place
      from import_plans p where ${planned} and ${value} is not null
    ) twice
    where p.run = ${run} and p.n = twice.n and twice.place > 1`)
}
