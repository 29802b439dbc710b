import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Database } from '../../lib/database/transaction'
import type { ImportKind } from '../kind'
import { matchRows } from './match'
import { BatchPlanner, type PlannedRow, type ReadRow } from './plan-batch'
import { checkpoint, poolOf, type Run, writeRun } from './runs'
import { findClashes } from './unique-values'

/** Rows that are compared with the database together. */
const BATCH = 500

/**
 * Compares what was read with the database, from where a run stopped: what becomes of each row,
 * field by field, and the documents as they will be written.
 */
export async function planRows(payload: Payload, run: Run, kind: ImportKind): Promise<void> {
  if (run.step !== 'plan') {
    await longTransaction(payload, async (transaction) => {
      // What was written a moment ago has no statistics yet, and plans without them take minutes.
      await transaction.execute(sql`analyze import_rows`)
      await kind.joinExisting?.(transaction, run.id)
      await matchRows(payload, transaction, run.id)
      await transaction.execute(sql`analyze import_targets`)
      // What cannot be compared is told as it is.
      await transaction.execute(sql`
        insert into import_plans (run, n, line, collection, key, fate, reason, notes)
        select run, n, line, collection, key, fate, reason, notes from import_rows
        where run = ${run.id} and fate <> 'read'
        on conflict do nothing`)
      await writeRun(transaction, run.id, { step: 'plan' })
    })
  }
  const planner = new BatchPlanner(payload, run.id, kind)
  let planned = run.rowsPlanned
  for (;;) {
    const from = planned
    const count = await longTransaction(payload, async (transaction) => {
      const rows = await nextRows(transaction, run.id, from)
      if (rows.length === 0) return 0
      const to = Math.max(...rows.map(({ n }) => n))
      await checkpoint(transaction, { id: run.id, from, to, of: 'rows_planned' })
      await storePlans(transaction, run.id, await planner.plan(transaction, rows))
      planned = to
      return rows.length
    }).catch((error: unknown) => {
      planner.forget()
      throw error
    })
    if (count === 0) break
  }
  await checkUnique(payload, run.id)
}

async function checkUnique(payload: Payload, run: number): Promise<void> {
  await longTransaction(payload, async (transaction) => {
    await transaction.execute(sql`analyze import_plans`)
    await findClashes(payload, transaction, run)
  })
}

/** Compares some rows again, in batches. */
export async function planSome(
  payload: Payload,
  run: number,
  kind: ImportKind,
  numbers: readonly number[],
): Promise<void> {
  const wanted = numbers.filter((n) => n > 0)
  for (let at = 0; at < wanted.length; at += BATCH) {
    const some = wanted.slice(at, at + BATCH)
    await longTransaction(payload, async (transaction) => {
      const only = sql`r.n = any(${sql.param(some)}::int[])`
      const rows = await readRows(transaction, run, only)
      await storePlans(
        transaction,
        run,
        await new BatchPlanner(payload, run, kind).plan(transaction, rows),
      )
    })
  }
  await checkUnique(payload, run)
}

/** Work of more than a moment: the pool's connections give up sooner. */
export async function longTransaction<T>(
  payload: Payload,
  work: (transaction: Database) => Promise<T>,
): Promise<T> {
  return poolOf(payload).transaction(async (transaction) => {
    await transaction.execute(sql`set local statement_timeout = '10min'`)
    await transaction.execute(sql`set local idle_in_transaction_session_timeout = '10min'`)
    return work(transaction)
  })
}

const nextRows = (database: Database, run: number, after: number) =>
  readRows(database, run, sql`r.n > ${after}`)

async function readRows(
  database: Database,
  run: number,
  where: ReturnType<typeof sql>,
): Promise<ReadRow[]> {
  const { rows } = await database.execute<ReadRow & { [column: string]: unknown }>(sql`
    select r.n, r.line, r.collection, r.key, r.notes, r.reading, t.id as target, t.existing
    from import_rows r
    join import_targets t on t.run = r.run and t.collection = r.collection and t.key = r.key
    where r.run = ${run} and r.fate = 'read' and ${where}
    order by r.n limit ${BATCH}`)
  return rows
}

/** Writes what becomes of some rows, replacing an earlier plan of theirs. */
async function storePlans(database: Database, run: number, plans: PlannedRow[]): Promise<void> {
  if (plans.length === 0) return
  await database.execute(sql`
    insert into import_plans
      (run, n, line, collection, key, fate, reason, notes, changes, target, base, doc)
    select ${run}, n, line, collection, key, fate, reason, notes, changes, target, base, doc
    from jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) as p(
      n int, line int, collection text, key text, fate text, reason text, notes jsonb,
      changes jsonb, target int, base text, doc jsonb)
    on conflict (run, n) do update set
      fate = excluded.fate, reason = excluded.reason, notes = excluded.notes,
      changes = excluded.changes, target = excluded.target, base = excluded.base,
      doc = excluded.doc`)
}
