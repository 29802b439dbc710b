import path from 'node:path'
import type { FlatRecord } from '../../exchange/record'
import { HOME_STATE } from '../../lib/home-state'
import type { ImportKind, Job, Reading, RowOutcome, SourceRow } from '../kind'
import { formatOf } from '../read/file-format'
import { readJsonRows } from '../read/json-rows'
import { type NamedCells, readTable } from '../read/table-rows'
import { cycleNeed, stateNeed, targetNeed, termNeed, uprNeed } from '../recommendations/needs'
import { SAMPLE_KEPT, settleTags, tagsOf } from '../recommendations/settle-tags'
import { findState } from '../states/find-state'
import { WrongInput } from '../wrong-input'
import { parseRow, type RecommendationRow, REQUIRED_COLUMNS } from './row'
import { fromSpreadsheet, SPREADSHEET_COLUMNS } from './spreadsheet-row'

/** Recommendations of the Universal Periodic Review, as UPR Info's JSON or spreadsheets. */
export const uprKind: ImportKind = {
  formats: ['JSON', 'XLSX', 'CSV'],
  options: ['state', 'allStates'],
  keepsStaffWork: true,
  checkJob: ({ state, allStates }) => {
    if (allStates && state !== undefined) {
      throw new WrongInput('Either all states or one state, not both.')
    }
    if (state === undefined || findState(state)?.code === HOME_STATE) return
    throw new WrongInput(
      findState(state)
        ? `The database keeps the reviews of Viet Nam, or those of all states (--all-states), not those of ${state} alone.`
        : `There is no state "${state}".`,
    )
  },
  async *rows({ file }) {
    yield* (await formatOf(file)) === 'JSON' ? jsonRows(file) : tableRows(file)
  },
  read: (row, job) => readRow(row, job),
  nothingToImport: ({ file }) => `${path.basename(file)} has no recommendations to Viet Nam.`,
  settle: (record, reading) => {
    const fields = settleTags(record, reading, 'upr-info')
    return { fields, notes: record?.isSample ? [SAMPLE_KEPT] : [] }
  },
}

async function* jsonRows(file: string): AsyncGenerator<SourceRow> {
  let first = true
  for await (const row of readJsonRows(file)) {
    if (first) requireColumns(row.value, file, row.line)
    first = false
    yield row
  }
  if (first) throw new WrongInput(`${path.basename(file)} is not a list of rows in JSON.`)
}

async function* tableRows(file: string): AsyncGenerator<SourceRow> {
  for await (const { line, cells, problem } of readTable(file, SPREADSHEET_COLUMNS)) {
    yield { line, value: cells, problem }
  }
}

function requireColumns(value: unknown, file: string, line: number): void {
  const name = path.basename(file)
  if (typeof value !== 'object' || value === null) {
    throw new WrongInput(`${name} is not a list of rows: no objects inside.`, line)
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !(column in value))
  if (missing.length === 0) return
  throw new WrongInput(
    missing.length === REQUIRED_COLUMNS.length
      ? `${name} is not a list of rows of UPR Info: the first has none of their columns.`
      : `${name} lacks the column${missing.length > 1 ? 's' : ''} ${missing.map((column) => `"${column}"`).join(', ')}.`,
    line,
  )
}

function readRow({ line, value }: SourceRow, job: Job): RowOutcome {
  const source = `${job.fileName ?? path.basename(job.file)}:${line}`
  const isSheet = typeof value === 'object' && value !== null && 'Tekst' in value
  const parsed = parseRow(isSheet ? fromSpreadsheet(value as NamedCells, source) : value)
  if (!('row' in parsed)) {
    return { fate: 'refused', key: parsed.name, reason: parsed.reason, notes: [] }
  }
  const { row } = parsed
  if (row.underReview === null && job.allStates) {
    const reason = `state_under_review: there is no state "${row.underReviewName}"`
    return { fate: 'refused', key: row.key, reason, notes: [] }
  }
  if (row.underReview?.code !== HOME_STATE && !job.allStates) {
    return { fate: 'skipped', key: row.key, reason: 'not a recommendation to Viet Nam', notes: [] }
  }
  return { fate: 'read', reading: readingOf(row) }
}

/** What the row says, in the columns that it answers for. */
function readingOf(row: RecommendationRow): Reading {
  const isOurs = row.underReview?.code === HOME_STATE
  const fields: FlatRecord = {
    symbol: row.symbol,
    paragraph: row.paragraph,
    year: row.year,
    annotationType: row.annotationType,
    text: row.text,
    textLanguage: 'en',
    position: row.position,
    positionSource: row.symbol ? `${row.symbol}, UPR Info` : 'UPR Info',
    mechanism: 'UPR',
    // The reviews of other states are no cycles of this database.
    cycle: isOurs ? `upr-${row.cycle}` : null,
    recommendingStates: [`state:${row.state.code}`],
    ...(row.underReview ? { stateUnderReview: row.underReview.code } : {}),
    ...(row.themes
      ? {
          themes: tagsOf(
            'theme',
            row.themes.map(({ code }) => code),
            'upr-info',
          ),
        }
      : {}),
    affectedPersons: tagsOf(
      'affected-person',
      row.persons.map(({ code }) => code),
      'upr-info',
    ),
    sdgTargets: tagsOf('sdg-target', row.targets.codes, 'upr-info'),
  }
  return {
    collection: 'recommendations',
    key: row.key,
    alternative: isOurs ? null : row.alternative,
    fields,
    // There is no summary yet in any language; the verbatim text is shown with its own language.
    onCreate: {
      'translationStatus.vi': 'missing',
      'translationStatus.en': 'missing',
      isSample: false,
      _status: 'published',
    },
    alongside: row.source ? { importSource: row.source.slice(0, 200) } : {},
    needs: [
      uprNeed,
      ...(isOurs ? [cycleNeed(row)] : []),
      stateNeed(row.state),
      ...(row.themes ?? []).map((name) => termNeed('theme', name)),
      ...row.persons.map((name) => termNeed('affected-person', name)),
      ...row.targets.codes.map(targetNeed),
    ],
    extra: { undecided: (row.targets.doubtful ?? []).map((code) => `sdg-target:${code}`) },
    notes: row.notes,
  }
}
