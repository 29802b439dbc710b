import type { ArticleView } from '../../content/article'
import type { Wording } from '../../lib/messages/get-messages'
import { DateText } from '../ui/date-text'

type Changes = ArticleView['changeNotes']

/** Where the list of changes stands. */
const changesAnchor = 'changes'

/** Every change since publication, the newest first. */
export function ChangeNotes({ changes, wording }: { changes: Changes; wording: Wording }) {
  if (changes.length === 0) return null
  return (
    <section aria-labelledby={changesAnchor}>
      <h2 id={changesAnchor}>{wording.t.article.changes}</h2>
      <ul className="plain changes">
        {changes.map(({ date, kind, note }) => (
          <li key={`${date} ${note}`}>
            <DateText value={date} />
            <span>
              {kind === 'major' ? <b>{wording.t.changeKinds.major}: </b> : null}
              {note}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The latest major change, directly under the byline; smaller ones stand at the end only. */
export function LatestChange({ changes, wording }: { changes: Changes; wording: Wording }) {
  const latest = changes.find(({ kind }) => kind === 'major')
  if (!latest) return null
  return (
    <div className="notice">
      <b>
        {wording.t.changeKinds.major} <DateText value={latest.date} />.
      </b>{' '}
      {latest.note}{' '}
      {changes.length > 1 ? <a href={`#${changesAnchor}`}>{wording.t.article.changes}</a> : null}
    </div>
  )
}
