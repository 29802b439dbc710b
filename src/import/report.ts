import { once } from 'node:events'
import { createWriteStream, mkdirSync, renameSync, rmSync, type WriteStream } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { CSV_MARK, csvLine } from '../lib/csv'
import type { Outcome } from './outcome'

export const REPORT_COLUMNS = ['line', 'key', 'fate', 'written', 'reason', 'notes']

/** The report of one run: a CSV file with a line for every row of the input, in their order. */
export class Report {
  private readonly stream: WriteStream
  private readonly unfinished: string

  constructor(private readonly file: string) {
    this.unfinished = `${file}.unfinished`
    mkdirSync(path.dirname(file), { recursive: true })
    // Rows quote the input; only whoever runs the import needs to read them.
    this.stream = createWriteStream(this.unfinished, { mode: 0o600 })
    this.stream.write(CSV_MARK + csvLine(REPORT_COLUMNS))
  }

  /** Adds a row, waiting while the disk is slower than the file is read. */
  async add({ line, key, fate, reason, notes }: Outcome, written: boolean): Promise<void> {
    if (!this.stream.write(csvLine(reportCells({ line, key, fate, reason, notes }, written))))
      await once(this.stream, 'drain')
  }

  /** Writes out what is still in memory. */
  async finish(): Promise<void> {
    this.stream.end()
    await finished(this.stream)
  }

  /** Puts the finished report in its place, replacing that of the pass before. */
  place(): void {
    renameSync(this.unfinished, this.file)
  }

  /** Forgets the report: what it says has not come true. */
  discard(): void {
    this.stream.destroy()
    rmSync(this.unfinished, { force: true })
  }
}

/** One row of the input as the report has it. */
export function reportCells(
  { line, key, fate, reason, notes }: Outcome,
  written: boolean,
): string[] {
  return [String(line), key, fate, written ? 'yes' : 'no', reason, notes.join('; ')]
}

/** Name of the report of an import that starts now, for example `upr-2026-11-23T09-41-07-512Z.csv`. */
export function reportFile(folder: string, kind: string, now = new Date()): string {
  return path.join(folder, `${kind}-${now.toISOString().replace(/[:.]/g, '-')}.csv`)
}
