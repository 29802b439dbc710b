/**
 * Targets that a spreadsheet confuses: a cell with nothing but 16.10 became the number 16.1. Only
 * goals with ten targets or more are concerned; a cell that lists several targets is text and safe.
 */
const CONFUSED: Record<string, string> = { '8.1': '8.10', '16.1': '16.10', '17.1': '17.10' }

export interface ReadTargets {
  /** Codes of targets that are certain. */
  codes: string[]
  /** Two targets of which nobody can say which one is meant. Neither is set, neither is removed. */
  doubtful: [string, string] | null
  notes: string[]
}

/** Reads a cell of SDG targets such as `1.2, 17.9`. A doubtful one is said, not guessed. */
export function readTargets(cell: string | null): ReadTargets {
  const parts = (cell ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean)
  const notes = parts
    .filter((part) => !isTarget(part))
    .map((part) => `"${part}" is no SDG target; left out`)
  const codes = [...new Set(parts.filter(isTarget))]
  const [first = ''] = codes
  const other = CONFUSED[first]
  if (parts.length !== 1 || !other) return { codes, doubtful: null, notes }
  return {
    codes: [],
    doubtful: [first, other],
    notes: [`SDG ${first} may be ${other} (the spreadsheet lost the zero); left to an editor`],
  }
}

const isTarget = (code: string) => /^(1[0-7]|[1-9])\.(\d{1,2}|[a-d])$/.test(code)
