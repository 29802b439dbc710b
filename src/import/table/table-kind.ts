import path from 'node:path'
import type { SanitizedCollectionConfig } from 'payload'
import { fromCell } from '../../exchange/cells'
import { type Column, columnsOf } from '../../exchange/columns'
import { besideColumns } from '../../exchange/beside'
import { exchangedSlugs, isExchanged } from '../../exchange/exchanged'
import { keyFields } from '../../exchange/natural-keys'
import type { FlatRecord } from '../../exchange/record'
import { settleFigure, settleFigureKey } from '../indicator-values/figures-kind'
import type { ImportKind, Job, RowOutcome, SourceRow } from '../kind'
import { formatOf } from '../read/file-format'
import { readJsonRows } from '../read/json-rows'
import type { Cell } from '../read/sheet-row'
import { type NamedCells, readTable, REASON_COLUMN } from '../read/table-rows'
import { WrongInput } from '../wrong-input'

/**
 * Records of any collection of the database as this platform exports them: CSV, XLSX or JSON with
 * the columns of src/exchange. A column that is absent leaves its field alone, an empty cell
 * empties it.
 */
export const tableKind: ImportKind = {
  formats: ['CSV', 'XLSX', 'JSON'],
  options: ['collection'],
  keepsStaffWork: false,
  checkJob({ collection }) {
    if (!collection) {
      throw new WrongInput('Say which records the table holds: --collection recommendations.')
    }
    if (isExchanged({ slug: collection })) return
    throw new WrongInput(
      `There is no table "${collection}"; there are ${exchangedSlugs.join(', ')}.`,
    )
  },
  rows: (job, { configOf }) => tableRows(job, configOf(job.collection ?? '')),
  read: (row, { collection }, { configOf }) => readRow(row, configOf(collection ?? '')),
  nothingToImport: ({ file }) => `${path.basename(file)} has a header and no rows.`,
  settle: (record, reading) =>
    reading.collection === 'indicator-values'
      ? settleFigure(record, reading)
      : { fields: reading.fields, notes: [] },
}

/** Columns that say something about a record and are no part of it. */
const isBeside = (name: string) => name === REASON_COLUMN || besideColumns.includes(name)

async function* tableRows(
  { file }: Job,
  config: SanitizedCollectionConfig,
): AsyncGenerator<SourceRow> {
  if ((await formatOf(file)) === 'JSON') {
    yield* readJsonRows(file)
    return
  }
  const names = new Set(columnsOf(config).map(({ name }) => name))
  const required = (header: string[]) => {
    const strange = header.filter((name) => name && !names.has(name) && !isBeside(name))
    if (strange.length > 0) {
      throw new WrongInput(
        `${path.basename(file)} has columns that ${config.slug} do not have: ${strange.map((name) => `"${name}"`).join(', ')}.`,
        1,
      )
    }
    return keyFields(config)
  }
  for await (const { line, cells, problem } of readTable(file, required)) {
    yield { line, value: cells, problem }
  }
}

function readRow({ value }: SourceRow, config: SanitizedCollectionConfig): RowOutcome {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fate: 'refused', key: '', reason: 'is no record', notes: [] }
  }
  const cells = value as NamedCells
  const key = keyFields(config)
    .map((field) => String(cells[field] ?? '').trim())
    .join(':')
  const problems: string[] = []
  if (!key || key.split(':').some((part) => part === '')) {
    problems.push(`${keyFields(config).join(', ')}: the key of the record is empty`)
  }
  const fields: FlatRecord = {}
  const columns = columnsOf(config)
  for (const column of columns) {
    if (!(column.name in cells)) continue
    const read = readCell(cells[column.name] ?? null, column)
    if ('reason' in read) problems.push(`${column.name}: ${read.reason}`)
    else fields[column.name] = read.value
  }
  const names = new Set(columns.map(({ name }) => name))
  const strange = Object.keys(cells).filter((name) => !names.has(name) && !isBeside(name))
  problems.push(...strange.map((name) => `${name}: there is no such column`))
  if (problems.length > 0) {
    return { fate: 'refused', key, reason: problems.join('; '), notes: [] }
  }
  if (config.slug === 'indicator-values') {
    const wrong = settleFigureKey(key, fields)
    if (wrong) return { fate: 'refused', key, reason: wrong, notes: [] }
  }
  return { fate: 'read', reading: { collection: config.slug, key, fields, notes: [] } }
}

/** Days are numbers in a spreadsheet: 1 is 1 January 1900, and 29 February of that year is counted. */
const DAY_ZERO = Date.UTC(1899, 11, 30, 12)
const DAY_MILLISECONDS = 86_400_000

function readCell(cell: Cell, column: Column): ReturnType<typeof fromCell> {
  const isMoment = column.shape === 'day' || column.shape === 'date'
  if (typeof cell === 'number' && isMoment) {
    const date = new Date(DAY_ZERO + Math.floor(cell) * DAY_MILLISECONDS)
    return Number.isNaN(date.getTime()) || cell < 1
      ? { reason: `${cell} is no day` }
      : { value: date.toISOString() }
  }
  if (typeof cell === 'number' && column.shape !== 'number' && !Number.isInteger(cell)) {
    return {
      reason: `${cell} is a number in the spreadsheet, where 143.1 and 143.10 are the same; format the column as text`,
    }
  }
  // JSON files hold lists and groups as they are.
  if (typeof cell === 'object' && cell !== null) return { value: cell }
  if (typeof cell === 'boolean' && column.shape === 'checkbox') return { value: cell }
  return fromCell(cell === null ? '' : String(cell), column)
}
