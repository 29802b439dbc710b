import type { FlattenedField } from 'payload'

/** Puts another value in the place of a relation to a record of the named collection. */
export type Replace = (collection: string, value: unknown) => unknown

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The value of a field in one language with every relation in it replaced, however deep: in lists
 * of groups too. Ids of list rows are left out, because they mean nothing elsewhere.
 */
export function mapRelations(field: FlattenedField, value: unknown, replace: Replace): unknown {
  if (value === null || value === undefined) return value
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return field.hasMany && Array.isArray(value)
        ? value.map((item) => relation(field.relationTo, item, replace))
        : relation(field.relationTo, value, replace)
    case 'array':
      return Array.isArray(value)
        ? value.map((row) => mapFields(field.flattenedFields, row, replace))
        : value
    case 'group':
    case 'tab':
      return mapFields(field.flattenedFields, value, replace)
    default:
      return value
  }
}

function mapFields(fields: FlattenedField[], row: unknown, replace: Replace): unknown {
  if (!isObject(row)) return row
  const mapped: Record<string, unknown> = {}
  for (const field of fields) {
    const value = row[field.name]
    if (field.name === 'id' || value === undefined || value === null) continue
    mapped[field.name] =
      'localized' in field && field.localized && isObject(value)
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([, text]) => text !== null)
              .map(([locale, inner]) => [locale, mapRelations(field, inner, replace)]),
          )
        : mapRelations(field, value, replace)
  }
  return mapped
}

/** A relation to several collections is `collection/key` in a file and an object in the database. */
function relation(relationTo: string | string[], value: unknown, replace: Replace): unknown {
  if (typeof relationTo === 'string') return replace(relationTo, value)
  if (isObject(value) && typeof value.relationTo === 'string') {
    return `${value.relationTo}/${String(replace(value.relationTo, value.value))}`
  }
  if (typeof value !== 'string') return value
  const at = value.indexOf('/')
  const target = value.slice(0, at)
  return { relationTo: target, value: replace(target, value.slice(at + 1)) }
}
