import type { AgencyChangeView } from '../../content/agency-changes'
import type { AgencyRef } from '../../content/names'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from './agency-link'
import { DateText } from './date-text'
import { SampleTag } from './sample-tag'
import { SectionHead } from './section-head'

/** The record of reorganisations, the newest first; nothing when there are none. */
export function AgencyChanges({
  changes,
  wording,
}: {
  changes: AgencyChangeView[]
  wording: Wording
}) {
  if (changes.length === 0) return null
  const { t } = wording
  return (
    <section className="section">
      <SectionHead title={t.agencies.changes} />
      <ul className="plain link-list">
        {changes.map(({ id, kind, effectiveOn, decision, from, to, isSample }) => (
          <li key={id}>
            <DateText value={effectiveOn} />: <Names agencies={from} wording={wording} />{' '}
            {t.closedStatuses[kind]}
            {to.length > 0 ? (
              <>
                {' → '}
                <Names agencies={to} wording={wording} />
              </>
            ) : null}{' '}
            <span className="meta">({decision})</span>{' '}
            <SampleTag isSample={isSample} wording={wording} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Names({ agencies, wording }: { agencies: AgencyRef[]; wording: Wording }) {
  return agencies.map((agency, index) => (
    <span key={agency.id}>
      {index > 0 ? ', ' : null}
      <AgencyLink agency={agency} locale={wording.locale} />
    </span>
  ))
}
