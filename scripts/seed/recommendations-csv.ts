import type { RecommendationSeed } from './types'

const COLUMNS = [
  'symbol',
  'paragraph',
  'state',
  'year',
  'position',
  'themes',
  'sdg',
  'summary_vi',
  'summary_en',
]

/** Quotes a cell; a leading sign that a spreadsheet would run as a formula gets an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The sample recommendations as CSV in UTF-8, with the mark that spreadsheets look for. */
export function recommendationsCsv(rows: RecommendationSeed[]): string {
  const lines = rows.map((row) => [
    row.symbol,
    row.paragraph,
    row.state,
    String(row.year),
    row.position,
    row.themes.join('; '),
    row.sdg.join('; '),
    row.summary.vi,
    row.summary.en,
  ])
  return `\uFEFF${[COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
