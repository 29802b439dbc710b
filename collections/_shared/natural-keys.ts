/**
 * By which fields other systems name a record: stable, unique, the same in every language. Exports
 * write relations with them and imports find records by them.
 */
const naturalKeys = {
  recommendations: ['key'],
  instruments: ['code'],
  mechanisms: ['code'],
  'review-cycles': ['code'],
  actions: ['code'],
  'progress-reports': ['code'],
  assessments: ['code'],
  legislation: ['number'],
  'legal-provisions': ['ref'],
  indicators: ['code'],
  'indicator-values': ['key'],
  achievements: ['code'],
  terms: ['scheme', 'code'],
  agencies: ['code'],
} as const

/** The collections of the human-rights database and the bodies that it names. */
export type DatabaseSlug = keyof typeof naturalKeys

export const databaseSlugs = Object.keys(naturalKeys) as DatabaseSlug[]

/** The fields that name a record of a collection, in their order; none where only its id does. */
export function naturalKeyFields(collection: string): readonly string[] {
  return (naturalKeys as Partial<Record<string, readonly string[]>>)[collection] ?? []
}

/** The name of a record, such as `theme:right-to-education` for a term; '' when it has none yet. */
export function naturalKeyOf(collection: DatabaseSlug, record: Record<string, unknown>): string {
  return naturalKeys[collection]
    .map((field) => {
      const part = record[field]
      return typeof part === 'string' ? part : ''
    })
    .join(':')
}
