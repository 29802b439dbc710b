import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { configOf } from '../exchange/natural-keys'
import { CSV_MARK, csvLine } from '../lib/csv'
import { poolOf, type Run } from './engine/runs'
import type { ImportKind } from './kind'
import { formatOf } from './read/file-format'
import { REASON_COLUMN } from './read/table-rows'

/**
 * The refused rows of a run as they stand in its file, each with the reason: a table as CSV with
 * one column more, JSON as one object on each line with one key more. Mended, it can be imported
 * as it is; the reason is ignored.
 */
export async function* errorFile(
  payload: Payload,
  run: Run,
  kind: ImportKind,
): AsyncGenerator<string> {
  const { rows } = await poolOf(payload).execute<{ n: number; reason: string }>(sql`
    select n, reason from import_plans where run = ${run.id} and fate = 'refused' and n > 0`)
  const reasons = new Map(rows.map(({ n, reason }) => [n, reason]))
  const isJson = (await formatOf(run.file)) === 'JSON'
  const context = { configOf: (slug: string) => configOf(payload, slug) }
  const job = { ...run.options, file: run.file, fileName: run.fileName }
  let n = 0
  let header: string[] | null = null
  for await (const { value } of kind.rows(job, context)) {
    n += 1
    const reason = reasons.get(n)
    if (reason === undefined) continue
    const row = typeof value === 'object' && value !== null ? value : { value }
    if (isJson) {
      yield `${JSON.stringify({ ...row, [REASON_COLUMN]: reason })}\n`
      continue
    }
    if (header === null) {
      header = Object.keys(row)
      yield CSV_MARK + csvLine([...header, REASON_COLUMN])
    }
    const cells = header.map((name) => cellText((row as Record<string, unknown>)[name]))
    yield csvLine([...cells, reason])
  }
}

/** The extension of a run's error file. */
export async function errorFormat(run: Run): Promise<'csv' | 'jsonl'> {
  return (await formatOf(run.file)) === 'JSON' ? 'jsonl' : 'csv'
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
