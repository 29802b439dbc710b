import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Database } from '../../lib/database/transaction'
import type { Job } from '../kind'
import type { Totals } from '../outcome'

type RunState =
  'waiting' | 'reading' | 'planned' | 'refused' | 'applying' | 'done' | 'failed' | 'cancelled'

/** A run as the engine sees it; the collection `imports` shows it to people. */
export interface Run {
  id: number
  kind: string
  file: string
  fileName: string
  sha256: string
  options: Omit<Job, 'file' | 'fileName'>
  state: RunState
  /** What a run that is being read is at: `read`, then `plan`. */
  step: string | null
  rowsRead: number
  rowsPlanned: number
  problem: string | null
  notice: string | null
  totals: Totals | null
  acceptedBy: number | null
}

interface Row {
  [column: string]: unknown
  id: number
  kind: string
  file: string
  file_name: string
  sha256: string
  options: Run['options'] | null
  state: RunState
  step: string | null
  rows_read: string | null
  rows_planned: string | null
  problem: string | null
  notice: string | null
  totals: Totals | null
  accepted_by_id: number | null
}

const columns = sql`id, kind, file, file_name, sha256, options, state, step, rows_read, rows_planned,
  problem, notice, totals, accepted_by_id`

const toRun = (row: Row): Run => ({
  id: row.id,
  kind: row.kind,
  file: row.file,
  fileName: row.file_name,
  sha256: row.sha256,
  options: row.options ?? {},
  state: row.state,
  step: row.step,
  rowsRead: Number(row.rows_read ?? 0),
  rowsPlanned: Number(row.rows_planned ?? 0),
  problem: row.problem,
  notice: row.notice,
  totals: row.totals,
  acceptedBy: row.accepted_by_id,
})

export interface NewRun extends Pick<Run, 'kind' | 'file' | 'fileName' | 'sha256' | 'options'> {
  size: number
  by: number | null
}

/** Opens a run for a file; nothing is read yet. */
export async function openRun(database: Database, run: NewRun): Promise<number> {
  const { rows } = await database.execute<{ id: number }>(sql`
    insert into imports (kind, file, file_name, sha256, size, options, by_id)
    values (${run.kind}, ${run.file}, ${run.fileName}, ${run.sha256}, ${run.size},
      ${JSON.stringify(run.options)}::jsonb, ${run.by})
    returning id`)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('The run was not written.')
  return id
}

/** A run, or null when there is none of that number. */
export async function readRun(database: Database, id: number): Promise<Run | null> {
  const { rows } = await database.execute<Row>(sql`select ${columns} from imports where id = ${id}`)
  return rows[0] ? toRun(rows[0]) : null
}

/** A run of the same file with the same options that somebody or something broke off. */
export async function unfinishedRun(
  database: Database,
  { kind, sha256, options }: Pick<NewRun, 'kind' | 'sha256' | 'options'>,
): Promise<Run | null> {
  const { rows } = await database.execute<Row>(sql`
    select ${columns} from imports
    where kind = ${kind} and sha256 = ${sha256} and options = ${JSON.stringify(options)}::jsonb
      and state in ('waiting', 'reading', 'applying')
    order by id desc limit 1`)
  return rows[0] ? toRun(rows[0]) : null
}

type Change = Partial<Pick<Run, 'file' | 'state' | 'step' | 'problem' | 'notice' | 'totals'>> & {
  finished?: boolean
}

/** Writes how a run stands. */
export async function writeRun(database: Database, id: number, change: Change): Promise<void> {
  const sets = [sql`updated_at = now()`]
  if (change.file !== undefined) sets.push(sql`file = ${change.file}`)
  if (change.state !== undefined) sets.push(sql`state = ${change.state}`)
  if (change.step !== undefined) sets.push(sql`step = ${change.step}`)
  if (change.problem !== undefined) sets.push(sql`problem = ${change.problem}`)
  if (change.notice !== undefined) sets.push(sql`notice = ${change.notice}`)
  if (change.totals !== undefined) sets.push(sql`totals = ${JSON.stringify(change.totals)}::jsonb`)
  if (change.finished) sets.push(sql`finished_at = now()`)
  await database.execute(sql`update imports set ${sql.join(sets, sql`, `)} where id = ${id}`)
}

/** Raised when somebody discarded the run, or another process goes on with it. */
export class RunTakenAway extends Error {}

/**
 * Writes how far a run has come, in the transaction of the batch that brought it there, so that a
 * batch is counted exactly when it is there.
 *
 * @throws RunTakenAway
 */
export async function checkpoint(
  database: Database,
  { id, from, to, of }: { id: number; from: number; to: number; of: 'rows_read' | 'rows_planned' },
): Promise<void> {
  const { rowCount } = await database.execute(sql`
    update imports set ${sql.identifier(of)} = ${to}, updated_at = now()
    where id = ${id} and state = 'reading' and ${sql.identifier(of)} = ${from}`)
  if (rowCount !== 1) throw new RunTakenAway('The run was discarded or goes on elsewhere.')
}

/** The pool's own connection, outside any transaction. */
export const poolOf = (payload: Payload): Database => payload.db.drizzle
