/** The mark by which spreadsheets know UTF-8. */
export const CSV_MARK = '\uFEFF'

/** One line of a CSV file (RFC 4180) with its line break. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`
}

/** Quotes a cell; what a spreadsheet would run as a formula gets an apostrophe. */
function csvCell(value: string): string {
  const safe = withGuard(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Signs that begin a formula, or apostrophes before one, so that taking one off is the reverse. */
const FORMULA = /^'*[=+\-@\t\r]/

/** A text that no spreadsheet takes for a formula. */
export const withGuard = (value: string) => (FORMULA.test(value) ? `'${value}` : value)

/** The text that `withGuard` was given. */
export const withoutGuard = (value: string) =>
  value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value
