import type { PanelView } from '../../../collections/_shared/editorial/panel'
import { formatMoment } from '../../lib/dates'
import { shortened } from './passage-choice'
import type { Words } from './words'

/** Who did and said what, the newest first. */
export function LogList({ entries, words }: { entries: PanelView['log']; words: Words }) {
  return (
    <section className="workflow__log">
      <h4>{words.log}</h4>
      {entries.length === 0 ? <p className="workflow__hint">{words.emptyLog}</p> : null}
      <ol>
        {entries.map(({ id, at, who, what, comment, about }) => (
          <li key={id}>
            <b>{what}</b>
            {about ? (
              <blockquote>
                <span>{about.label}</span> {shortened(about.quote)}
                {about.isChanged ? <em>{words.passageChanged}</em> : null}
              </blockquote>
            ) : null}
            {comment ? <q>{comment}</q> : null}
            <span>
              {who ?? words.system}, {formatMoment(at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
