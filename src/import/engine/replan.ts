import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { keyExpression, tableOf } from '../../exchange/references'
import type { ImportKind } from '../kind'
import { longTransaction, planSome } from './plan-phase'
import type { Run } from './runs'

/** Compares some rows anew, because their records have changed since. */
export async function replan(
  payload: Payload,
  run: Run,
  kind: ImportKind,
  rows: readonly number[],
): Promise<void> {
  await longTransaction(payload, async (transaction) => {
    const found = await transaction.execute<{ collection: string }>(sql`
      select distinct collection from import_plans
      where run = ${run.id} and n = any(${sql.param([...rows])}::int[])`)
    for (const { collection } of found.rows) {
      const table = sql.identifier(tableOf(payload, collection))
      const key = keyExpression(payload, collection, 't') ?? sql`'#' || t.id`
      // Somebody made the record meanwhile, or deleted it.
      await transaction.execute(sql`
        update import_targets g set id = t.id, existing = true from ${table} t
        where g.run = ${run.id} and g.collection = ${collection} and ${key} = g.key`)
      await transaction.execute(sql`
        update import_targets g set existing = false
        where g.run = ${run.id} and g.collection = ${collection}
          and not exists (select from ${table} t where t.id = g.id)`)
    }
    // A need that somebody has met meanwhile is met.
    await transaction.execute(sql`
      delete from import_plans p using import_targets g
      where p.run = ${run.id} and p.n < 0 and g.run = p.run and g.collection = p.collection
        and g.key = p.key and g.existing`)
  })
  await planSome(payload, run.id, kind, rows)
}
