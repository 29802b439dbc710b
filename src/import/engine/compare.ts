import type { Column } from '../../exchange/columns'
import type { FlatRecord } from '../../exchange/record'

/** One field of the difference that a row makes. */
export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** One spelling of a value: nothing is null, and so are an empty list and a box that is not ticked. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([name, inner]): [string, unknown] => [name, plain(inner)])
      .filter(([, inner]) => inner !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    return entries.length === 0 ? null : Object.fromEntries(entries)
  }
  return value
}

/** Whether two values of a column mean the same. Of days only the day counts, of tags the set. */
export function sameValue(a: unknown, b: unknown, { shape }: Column): boolean {
  const spell = (value: unknown) => {
    const spelt = plain(value)
    if (shape === 'day' && typeof spelt === 'string') return JSON.stringify(spelt.slice(0, 10))
    if (shape === 'tags' && Array.isArray(spelt)) {
      return JSON.stringify(spelt.map((tag) => JSON.stringify(tag)).toSorted())
    }
    return JSON.stringify(spelt)
  }
  return spell(a) === spell(b)
}

/** The columns in which a record is otherwise than wanted. */
export function differing(record: FlatRecord, wanted: FlatRecord, columns: Column[]): Column[] {
  return columns.filter(
    (column) =>
      column.name in wanted && !sameValue(record[column.name], wanted[column.name], column),
  )
}
