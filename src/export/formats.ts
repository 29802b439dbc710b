import { besideColumns } from '../exchange/beside'
import { toCells } from '../exchange/cells'
import { xlsxChunks } from '../exchange/xlsx-write'
import { CSV_MARK, csvLine } from '../lib/csv'
import type { ExportFormat } from '../lib/export-formats'
import type { ExportedRow, PublicTable } from './table'

export const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
}

/** The table as a stream of bytes, batch by batch. */
export function written(table: PublicTable, format: ExportFormat): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'csv':
      return encoded(csv(table))
    case 'json':
      return encoded(json(table))
    case 'ndjson':
      return encoded(lines(table))
    case 'xlsx':
      return xlsxChunks(sheetRows(table))
  }
}

const headerOf = ({ columns }: PublicTable) => [
  ...columns.map(({ name }) => name),
  ...besideColumns,
]

const cellsOf = ({ columns }: PublicTable, row: ExportedRow) => [
  ...toCells(row.values, columns),
  ...besideColumns.map((name) => row.beside[name] ?? ''),
]

async function* cellRows(table: PublicTable): AsyncGenerator<string[][]> {
  for await (const rows of table.batches()) yield rows.map((row) => cellsOf(table, row))
}

async function* sheetRows(table: PublicTable): AsyncGenerator<string[]> {
  yield headerOf(table)
  for await (const rows of cellRows(table)) yield* rows
}

async function* csv(table: PublicTable): AsyncGenerator<string> {
  yield CSV_MARK + csvLine(headerOf(table))
  for await (const rows of cellRows(table)) yield rows.map((row) => csvLine(row)).join('')
}

/** Values as they are, lists and groups included; what is empty is left out. */
function recordOf({ values, beside }: ExportedRow): string {
  const filled = Object.entries({ ...values, ...beside }).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return JSON.stringify(Object.fromEntries(filled))
}

async function* lines(table: PublicTable): AsyncGenerator<string> {
  for await (const rows of table.batches()) {
    yield rows.map((row) => `${recordOf(row)}\n`).join('')
  }
}

async function* json(table: PublicTable): AsyncGenerator<string> {
  let first = true
  yield '[\n'
  for await (const rows of table.batches()) {
    yield rows.map((row, at) => `${first && at === 0 ? '' : ',\n'}${recordOf(row)}`).join('')
    first = false
  }
  yield '\n]\n'
}

async function* encoded(texts: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) if (text) yield encoder.encode(text)
}
