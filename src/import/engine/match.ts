import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { keyExpression, References, tableOf } from '../../exchange/references'
import type { Database } from '../../lib/database/transaction'

/**
 * Tells for all rows of a run at once which record each is about. Rows that share a key get their
 * other key where they have one; of what is still the same, the first row stands. A record that is
 * not there yet gets its number now, so that other rows can refer to it.
 */
export async function matchRows(payload: Payload, database: Database, run: number): Promise<void> {
  await database.execute(sql`
    update import_rows r set key = r.alternative
    from (
      select collection, key from import_rows where run = ${run} and fate = 'read'
      group by collection, key having count(*) > 1
    ) twice
    where r.run = ${run} and r.fate = 'read' and r.alternative is not null
      and r.collection = twice.collection and r.key = twice.key`)
  await database.execute(sql`
    update import_rows r set
      fate = case when same then 'skipped' else 'refused' end,
      reason = case when same then 'the same as line ' else 'the same key as line ' end || first_line
    from (
      select n,
        first_value(line) over rows_of_key as first_line,
        row_number() over rows_of_key as place,
        (reading - 'alongside') = first_value(reading - 'alongside') over rows_of_key as same
      from import_rows where run = ${run} and fate = 'read'
      window rows_of_key as (partition by collection, key order by n)
    ) counted
    where r.run = ${run} and r.n = counted.n and counted.place > 1`)
  const { rows } = await database.execute<{ collection: string }>(sql`
    select distinct collection from import_rows where run = ${run} and fate = 'read'`)
  for (const { collection } of rows) await findTargets(payload, database, run, collection)
}

async function findTargets(
  payload: Payload,
  database: Database,
  run: number,
  collection: string,
): Promise<void> {
  const table = tableOf(payload, collection)
  const key = keyExpression(payload, collection, 't') ?? sql`'#' || t.id`
  await database.execute(sql`
    insert into import_targets (run, collection, key, id, existing)
    select r.run, r.collection, r.key,
      coalesce(t.id, nextval(pg_get_serial_sequence(${table}, 'id'))::int), t.id is not null
    from import_rows r left join ${sql.identifier(table)} t on ${key} = r.key
    where r.run = ${run} and r.collection = ${collection} and r.fate = 'read'
    on conflict do nothing`)
}

/** Gives a record that a row needs its number, unless it has one. */
export async function reserveTarget(
  payload: Payload,
  database: Database,
  run: number,
  collection: string,
  key: string,
): Promise<number> {
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into import_targets (run, collection, key, id, existing)
    values (${run}, ${collection}, ${key},
      nextval(pg_get_serial_sequence(${tableOf(payload, collection)}, 'id')), false)
    on conflict (run, collection, key) do update set key = excluded.key
    returning id`)
  const id = rows[0]?.id
  if (id === undefined) throw new Error(`No number for ${collection} ${key}.`)
  return id
}

/** References that know the records which this run will make too. */
export class RunReferences extends References {
  constructor(
    payload: Payload,
    private readonly connection: Database,
    private readonly run: number,
  ) {
    super(payload, connection)
  }

  override async lookUpKeys(collection: string, wanted: Iterable<string>): Promise<void> {
    const keys = [...wanted]
    await super.lookUpKeys(collection, keys)
    const unknown = keys.filter((key) => this.idOf(collection, key) === null)
    if (unknown.length === 0) return
    const { rows } = await this.connection.execute<{ key: string; id: number }>(sql`
      select key, id from import_targets
      where run = ${this.run} and collection = ${collection}
        and key = any(${sql.param(unknown)}::text[])`)
    for (const { key, id } of rows) this.add(collection, key, id)
  }
}
