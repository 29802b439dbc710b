import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

/**
 * The fields that name a record for good, in the order in which they are joined by a colon. A
 * collection that is not here is named by the first of `key`, `code` and `ref` that it has as a
 * unique field, and by `#id` when it has none.
 */
const KEY_FIELDS: Partial<Record<string, string[]>> = {
  terms: ['scheme', 'code'],
  media: ['filename'],
  users: ['email'],
}

const USUAL = ['key', 'code', 'ref']

/** The fields of a collection's natural key; empty when its records have none but their id. */
export function keyFields(collection: SanitizedCollectionConfig): string[] {
  const known = KEY_FIELDS[collection.slug]
  if (known) return known
  const unique = (field: FlattenedField) => 'unique' in field && field.unique
  const found = USUAL.find((name) =>
    collection.flattenedFields.some((field) => field.name === name && unique(field)),
  )
  return found ? [found] : []
}

/** The natural key of a record, for example `A/HRC/26/6|143.95|PT` or `theme:justice`. */
export function keyOf(collection: SanitizedCollectionConfig, doc: object): string {
  const values = keyFields(collection).map((name) => (doc as Record<string, unknown>)[name])
  if (values.length === 0) return `#${String((doc as { id?: unknown }).id)}`
  return values.map((value) => (typeof value === 'string' ? value : '')).join(':')
}

/** The configuration of a collection. @throws Error when there is none of that name. */
export function configOf(payload: Payload, slug: string): SanitizedCollectionConfig {
  const found = (payload.collections as Partial<Payload['collections']>)[slug as 'terms']
  if (!found) throw new Error(`There is no collection "${slug}".`)
  return found.config
}
