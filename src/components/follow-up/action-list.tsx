import type { ActionView } from '../../content/follow-up'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from '../ui/agency-link'
import { Gap } from '../ui/gap'
import { MetaLine } from '../ui/meta-line'
import { SampleTag } from '../ui/sample-tag'
import { Basis } from './basis'
import { isLate } from './late'

/** What is being done: who, by when, how far; what is late or broken off is said. */
export function ActionList({
  actions,
  missing,
  wording,
}: {
  actions: ActionView[]
  missing: string
  wording: Wording
}) {
  const { t, locale } = wording
  if (actions.length === 0) return <Gap>{missing}</Gap>
  return (
    <ul className="plain follow-up">
      {actions.map((action) => (
        <li key={action.id} id={action.code}>
          <h3>{action.title ?? action.code}</h3>
          <MetaLine
            parts={[
              <b key="status">{t.followUp.statuses[action.status]}</b>,
              action.agency && <AgencyLink agency={action.agency} locale={locale} />,
              action.completedOn
                ? t.followUp.completedOn(formatDate(action.completedOn))
                : action.dueOn && t.followUp.dueOn(formatDate(action.dueOn)),
              <SampleTag key="sample" isSample={action.isSample} wording={wording} />,
            ]}
          />
          {isLate(action) ? <Gap>{t.followUp.late(formatDate(action.dueOn))}</Gap> : null}
          {action.statusReason ? <p>{t.followUp.reason(action.statusReason)}</p> : null}
          {action.description ? <p>{action.description}</p> : null}
          <Basis evidence={action.evidence} sources={action.sources} wording={wording} />
        </li>
      ))}
    </ul>
  )
}
