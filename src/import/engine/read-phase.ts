import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { configOf } from '../../exchange/natural-keys'
import type { ImportKind, Job, KindContext, RowOutcome, SourceRow } from '../kind'
import { checkpoint, poolOf, type Run } from './runs'

/** Rows that are written together, with the checkpoint in the same transaction. */
const BATCH = 1_000

interface StagedRow {
  n: number
  line: number
  collection: string | null
  key: string
  alternative: string | null
  fate: RowOutcome['fate']
  reason: string
  notes: string[]
  reading: unknown
}

/**
 * Reads the file from where a run stopped, row by row, and keeps what each says. The rows before
 * that are passed over: a compressed file or a spreadsheet cannot be entered in the middle.
 *
 * @throws WrongInput when the file as a whole cannot be read.
 */
export async function readFile(
  payload: Payload,
  run: Run,
  kind: ImportKind,
  job: Job,
): Promise<number> {
  let n = 0
  let done = run.rowsRead
  let batch: StagedRow[] = []
  const flush = async () => {
    if (batch.length === 0) return
    const rows = batch
    batch = []
    await stage(payload, run.id, rows, done)
    done += rows.length
  }
  const context = { configOf: (slug: string) => configOf(payload, slug) }
  for await (const row of kind.rows(job, context)) {
    n += 1
    if (n <= run.rowsRead) continue
    batch.push(stagedRow(n, row, readRow(kind, row, job, context)))
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  return done
}

function readRow(kind: ImportKind, row: SourceRow, job: Job, context: KindContext): RowOutcome {
  const key = ''
  if (row.problem) return { fate: 'refused', key, reason: row.problem, notes: [] }
  const text = JSON.stringify(row.value) ?? ''
  if (text.includes('\\u0000') || /\\ud[89a-f]/i.test(text)) {
    const reason = 'has a character that is no text (NUL or half a character)'
    return { fate: 'refused', key, reason, notes: [] }
  }
  return kind.read(row, job, context)
}

function stagedRow(n: number, { line }: SourceRow, outcome: RowOutcome): StagedRow {
  const { fate } = outcome
  if (fate !== 'read') {
    const { key, reason, notes } = outcome
    return {
      n,
      line,
      collection: null,
      key,
      alternative: null,
      fate,
      reason,
      notes,
      reading: null,
    }
  }
  const { collection, key, alternative = null, notes, ...reading } = outcome.reading
  return {
    n,
    line,
    collection,
    key,
    alternative,
    fate,
    reason: '',
    notes,
    reading,
  }
}

async function stage(
  payload: Payload,
  run: number,
  rows: StagedRow[],
  from: number,
): Promise<void> {
  await poolOf(payload).transaction(async (transaction) => {
    await checkpoint(transaction, { id: run, from, to: from + rows.length, of: 'rows_read' })
    await transaction.execute(sql`
      insert into import_rows
        (run, n, line, collection, key, alternative, fate, reason, notes, reading)
      select ${run}, n, line, collection, key, alternative, fate, reason, notes, reading
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
        n int, line int, collection text, key text, alternative text, fate text, reason text,
        notes jsonb, reading jsonb)`)
  })
}
