import path from 'node:path'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { withoutGuard } from '../../lib/csv'
import { WrongInput } from '../wrong-input'
import type { SheetRow } from './sheet-row'
import { textChunks } from './text-chunks'

interface Parsed {
  record: string[]
  info: { lines: number }
}

/** A cell that is longer is a quotation mark that somebody forgot to close. */
const MAX_RECORD = 5_000_000

/**
 * The rows of a CSV file, the header among them. Cells are separated by commas, or by semicolons
 * or tabs, as Excel writes them in other languages; the first line tells.
 *
 * @throws WrongInput when it is not CSV.
 */
export async function* readCsv(file: string): AsyncGenerator<SheetRow> {
  const parser = Readable.from(textChunks(file)).compose(
    parse({
      bom: true,
      delimiter: await delimiterOf(file),
      info: true,
      max_record_size: MAX_RECORD,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  )
  let lastLine = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      lastLine = info.lines
      yield { line: info.lines, cells: record.map(withoutGuard) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : lastLine
    throw new WrongInput(`${path.basename(file)} is not CSV: ${error.message}`, line)
  }
}

async function delimiterOf(file: string): Promise<string> {
  let head = ''
  for await (const chunk of textChunks(file)) {
    head += chunk
    if (head.includes('\n') || head.length > 100_000) break
  }
  const line = head.split(/\r?\n/)[0]?.replace(/"[^"]*"/g, '') ?? ''
  const count = (mark: string) => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
