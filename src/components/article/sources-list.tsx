import type { SourceView } from '../../content/sources'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { citationAnchor, sourceAnchor } from '../blocks/citation'
import { OutwardLink } from '../ui/outward-link'

/** The numbered sources, each linked back to where the text cites it. */
export function SourcesList({
  sources,
  cited,
  wording,
}: {
  sources: SourceView[]
  cited: Set<number>
  wording: Wording
}) {
  const { article, database } = wording.t
  return (
    <ol className="sources">
      {sources.map((source, index) => {
        const number = index + 1
        const details = [source.publisher, source.symbol, formatDate(source.date)].filter(Boolean)
        return (
          <li key={number} id={sourceAnchor(number)}>
            <OutwardLink href={source.url ?? source.recordPath}>{source.title}</OutwardLink>
            {cited.has(number) ? (
              <>
                {' '}
                <a
                  className="back"
                  href={`#${citationAnchor(number)}`}
                  aria-label={article.backToText(number)}
                >
                  ↑
                </a>
              </>
            ) : null}
            {details.length > 0 ? <span className="meta">{details.join(', ')}</span> : null}
            {source.url && source.recordPath ? (
              <span className="meta">
                <a href={source.recordPath}>{database.title}</a>
              </span>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
