import type { FlattenedField } from 'payload'
import type { Column } from './columns'
import { type Replace, mapRelations } from './relations'
import type { References } from './references'

/** A record as a flat table has it: a value for each column name, relations by natural key. */
export type FlatRecord = Record<string, unknown>

/** A record as the database adapter reads and writes it: languages inside the fields, relations by id. */
export type StoredRecord = Record<string, unknown>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The stored value that a column shows. */
function storedValue(doc: StoredRecord, { path, locale }: Column): unknown {
  let value: unknown = doc
  for (const name of path) value = isObject(value) ? value[name] : undefined
  if (!locale) return value ?? null
  return isObject(value) ? (value[locale] ?? null) : null
}

/** Puts a stored value in the place that a column shows, in the document itself. */
export function putValue(doc: StoredRecord, { path, locale }: Column, value: unknown): void {
  const way = locale ? [...path, locale] : path
  let place = doc
  for (const name of way.slice(0, -1)) {
    if (!isObject(place[name])) place[name] = {}
    place = place[name] as StoredRecord
  }
  place[way.at(-1) ?? ''] = value
}

/** Relations of some values, by collection, without looking anything up. */
export class Wanted {
  readonly byCollection = new Map<string, Set<number | string>>()

  readonly note: Replace = (collection, value) => {
    const id = isObject(value) ? value.id : value
    if (typeof id === 'number' || typeof id === 'string') {
      const set = this.byCollection.get(collection) ?? new Set()
      this.byCollection.set(collection, set.add(id))
    }
    return value
  }

  addValue(field: FlattenedField, value: unknown): void {
    mapRelations(field, value, this.note)
  }
}

/** Looks up the natural keys of all records that these documents refer to. */
export async function lookUpRelated(
  docs: readonly StoredRecord[],
  columns: readonly Column[],
  references: References,
): Promise<void> {
  const wanted = new Wanted()
  for (const doc of docs) {
    for (const column of columns) wanted.addValue(column.field, storedValue(doc, column))
  }
  for (const [collection, ids] of wanted.byCollection) {
    await references.lookUpIds(
      collection,
      [...ids].filter((id) => typeof id === 'number'),
    )
  }
}

/** A stored document as a flat record; what it refers to must have been looked up. */
export function toFlat(
  doc: StoredRecord,
  columns: readonly Column[],
  references: References,
): FlatRecord {
  const flat: FlatRecord = {}
  const replace: Replace = (collection, value) => {
    const id = isObject(value) ? value.id : value
    return typeof id === 'number' ? references.keyOf(collection, id) : value
  }
  for (const column of columns) {
    flat[column.name] = mapRelations(column.field, storedValue(doc, column), replace) ?? null
  }
  return flat
}

/** A relation whose record is not there. */
export interface Missing {
  column: string
  collection: string
  key: string
}

/** A value of a flat record as it is stored; what is not there is added to `missing`. */
export function toStored(
  value: unknown,
  column: Column,
  references: References,
  missing: Missing[],
): unknown {
  return mapRelations(column.field, value, (collection, key) => {
    if (typeof key !== 'string') return key
    const id = references.idOf(collection, key)
    if (id === null) missing.push({ column: column.name, collection, key })
    return id
  })
}
