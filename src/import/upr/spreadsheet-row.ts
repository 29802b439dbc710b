import type { NamedCells } from '../read/table-rows'

/** What the first row of UPR Info's spreadsheets has, in the words of their columns. */
export const SPREADSHEET_COLUMNS = [
  'Recommendation',
  'Tekst',
  'Targets',
  'Keywords',
  'Response',
  'Recommending state',
  'Type',
  'field_year',
  'Document',
] as const

/**
 * A row of UPR Info's spreadsheets as a row of its JSON: the year and the cycle stand in one cell
 * (`2014 Cycle 2`), the symbol and the paragraph in another (`Source:A/HRC/26/4|136.1|`). A symbol
 * without a paragraph names a whole report and no recommendation, so that both are left out. The
 * spreadsheets have no issues; those of the record stay as they are.
 */
export function fromSpreadsheet(cells: NamedCells, source: string): Record<string, unknown> {
  const text = (name: string) => (cells[name] === null ? null : String(cells[name]))
  const [, year, cycle] = /^(\d{4}) Cycle (\d)$/.exec((text('field_year') ?? '').trim()) ?? []
  const [, symbol, paragraph] =
    /^Source:\s*([^|]+)\|([^|]+)\|?$/.exec((text('Document') ?? '').trim()) ?? []
  return {
    src: source,
    state_under_review: text('Recommendation') ?? '',
    text: text('Tekst') ?? '',
    recommending_state: text('Recommending state') ?? '',
    response: text('Response') ?? '',
    year: year ? Number(year) : text('field_year'),
    cycle: cycle ? Number(cycle) : text('field_year'),
    document_symbol: symbol?.trim() ?? null,
    paragraph: paragraph?.trim() ?? null,
    keywords: text('Keywords'),
    sdg_targets: text('Targets'),
    type: text('Type'),
  }
}
