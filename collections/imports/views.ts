import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { errorFile, errorFormat } from '../../src/import/error-file'
import { countedNotes, reportRows } from '../../src/import/engine/outcomes'
import { poolOf, type Run } from '../../src/import/engine/runs'
import type { ImportKind } from '../../src/import/kind'
import { fates } from '../../src/import/outcome'
import { REPORT_COLUMNS, reportCells } from '../../src/import/report'
import { inVietnamese } from '../../src/import/words-vi'
import { CSV_MARK, csvLine } from '../../src/lib/csv'

const PAGE = 50
const NOTES = 60

/** Seconds without a sign of life after which a run is said to stand still. */
const STANDS_STILL = 60

/** A sentence of the engine in the language of whoever looks. */
const worded = (req: PayloadRequest) => (text: string) =>
  req.i18n?.language === 'en' ? text : inVietnamese(text)

/** Where a run stands, in figures. */
export async function readProgress(req: PayloadRequest, run: Run): Promise<Response> {
  const say = worded(req)
  const { rows } = await poolOf(req.payload).execute<{
    idle: number
    applied: string | null
    made: number
    total: number
  }>(sql`
    select extract(epoch from now() - updated_at)::int as idle, rows_applied as applied,
      (select count(*)::int from import_plans where run = ${run.id} and n < 0) as made,
      (select count(*)::int from import_plans
        where run = ${run.id} and fate in ('created', 'updated')) as total
    from imports where id = ${run.id}`)
  const [row] = rows
  const isMoving = ['waiting', 'reading', 'applying'].includes(run.state)
  const notes = isMoving ? [] : await countedNotes(req.payload, run.id, NOTES)
  return json({
    id: run.id,
    kind: run.kind,
    fileName: run.fileName,
    state: run.state,
    step: run.step,
    rowsRead: run.rowsRead,
    rowsPlanned: run.rowsPlanned,
    rowsApplied: Number(row?.applied ?? 0),
    rowsToApply: row?.total ?? 0,
    made: row?.made ?? 0,
    totals: run.totals,
    problem: run.problem && say(run.problem),
    notice: run.notice && say(run.notice),
    standsStill: isMoving && (row?.idle ?? 0) > STANDS_STILL ? (row?.idle ?? 0) : null,
    notes: notes.map(({ note, count }) => ({ note: say(note), count })),
  })
}

interface DifferenceRow {
  [column: string]: unknown
  n: number
  line: number
  key: string
  collection: string | null
  fate: string
  reason: string
  notes: string[]
  changes: { field: string; before: unknown; after: unknown }[]
}

/** A page of rows with what becomes of them, field by field. */
export async function readDifferences(req: PayloadRequest, run: Run): Promise<Response> {
  const say = worded(req)
  const fate = fates.find((name) => name === req.searchParams.get('fate')) ?? null
  const page = Math.min(Math.max(1, Math.floor(Number(req.searchParams.get('page')) || 1)), 10_000)
  const where = sql`run = ${run.id} and n > 0 ${fate ? sql`and fate = ${fate}` : sql``}`
  const database = poolOf(req.payload)
  const counted = await database.execute<{ total: number }>(
    sql`select count(*)::int as total from import_plans where ${where}`,
  )
  const { rows } = await database.execute<DifferenceRow>(sql`
    select n, line, key, collection, fate, reason, notes, changes from import_plans
    where ${where} order by n limit ${PAGE} offset ${(page - 1) * PAGE}`)
  return json({
    page,
    pages: Math.max(1, Math.ceil((counted.rows[0]?.total ?? 0) / PAGE)),
    total: counted.rows[0]?.total ?? 0,
    rows: rows.map((row) => ({ ...row, reason: say(row.reason), notes: row.notes.map(say) })),
  })
}

/** The refused rows as a file that can be mended and imported. */
export async function streamErrors(
  req: PayloadRequest,
  run: Run,
  kind: ImportKind,
): Promise<Response> {
  const extension = await errorFormat(run)
  return download(`import-${run.id}-errors.${extension}`, errorFile(req.payload, run, kind))
}

/** What became of every row, as CSV. */
export function streamReport(req: PayloadRequest, run: Run): Promise<Response> {
  return Promise.resolve(download(`import-${run.id}.csv`, reportLines(req, run)))
}

async function* reportLines({ payload }: PayloadRequest, run: Run): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(REPORT_COLUMNS)
  for await (const outcome of reportRows(payload, run.id)) {
    const writes = outcome.fate === 'created' || outcome.fate === 'updated'
    yield csvLine(reportCells(outcome, run.state === 'done' && writes))
  }
}

function download(name: string, lines: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Type': name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const json = (body: object) =>
  Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })
