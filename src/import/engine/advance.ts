import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Database } from '../../lib/database/transaction'
import type { ImportKind, Job } from '../kind'
import { noTotals, type Totals } from '../outcome'
import { WrongInput } from '../wrong-input'
import { applyPlan, ChangedSince } from './apply-phase'
import { planRows } from './plan-phase'
import { readFile } from './read-phase'
import { replan } from './replan'
import { poolOf, readRun, type Run, RunTakenAway, writeRun } from './runs'

/**
 * Goes on with a run from where it stands: reads the file, compares it with the database, and once
 * somebody has accepted the result, writes it. Killed anywhere, it goes on when called again.
 *
 * @returns the run as it then stands: planned, refused or done.
 * @throws RunTakenAway when somebody discarded it, or another process goes on with it.
 */
export async function advanceRun(payload: Payload, id: number, kind: ImportKind): Promise<Run> {
  const database = poolOf(payload)
  const run = await openAgain(payload, id)
  if (run.state === 'waiting' || run.state === 'reading') {
    try {
      if (run.state === 'waiting') await writeRun(database, id, { state: 'reading', step: 'read' })
      await read(payload, run, kind)
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error
      await stop(payload, id, 'refused', error)
    }
  } else if (run.state === 'applying') await apply(payload, run, kind)
  return openAgain(payload, id)
}

async function openAgain(payload: Payload, id: number): Promise<Run> {
  const run = await readRun(poolOf(payload), id)
  if (!run) throw new RunTakenAway(`There is no run ${id}.`)
  return run
}

const jobOf = ({ file, fileName, options }: Run): Job => ({ ...options, file, fileName })

async function read(payload: Payload, run: Run, kind: ImportKind): Promise<void> {
  const database = poolOf(payload)
  const job = jobOf(run)
  if (run.step !== 'plan') {
    await readFile(payload, run, kind, job)
    if (!(await hasRows(payload, run.id))) throw new WrongInput(kind.nothingToImport(job))
  }
  await planRows(payload, (await readRun(database, run.id)) ?? run, kind)
  await settleTotals(payload, run.id)
}

async function hasRows(payload: Payload, run: number): Promise<boolean> {
  const { rows } = await poolOf(payload).execute(sql`
    select 1 from import_rows where run = ${run} and fate <> 'skipped' limit 1`)
  return rows.length > 0
}

/** Counts what becomes of the rows and lets the run wait for somebody to accept it. */
async function settleTotals(payload: Payload, id: number, notice?: string): Promise<void> {
  const totals = await countRows(payload, id)
  const state = totals.refused > 0 ? 'refused' : 'planned'
  const nothing = totals.created + totals.updated + totals.refused === 0
  await writeRun(poolOf(payload), id, {
    state: nothing ? 'done' : state,
    step: null,
    totals,
    ...(nothing ? { finished: true } : {}),
    ...(notice ? { notice } : {}),
  })
}

/** How many rows of the file have which fate; what was made for them does not count. */
async function countRows(payload: Payload, run: number): Promise<Totals> {
  const { rows } = await poolOf(payload).execute<{ fate: keyof Totals; count: number }>(sql`
    select case when n < 0 then 'refused' else fate end as fate, count(*)::int as count
    from import_plans where run = ${run} and (n > 0 or fate = 'refused') group by 1`)
  return { ...noTotals(), ...Object.fromEntries(rows.map(({ fate, count }) => [fate, count])) }
}

async function apply(payload: Payload, run: Run, kind: ImportKind): Promise<void> {
  try {
    await applyPlan(payload, run)
  } catch (error) {
    if (error instanceof ChangedSince) {
      await replan(payload, run, kind, error.rows)
      await settleTotals(payload, run.id, error.message)
    } else if (error instanceof WrongInput) await stop(payload, run.id, 'failed', error)
    else throw error
  }
}

async function stop(
  payload: Payload,
  id: number,
  state: 'refused' | 'failed',
  { message, line }: WrongInput,
): Promise<void> {
  const place = line === undefined ? '' : ` (line ${line})`
  await writeRun(poolOf(payload), id, { state, problem: message + place, finished: true })
}

/**
 * Accepts a plan, so that the next call of `advanceRun` writes it.
 *
 * @param leaveBad true to write the good rows of a file that has bad ones.
 * @returns false when there is nothing to accept: it is not planned, or has bad rows.
 */
export async function acceptRun(
  database: Database,
  id: number,
  { by, leaveBad }: { by: number | null; leaveBad: boolean },
): Promise<boolean> {
  const states = leaveBad ? ['planned', 'refused'] : ['planned']
  const { rowCount } = await database.execute(sql`
    update imports set state = 'applying', accepted_by_id = ${by}, accepted_at = now(),
      rows_applied = 0, notice = null, updated_at = now()
    where id = ${id} and state::text = any(${sql.param(states)}::text[]) and problem is null
      and (totals ->> 'created')::int + (totals ->> 'updated')::int > 0`)
  return rowCount === 1
}

/** Gives a run up; what it has read goes. False when it is being written or has ended. */
export async function discardRun(payload: Payload, id: number): Promise<boolean> {
  const { rowCount } = await poolOf(payload).execute(sql`
    update imports set state = 'cancelled', finished_at = now(), updated_at = now()
    where id = ${id} and state in ('waiting', 'reading', 'planned', 'refused', 'failed')`)
  if (rowCount !== 1) return false
  await poolOf(payload).execute(sql`delete from import_rows where run = ${id}`)
  await poolOf(payload).execute(sql`delete from import_targets where run = ${id}`)
  return true
}
