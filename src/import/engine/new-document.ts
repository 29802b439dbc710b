import type { FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { StoredRecord } from '../../exchange/record'
import { localeCodes } from '../../lib/locales'

/**
 * An empty document with what its fields hold when nobody says otherwise, language by language, as
 * the form of the admin would begin with. Nothing in it may be shared with another document.
 */
export function newDocument(payload: Payload, collection: SanitizedCollectionConfig): StoredRecord {
  const doc: StoredRecord = {}
  fill(doc, collection.flattenedFields, payload)
  return doc
}

function fill(place: StoredRecord, fields: FlattenedField[], payload: Payload): void {
  for (const field of fields) {
    if (field.type === 'group' || field.type === 'tab') {
      const inner: StoredRecord = {}
      fill(inner, field.flattenedFields, payload)
      place[field.name] = inner
      continue
    }
    if (!('defaultValue' in field) || field.defaultValue === undefined) continue
    if ('localized' in field && field.localized) {
      place[field.name] = Object.fromEntries(
        localeCodes.map((locale) => [locale, defaultOf(field.defaultValue, locale, payload)]),
      )
    } else place[field.name] = defaultOf(field.defaultValue, 'vi', payload)
  }
}

function defaultOf(value: unknown, locale: string, payload: Payload): unknown {
  if (typeof value !== 'function') return structuredClone(value)
  const req = { payload, locale, user: null } as unknown as PayloadRequest
  return (value as (args: object) => unknown)({ locale, req, user: null })
}

/** The document as one language has it, for hooks and validations, which know no other. */
export function inLanguage(
  doc: StoredRecord,
  fields: readonly FlattenedField[],
  locale: string,
): StoredRecord {
  const view: StoredRecord = { ...doc }
  for (const field of fields) {
    const value = doc[field.name]
    if (typeof value !== 'object' || value === null) continue
    if ('localized' in field && field.localized) {
      view[field.name] = (value as StoredRecord)[locale]
    } else if (field.type === 'group' || field.type === 'tab') {
      view[field.name] = inLanguage(value as StoredRecord, field.flattenedFields, locale)
    } else if (field.type === 'array' && Array.isArray(value)) {
      view[field.name] = value.map((row) =>
        inLanguage(row as StoredRecord, field.flattenedFields, locale),
      )
    }
  }
  return view
}
