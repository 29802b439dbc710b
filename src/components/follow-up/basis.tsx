import type { EvidenceView } from '../../content/evidence'
import type { SourceView } from '../../content/sources'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { OutwardLink } from '../ui/outward-link'

/** What a statement rests on: evidence first, then sources, each with where it is opened. */
export function Basis({
  evidence,
  sources,
  wording,
}: {
  evidence: EvidenceView[]
  sources: SourceView[]
  wording: Wording
}) {
  const { followUp } = wording.t
  if (evidence.length + sources.length === 0) return null
  return (
    <ul className="plain basis meta">
      {evidence.map(({ title, date, href, outward }) => (
        <li key={`${title} ${href}`}>
          {followUp.evidence}:{' '}
          {href && !outward ? (
            <a href={href}>{title}</a>
          ) : (
            <OutwardLink href={href}>{title}</OutwardLink>
          )}
          {date ? `, ${formatDate(date)}` : null}
        </li>
      ))}
      {sources.map(({ title, symbol, publisher, date, url, recordPath }) => (
        <li key={`${title} ${url}`}>
          {wording.t.site.source}: <OutwardLink href={url ?? recordPath}>{title}</OutwardLink>
          {[publisher, symbol, formatDate(date)]
            .filter(Boolean)
            .map((detail) => `, ${detail}`)
            .join('')}
        </li>
      ))}
    </ul>
  )
}
