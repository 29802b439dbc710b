import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { type Locale, localeCodes } from '../lib/locales'

/**
 * What a cell of a column holds, which decides how it is written and read:
 * `date` a moment, `day` a date without a time, `relation(s)` natural keys, `tags` terms with
 * their origin, `json` anything nested.
 */
type Shape =
  | 'text'
  | 'number'
  | 'checkbox'
  | 'select'
  | 'selects'
  | 'texts'
  | 'date'
  | 'day'
  | 'relation'
  | 'relations'
  | 'tags'
  | 'json'

/** One column of a collection as a flat table: one per field and, where localized, per language. */
export interface Column {
  /** Stable: the path of the field, and the language, joined by dots: `relevance.reason.vi`. */
  name: string
  path: string[]
  locale: Locale | null
  shape: Shape
  field: FlattenedField
  /** The vocabulary when all terms of the column come from one; cells leave it out. */
  scheme: string | null
}

/** Written by the server alone; of no use in another installation. */
const SERVER_FIELDS = ['id', 'createdAt', 'updatedAt', 'createdBy']

const described = new WeakMap<SanitizedCollectionConfig, Column[]>()

/** The columns of a collection, in the order of its form. */
export function columnsOf(collection: SanitizedCollectionConfig): Column[] {
  const known = described.get(collection)
  if (known) return known
  const columns = collection.flattenedFields
    .filter(({ name }) => !SERVER_FIELDS.includes(name))
    .flatMap((field) => columnsOfField(field, []))
  described.set(collection, columns)
  return columns
}

function columnsOfField(field: FlattenedField, above: string[]): Column[] {
  const path = [...above, field.name]
  if ('virtual' in field && field.virtual) return []
  if ((field.type === 'group' || field.type === 'tab') && !field.localized) {
    return field.flattenedFields.flatMap((inner) => columnsOfField(inner, path))
  }
  const shape = shapeOf(field)
  if (!shape) return []
  const locales = 'localized' in field && field.localized ? localeCodes : [null]
  return locales.map((locale) => ({
    name: [...path, ...(locale ? [locale] : [])].join('.'),
    path,
    locale,
    shape,
    field,
    scheme: schemeOf(field),
  }))
}

function shapeOf(field: FlattenedField): Shape | null {
  switch (field.type) {
    case 'text':
      return field.hasMany ? 'texts' : 'text'
    case 'textarea':
    case 'email':
    case 'code':
      return 'text'
    case 'number':
      return field.hasMany ? 'json' : 'number'
    case 'checkbox':
      return 'checkbox'
    case 'select':
      return field.hasMany ? 'selects' : 'select'
    case 'radio':
      return 'select'
    case 'date':
      return isDay(field) ? 'day' : 'date'
    case 'relationship':
    case 'upload':
      return field.hasMany ? 'relations' : 'relation'
    case 'array':
      return isTags(field) ? 'tags' : 'json'
    case 'join':
      return null
    default:
      return 'json'
  }
}

function isDay(field: FlattenedField): boolean {
  return field.type === 'date' && (field.admin?.date?.pickerAppearance ?? 'dayOnly') === 'dayOnly'
}

/** Lists of a term and who attached it (collections/_shared/fields/terms.ts). */
function isTags(field: FlattenedField): boolean {
  if (field.type !== 'array') return false
  const names = field.flattenedFields.map(({ name }) => name).filter((name) => name !== 'id')
  return names.length === 2 && names.includes('term') && names.includes('origin')
}

/** The one vocabulary that a field of terms takes its terms from. */
function schemeOf(field: FlattenedField): string | null {
  if (field.type === 'array') {
    const term = field.flattenedFields.find(({ name }) => name === 'term')
    return isTags(field) && term ? schemeOf(term) : null
  }
  if (field.type !== 'relationship' || field.relationTo !== 'terms') return null
  const { filterOptions } = field
  if (typeof filterOptions !== 'object' || filterOptions === null) return null
  const scheme = (filterOptions as { scheme?: { equals?: unknown } }).scheme?.equals
  return typeof scheme === 'string' ? scheme : null
}
