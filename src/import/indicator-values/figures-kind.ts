import path from 'node:path'
import type { FlatRecord } from '../../exchange/record'
import { tidyDisaggregation, valueKey } from '../../lib/indicators/series'
import { dayValue } from '../day-value'
import type { ImportKind, Job, Reading, RowOutcome, Settled, SourceRow } from '../kind'
import { type NamedCells, readTable } from '../read/table-rows'
import { isSdmx, PLAIN_COLUMNS, readPlain, readSdmx, SDMX_COLUMNS } from './row'

const FIXED = ['value', 'status'] as const

const REVISE = 'publish it as a revision: give a later vintage'

/** Figures of indicators, as a plain table or SDMX-CSV. Published figures are never rewritten. */
export const figuresKind: ImportKind = {
  formats: ['CSV', 'XLSX'],
  options: ['asOf'],
  keepsStaffWork: true,
  checkJob() {},
  async *rows({ file }): AsyncGenerator<SourceRow> {
    const columns = (header: string[]) => (isSdmx(header) ? SDMX_COLUMNS : PLAIN_COLUMNS)
    for await (const { line, cells, problem } of readTable(file, columns)) {
      yield { line, value: cells, problem }
    }
  },
  read: (row, job) => readRow(row, job),
  nothingToImport: ({ file }) => `${path.basename(file)} has a header and no figures.`,
  settle: settleFigure,
}

/**
 * A figure that is there already stays what it was when it was published; another figure for the
 * same place and time is a row of its own, with a later vintage.
 */
export function settleFigure(record: FlatRecord | null, { fields }: Reading): Settled {
  const changed = FIXED.filter(
    (name) => record && name in fields && (record[name] ?? null) !== (fields[name] ?? null),
  )
  if (!record || changed.length === 0) return { fields, notes: [] }
  const said = changed.map(
    (name) => `${name} is ${show(record[name])} here, ${show(fields[name])} in the file`,
  )
  return { refused: `${said.join(', ')}: ${REVISE}`, notes: [] }
}

/**
 * Spells the disaggregation of a figure in a table as the database does, and says when the key does
 * not fit what the row is a figure of.
 */
export function settleFigureKey(key: string, fields: FlatRecord): string | null {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  if ('disaggregation' in fields) fields.disaggregation = tidyDisaggregation(text('disaggregation'))
  const named = ['indicator', 'period', 'area', 'disaggregation', 'vintage']
  if (!named.every((name) => name in fields)) return null
  const [indicator, period, area, disaggregation, vintage] = named.map(text) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const expected = valueKey({ indicator, period, area, disaggregation, vintage })
  return expected === key ? null : `key: must be ${expected} for this figure`
}

const show = (value: unknown) => JSON.stringify(value ?? null)

function readRow({ value }: SourceRow, { asOf }: Job): RowOutcome {
  const cells = value as NamedCells
  const read = isSdmx(Object.keys(cells)) ? readSdmx(cells) : readPlain(cells)
  const name = ['indicator', 'INDICATOR', 'SERIES', 'period', 'TIME_PERIOD', 'area', 'REF_AREA']
    .map((column) => cells[column])
    .filter((cell) => cell !== undefined && cell !== null)
    .join('|')
  if ('reason' in read) return { fate: 'refused', key: name, reason: read.reason, notes: [] }
  const { indicator, period, area, disaggregation, status, source, sourceUrl, note } = read.figure
  const vintage = read.figure.vintage ?? asOf ?? null
  if (!vintage) {
    const reason = 'vintage: the day of publication is missing; add the column or give --as-of'
    return { fate: 'refused', key: name, reason, notes: [] }
  }
  return {
    fate: 'read',
    reading: {
      collection: 'indicator-values',
      key: valueKey({ indicator, period, area, disaggregation, vintage }),
      fields: {
        indicator,
        period,
        area,
        disaggregation,
        value: read.figure.value,
        status,
        vintage: dayValue(vintage),
        ...(source ? { source } : {}),
        ...(sourceUrl ? { sourceUrl } : {}),
        ...(note ? { 'note.vi': note } : {}),
      },
      onCreate: { isSample: false },
      notes: read.notes,
    },
  }
}
