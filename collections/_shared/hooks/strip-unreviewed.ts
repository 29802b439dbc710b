import type { CollectionBeforeReadHook, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { publicTranslationStatuses, worksOn } from '../access'

type Row = Record<string, unknown>

/**
 * Takes the text of languages that nobody has reviewed out of a record before anyone reads it but
 * those who work on it. `_status` is one value for all languages (architecture.md, trap 9), so publishing the
 * Vietnamese would publish an unfinished English; the row-level rule hides such a record in that
 * language, and this hook closes the other ways to its text (fallback, population, other locales).
 */
export const stripUnreviewed: CollectionBeforeReadHook = ({
  collection,
  doc,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || worksOn(req.user, doc as Row)) return doc
  return withoutUnreviewed(doc as Row, collection)
}

/** A record in all languages without the text of those that nobody has reviewed. */
export function withoutUnreviewed(
  doc: Row,
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
): Row {
  const statuses = doc.translationStatus
  const reviewed = new Set(
    isRow(statuses)
      ? Object.keys(statuses).filter((locale) => isPublicStatus(statuses[locale]))
      : [],
  )
  return stripRow(doc, flattenedFields, reviewed)
}

function isPublicStatus(status: unknown): boolean {
  return (publicTranslationStatuses as readonly unknown[]).includes(status)
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stripRow(row: Row, fields: FlattenedField[], reviewed: Set<string>): Row {
  const kept: Row = { ...row }
  for (const field of fields) {
    const value = row[field.name]
    if (field.name === 'translationStatus' || value === undefined || value === null) continue
    if ('localized' in field && field.localized) {
      if (isRow(value)) kept[field.name] = onlyLocales(value, reviewed)
    } else if (field.type === 'group' || field.type === 'tab') {
      if (isRow(value)) kept[field.name] = stripRow(value, field.flattenedFields, reviewed)
    } else if (field.type === 'array' && Array.isArray(value)) {
      kept[field.name] = value.map((item) =>
        isRow(item) ? stripRow(item, field.flattenedFields, reviewed) : item,
      )
    }
  }
  return kept
}

function onlyLocales(byLocale: Row, reviewed: Set<string>): Row {
  return Object.fromEntries(Object.entries(byLocale).filter(([locale]) => reviewed.has(locale)))
}
