/** A term by its key and who attached it, as flat records have it. */
export interface Tag {
  term: string
  origin: string
}

/**
 * The tags as they shall be: those of our origin replaced as a set, everybody else's as they stand.
 *
 * @param undecided terms that the file neither states nor denies; our own tags with them stay.
 */
export function mergeTags(
  stored: unknown,
  terms: readonly string[],
  origin: string,
  undecided: readonly string[] = [],
): Tag[] {
  const before = Array.isArray(stored) ? (stored as Tag[]) : []
  const own = before.filter((tag) => tag.origin === origin)
  const others = before.filter((tag) => tag.origin !== origin)
  const kept = own.filter(({ term }) => undecided.includes(term) || terms.includes(term))
  const keptTerms = kept.map(({ term }) => term)
  const added = [...new Set(terms)]
    .filter((term) => !keptTerms.includes(term))
    .map((term) => ({ term, origin }))
  return [...others, ...kept, ...added]
}

/** The terms that a list of tags names. */
export function termsOf(tags: unknown): string[] {
  return Array.isArray(tags) ? (tags as Tag[]).map(({ term }) => term) : []
}
