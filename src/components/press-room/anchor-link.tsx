import type { Wording } from '../../lib/messages/get-messages'

/** Leads to a paragraph, for whoever wants its address; seen when pointed at or reached by keyboard. */
export function AnchorLink({
  anchor,
  what,
  wording,
}: {
  anchor: string
  /** Which paragraph, such as "fact 2". */
  what: string
  wording: Wording
}) {
  return (
    <a
      className="anchor-link no-print"
      href={`#${anchor}`}
      aria-label={wording.t.pressAccount.citation.anchor(what)}
    >
      ¶
    </a>
  )
}

/** A line to quote a paragraph by, as plain text that can be marked and copied. */
export function CitationLine({
  note,
  what,
  address,
  wording,
}: {
  /** The note with its number. */
  note: string
  what: string
  /** Of the paragraph, with the name of the site. */
  address: string
  wording: Wording
}) {
  const { citation } = wording.t.pressAccount
  return (
    <details className="citation-line no-print">
      <summary>{citation.cite}</summary>
      <p>{citation.line(note, what, address)}</p>
    </details>
  )
}
