import path from 'node:path'
import { HOME_STATE } from '../../lib/home-state'
import type { ImportKind, Reading, RowOutcome, SourceRow } from '../kind'
import { readDocx } from '../read/docx-tables'
import { cycleNeed, stateNeed, targetNeed, termNeed, uprNeed } from '../recommendations/needs'
import { SAMPLE_KEPT, settleTags, tagsOf } from '../recommendations/settle-tags'
import { tidy } from '../spelling'
import { recommendationKey, termCode } from '../upr/natural-key'
import { findColumns, parseThematic, type Places, type ThematicRow } from './row'

/** A row of the list together with what the document says above it. */
interface PlacedRow {
  cells: string[]
  places: Places
  symbol: string | null
  year: number | null
  cycle: number | null
}

/**
 * The thematic list of recommendations that the Office of the High Commissioner publishes as a Word
 * document: one or several tables with the columns Recommendation, Position, Full list of themes,
 * Assessed rights or affected persons. A recommendation that stands under several themes is one.
 */
export const uprDocumentKind: ImportKind = {
  formats: ['DOCX'],
  options: [],
  keepsStaffWork: true,
  checkJob() {},
  rows: ({ file }) => placedRows(file),
  read: (row) => readRow(row),
  nothingToImport: ({ file }) =>
    `${path.basename(file)} has no table with the columns Recommendation and Position.`,
  settle: (record, reading) => ({
    fields: settleTags(record, reading, 'uhri'),
    notes: record?.isSample ? [SAMPLE_KEPT] : [],
  }),
}

async function* placedRows(file: string): AsyncGenerator<SourceRow> {
  let places: Places | null = null
  let table = 0
  let symbol: string | null = null
  let year: number | null = null
  let cycle: number | null = null
  for await (const row of readDocx(file)) {
    if (row.table !== table) places = null
    table = row.table
    const above = `${row.heading}\n${row.cells.length === 1 ? (row.cells[0] ?? '') : ''}`
    symbol = /\bA\/HRC\/\d+\/\d+\b/.exec(above)?.[0] ?? symbol
    year = Number(/\b(20\d\d)\b/.exec(above)?.[1] ?? year) || null
    cycle = cycleIn(above) ?? cycle
    const heading = findColumns(row.cells)
    if (heading) places = heading
    // A row of one cell is the name of the theme that the rows below stand under.
    else if (places && row.cells.length > 1) {
      const value: PlacedRow = { cells: row.cells, places, symbol, year, cycle }
      yield { line: row.line, value }
    }
  }
}

const CYCLES = ['first', 'second', 'third', 'fourth', 'fifth']

function cycleIn(text: string): number | null {
  const word = /\b(first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) cycle/i.exec(text)?.[1]
  if (!word) return null
  const number = CYCLES.indexOf(word.toLowerCase()) + 1
  return number || Number(word[0])
}

function readRow({ value }: SourceRow): RowOutcome {
  const { cells, places, symbol, year, cycle } = value as PlacedRow
  const parsed = parseThematic(cells, places, symbol)
  if (!('row' in parsed)) {
    return { fate: 'refused', key: parsed.name, reason: parsed.reason, notes: [] }
  }
  return { fate: 'read', reading: readingOf(parsed.row, year, cycle) }
}

function readingOf(row: ThematicRow, year: number | null, cycle: number | null): Reading {
  const themes = named(row.themes)
  const persons = named(row.persons)
  const codes = (names: typeof themes) => names.map(({ code }) => code)
  return {
    collection: 'recommendations',
    key: recommendationKey({
      symbol: row.symbol,
      paragraph: row.paragraph,
      stateCode: row.states.map(({ code }) => code).join('+'),
    }),
    fields: {
      symbol: row.symbol,
      paragraph: row.paragraph,
      annotationType: 'recommendation',
      text: row.text,
      textLanguage: 'en',
      position: row.position,
      ...(row.positionSource ? { positionSource: row.positionSource } : {}),
      mechanism: 'UPR',
      stateUnderReview: HOME_STATE,
      ...(year ? { year } : {}),
      ...(cycle && year ? { cycle: `upr-${cycle}` } : {}),
      recommendingStates: row.states.map(({ code }) => `state:${code}`),
      themes: tagsOf('theme', codes(themes), 'uhri'),
      affectedPersons: tagsOf('affected-person', codes(persons), 'uhri'),
      sdgTargets: tagsOf('sdg-target', row.targets, 'uhri'),
    },
    onCreate: {
      'translationStatus.vi': 'missing',
      'translationStatus.en': 'missing',
      isSample: false,
      _status: 'published',
    },
    needs: [
      uprNeed,
      ...(cycle && year ? [cycleNeed({ cycle, year, session: null })] : []),
      ...row.states.map(stateNeed),
      ...themes.map((name) => termNeed('theme', name)),
      ...persons.map((name) => termNeed('affected-person', name)),
      ...row.targets.map(targetNeed),
    ],
    notes: row.notes,
  }
}

const named = (labels: string[]) =>
  labels
    .map(tidy)
    .map((label) => ({ code: termCode(label).slice(0, 80), upstream: label, vi: label, en: label }))
    .filter(({ code }) => code !== '')
