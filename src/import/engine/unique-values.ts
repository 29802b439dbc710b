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
  // Each value is taken out of its document once: a join on the documents themselves takes minutes.
  await database.execute(sql`
    with wanted as materialized (
      select p.n, p.line, p.target, ${value} as value from import_plans p
      where p.run = ${run} and p.collection = ${collection} and p.fate in ('created', 'updated')
    ), taken as (
      select w.n, null::int as line from wanted w
      join ${where} t on t.${column} = w.value ${inLocale}
      left join wanted other on other.target = ${own}
      where ${own} <> w.target and (other.n is null or other.value = w.value)
    ), twice as (
      select n, first_value(line) over same_value as line, row_number() over same_value as place
      from wanted where value is not null
      window same_value as (partition by value order by n)
    ), bad as (
      select n, line from taken
      union all
      select n, line from twice where place > 1 and n not in (select n from taken)
    )
    update import_plans p set fate = 'refused', doc = null,
      reason = ${field.name}::text || ': "' || wanted.value || case
        when bad.line is null then '" is taken already'
        else '" is that of line ' || bad.line || ' too' end
    from bad join wanted using (n)
    where p.run = ${run} and p.n = bad.n`)
}
