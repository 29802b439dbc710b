import type { Wording } from '../../lib/messages/get-messages'

/** Where a source stands in the margin. */
export const sourceAnchor = (number: number) => `source-${number}`

/** Where a source is first cited in the text. */
export const citationAnchor = (number: number) => `cite-${number}`

/** A mark in the text that leads to a numbered source. */
export function Citation({
  number,
  isFirst,
  exists,
  wording,
}: {
  number: number
  isFirst: boolean
  exists: boolean
  wording: Wording
}) {
  return (
    // The word joiner keeps the mark on the line of the word it belongs to.
    <span className="citation" id={isFirst ? citationAnchor(number) : undefined}>
      {'\u2060'}
      {exists ? (
        <a href={`#${sourceAnchor(number)}`} aria-label={wording.t.article.sourceNumber(number)}>
          [{number}]
        </a>
      ) : (
        `[${number}]`
      )}
    </span>
  )
}
