import { CSV_MARK, csvLine } from './csv'

/** A table as a file that spreadsheets open with all marks in place. */
export function csvResponse(
  file: string,
  columns: readonly string[],
  rows: readonly (string | null)[][],
): Response {
  return new Response(CSV_MARK + csvLine(columns) + rows.map((row) => csvLine(row)).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
    },
  })
}
