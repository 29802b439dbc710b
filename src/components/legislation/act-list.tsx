import type { LegalActRow } from '../../content/legislation'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { MetaLine } from '../ui/meta-line'

/** Legal acts: title, number, who issued it and when, whether it is in force. */
export function ActList({ acts, wording }: { acts: LegalActRow[]; wording: Wording }) {
  const { t } = wording
  const words = t.explore.legislation
  return (
    <ul className="plain record-list">
      {acts.map((act) => (
        <li key={act.id}>
          <div>
            <a className="title" href={act.path}>
              {act.title ?? act.number}
            </a>
            <MetaLine
              parts={[
                act.number,
                words.forms[act.form],
                act.authority,
                formatDate(act.issuedOn),
                act.isSample && t.site.sampleLabel,
              ]}
            />
          </div>
          <div>
            <span className="tag">{words.forces[act.force]}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
