/** One cell: text, or what a spreadsheet knows to be a number or a yes or no. */
export type Cell = string | number | boolean | null

/** A row of a table as it stands in the file, without the names of the columns. */
export interface SheetRow {
  /** Where it begins in the file, counting from 1. */
  line: number
  cells: Cell[]
  /** What makes the row useless whatever its cells say. */
  problem?: string | null
}
