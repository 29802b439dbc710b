import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { changesText } from '../editorial/edition'

/**
 * Remembers when the text of a language last changed, so that a translation which is older than
 * the original it was made from can be found. Saying anew how far a translation has come counts
 * too: whoever marks it as reviewed has looked at it.
 */
export const stampTextChange: CollectionBeforeChangeHook = ({ collection, data, originalDoc }) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const names = collection.flattenedFields.filter(holdsText).map(({ name }) => name)
  const pick = (row: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, row[name]]))
  const changed = changesText(pick(before), pick(data as Record<string, unknown>))
  return {
    ...data,
    textChangedAt: changed ? new Date().toISOString() : (before.textChangedAt ?? null),
  }
}

/** True for fields whose words differ from language to language. */
function holdsText(field: FlattenedField): boolean {
  if (field.name === 'textChangedAt' || field.name === 'slug') return false
  if ('localized' in field && field.localized) return true
  return 'flattenedFields' in field && field.flattenedFields.some(holdsText)
}
