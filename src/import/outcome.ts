/** What becomes of one row of the file; `skipped` rows are valid but about another state. */
export type Fate = 'created' | 'updated' | 'unchanged' | 'refused' | 'skipped'

export const fates: Fate[] = ['created', 'updated', 'unchanged', 'refused', 'skipped']

/** One row of the report. */
export interface Outcome {
  /** Where the row begins in the file. */
  line: number
  /** Natural key of the record, or what the row calls itself when it is refused. */
  key: string
  fate: Fate
  /** Why it was refused, or which fields change. */
  reason: string
  /** How the row was read where that was not obvious: spellings, gaps, doubts. */
  notes: string[]
}

export type Totals = Record<Fate, number>

export const noTotals = (): Totals => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  skipped: 0,
})
