import type { Recommendation } from '../../generated/payload-types'

type Tags = NonNullable<Recommendation['themes']>

/** The origin that this import answers for; tags of all others are left alone. */
const OWN_ORIGIN = 'upr-info'

const termId = ({ term }: Tags[number]) => (typeof term === 'number' ? term : term.id)

/**
 * The tags as they shall be: our own replaced as a set, everybody else's as they stand.
 *
 * @param undecided terms that the file neither states nor denies; our own tags with them stay.
 */
export function mergeTags(
  stored: Recommendation['themes'],
  terms: readonly number[],
  undecided: readonly number[] = [],
): Tags {
  const before = stored ?? []
  const own = before.filter(({ origin }) => origin === OWN_ORIGIN)
  const others = before.filter(({ origin }) => origin !== OWN_ORIGIN)
  const kept = own.filter((tag) => undecided.includes(termId(tag)) || terms.includes(termId(tag)))
  const keptIds = kept.map(termId)
  const added = terms
    .filter((term) => !keptIds.includes(term))
    .map((term): Tags[number] => ({ term, origin: OWN_ORIGIN }))
  return [...others, ...kept, ...added]
}

/** Whether two lists have the same tags of the same origins. */
export function sameTags(a: Recommendation['themes'], b: Recommendation['themes']): boolean {
  const set = (tags: Recommendation['themes']) =>
    (tags ?? [])
      .map((tag) => `${tag.origin} ${termId(tag)}`)
      .sort()
      .join('|')
  return set(a) === set(b)
}
