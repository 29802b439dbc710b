/**
 * Splits a pasted table into rows of cells. Cells are separated by a tab (as spreadsheets paste
 * them) or by ` | ` when typed by hand; empty lines are dropped, cells trimmed.
 */
export function parseTableRows(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? line.split('\t') : line.split(/\s*\|\s*/)))
    .map((cells) => cells.map((cell) => cell.trim()))
}

/** The columns after the first that hold nothing but numbers (also 94,6% or –). */
export function numericColumns(rows: string[][]): Set<number> {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, column) => column).slice(1)
  return new Set(
    columns.filter((column) => rows.every((row) => /^[\d\s.,%+–-]*$/.test(row[column] ?? ''))),
  )
}
