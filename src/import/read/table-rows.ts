import path from 'node:path'
import { tidy } from '../spelling'
import { WrongInput } from '../wrong-input'
import { readCsv } from './csv-rows'
import { formatOf } from './file-format'
import type { Cell } from './sheet-row'
import { readXlsx } from './xlsx-rows'

/** Cells by the name of their column. */
export type NamedCells = Record<string, Cell>

export interface TableRow {
  line: number
  cells: NamedCells
  problem: string | null
}

/** The column that an error file adds; ignored when the file comes back. */
export const REASON_COLUMN = 'import_reason'

const isBlank = (cell: Cell) => cell === null || cell === ''

/**
 * The rows of a CSV file or of the first sheet of a workbook, under the names of its first row.
 * Empty rows are left out.
 *
 * @param columns what the header must have; a function when that depends on it.
 * @throws WrongInput when it is no table, or columns are missing, or one stands there twice.
 */
export async function* readTable(
  file: string,
  columns: readonly string[] | ((header: string[]) => readonly string[]),
): AsyncGenerator<TableRow> {
  const format = await formatOf(file)
  const name = path.basename(file)
  if (format !== 'CSV' && format !== 'XLSX') {
    throw new WrongInput(`${name} is not CSV or XLSX but ${format}.`)
  }
  let header: string[] | null = null
  for await (const { line, cells, problem } of format === 'CSV' ? readCsv(file) : readXlsx(file)) {
    if (cells.every(isBlank) && !problem) continue
    if (header === null) {
      header = headerOf(cells, name)
      requireColumns(header, typeof columns === 'function' ? columns(header) : columns, name)
      continue
    }
    const width = cells.findLastIndex((cell) => !isBlank(cell)) + 1
    const wrongWidth =
      (format === 'CSV' && cells.length !== header.length) || width > header.length
        ? 'more or fewer cells than the header has columns'
        : null
    yield { line, cells: named(cells, header), problem: problem ?? wrongWidth }
  }
  if (header === null) throw new WrongInput(`The file ${name} is empty.`)
}

function headerOf(cells: Cell[], name: string): string[] {
  const header = cells.map((cell) => tidy(String(cell ?? '')))
  const last = header.findLastIndex((column) => column !== '')
  const used = header.slice(0, last + 1)
  const twice = used.find((column, at) => column !== '' && used.indexOf(column) !== at)
  if (twice) throw new WrongInput(`${name} has the column "${twice}" twice.`, 1)
  return used
}

function named(cells: Cell[], header: string[]): NamedCells {
  const entries = header
    .map((column, at): [string, Cell] => [column, cells[at] ?? null])
    .filter(([column]) => column !== '' && column !== REASON_COLUMN)
  return Object.fromEntries(entries)
}

function requireColumns(header: string[], columns: readonly string[], name: string): void {
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length === 0) return
  throw new WrongInput(
    missing.length === columns.length
      ? `${name} is not the CSV file or spreadsheet that this import reads: its first line has none of the columns ${quoted(columns)}.`
      : `${name} lacks the column${missing.length > 1 ? 's' : ''} ${quoted(missing)}.`,
    1,
  )
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
