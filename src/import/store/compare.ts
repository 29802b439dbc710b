/** Fields of a record, as the Local API reads and writes them. */
export type Fields = Record<string, unknown>

const isDate = (value: string) => /^\d{4}-\d{2}-\d{2}T/.test(value)

/** One spelling of a value: nothing is null, a date is its day, a list of records is a set. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return isDate(value) ? value.slice(0, 10) : value
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((item) => JSON.stringify(plain(item))).sort()
  }
  return value
}

/** Whether two values of a field mean the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

/** Names of the wanted fields that the record has otherwise. */
export function differing(record: object, wanted: Fields): string[] {
  const stored = record as Fields
  return Object.keys(wanted).filter((field) => !sameValue(stored[field], wanted[field]))
}

/** Only the named fields. */
export function only(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
