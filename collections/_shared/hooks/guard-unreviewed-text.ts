import type { FlattenedField, SanitizedCollectionConfig, TypedCollection, Where } from 'payload'
import { publicTranslationStatuses } from '../access'

/*
 * A recommendation is public as a row while the text of a language is not: `stripUnreviewed` takes
 * it out of the answer. A filter or an order on that text would still tell what it says, letter by
 * letter (architecture.md, trap 8), so filters match it only where it has been reviewed.
 */

type Configs = Record<string, { config: SanitizedCollectionConfig }>

interface Target {
  collection: SanitizedCollectionConfig
  /** The field at the end of the path, if the path leads to one. */
  field: FlattenedField | undefined
  /** True when the path goes through a relation. */
  crossed: boolean
}

/** The filter with a condition on unreviewed text tied to its being reviewed; null when it may not be asked. */
export function onlyReviewedText(
  where: Where,
  collection: SanitizedCollectionConfig,
  configs: Configs,
): Where | null {
  const bounded: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      const parts = value.map((part) => onlyReviewedText(part, collection, configs))
      if (parts.includes(null)) return null
      bounded.push({ [key]: parts as Where[] })
      continue
    }
    const target = targetOf(key, collection, configs)
    const unreviewed = isUnreviewedText(target)
    if (unreviewed && target.crossed) return null
    bounded.push(unreviewed ? { and: [{ [key]: value }, reviewed] } : { [key]: value })
  }
  return bounded.length > 1 ? { and: bounded } : (bounded[0] ?? {})
}

/** True when a path leads to text that may not have been reviewed. */
export function leadsToUnreviewedText(
  path: string,
  collection: SanitizedCollectionConfig,
  configs: Configs,
): boolean {
  return isUnreviewedText(targetOf(path.replace(/^-/, ''), collection, configs))
}

const reviewed: Where = { translationStatus: { in: [...publicTranslationStatuses] } }

/** Collections whose rows are public in every language; the others hide a row with its text. */
const rowsPublicInEveryLanguage = [
  'recommendations',
  'trainings',
  'actions',
  'progress-reports',
  'assessments',
  'legislation',
  'indicators',
  'achievements',
] satisfies (keyof TypedCollection)[]

function isUnreviewedText({ collection, field }: Target): boolean {
  return (
    (rowsPublicInEveryLanguage as string[]).includes(collection.slug) &&
    field !== undefined &&
    field.name !== 'translationStatus' &&
    'localized' in field &&
    field.localized === true
  )
}

function targetOf(path: string, start: SanitizedCollectionConfig, configs: Configs): Target {
  let collection = start
  let fields = collection.flattenedFields
  let field: FlattenedField | undefined
  let crossed = false
  for (const segment of path.split(/\.|__/)) {
    const related = field && relatedTo(field, configs)
    if (related) {
      collection = related
      fields = related.flattenedFields
      crossed = true
    }
    const next = fields.find(({ name }) => name === segment)
    if (!next) continue // a position in a list, `value` of a polymorphic relation, `id`
    field = next
    if ('flattenedFields' in next) fields = next.flattenedFields
  }
  return { collection, field, crossed }
}

function relatedTo(field: FlattenedField, configs: Configs): SanitizedCollectionConfig | undefined {
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  return typeof field.relationTo === 'string' ? configs[field.relationTo]?.config : undefined
}
