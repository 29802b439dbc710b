/** The mark by which spreadsheets know UTF-8. */
export const CSV_MARK = '\uFEFF'

/** One line of a CSV file (RFC 4180) with its line break. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`
}

/** Quotes a cell; a leading sign that a spreadsheet would run as a formula gets an apostrophe. */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
