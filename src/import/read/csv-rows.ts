import path from 'node:path'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { tidy } from '../spelling'
import { WrongInput } from '../wrong-input'
import { textChunks } from './text-chunks'

export interface CsvRow {
  line: number
  /** Cells by column, or null when the row has more or fewer cells than the header. */
  cells: Record<string, string> | null
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

/**
 * The rows of a CSV file with a header, one after the other.
 *
 * @throws WrongInput when it is not CSV or lacks a column.
 */
export async function* readCsv(file: string, columns: readonly string[]): AsyncGenerator<CsvRow> {
  const parser = Readable.from(textChunks(file)).compose(
    parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  )
  let header: string[] | null = null
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (header === null) {
        header = record.map(tidy)
        requireColumns(header, columns, file)
      } else {
        yield { line: info.lines, cells: cellsOf(record, header) }
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined
    throw new WrongInput(`${path.basename(file)} is not CSV: ${error.message}`, line)
  }
  if (header === null) throw new WrongInput(`The file ${path.basename(file)} is empty.`)
}

function requireColumns(header: string[], columns: readonly string[], file: string): void {
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length === 0) return
  const name = path.basename(file)
  throw new WrongInput(
    missing.length === columns.length
      ? `${name} is not the CSV file that this import reads: its first line has none of the columns ${quoted(columns)}.`
      : `${name} lacks the column${missing.length > 1 ? 's' : ''} ${quoted(missing)}.`,
    1,
  )
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

function cellsOf(record: string[], header: string[]): Record<string, string> | null {
  if (record.length !== header.length) return null
  return Object.fromEntries(header.map((column, index) => [column, record[index] ?? '']))
}
