import { databaseSlugs, naturalKeyFields } from '../../collections/_shared/natural-keys'

/**
 * Whether the records of a collection can be exported and imported as a table: those of the
 * human-rights database, its terms, and the bodies that it names. Texts go through the workflow.
 */
export const isExchanged = ({ slug }: { slug: string }): boolean =>
  naturalKeyFields(slug).length > 0

/** The collections of which that is so. */
export const exchangedSlugs: readonly string[] = databaseSlugs
