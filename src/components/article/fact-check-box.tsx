import type { FactCheckView } from '../../content/article'
import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'
import { DateText } from '../ui/date-text'

/** The claim, where it was made, the verdict, and how to contest it. */
export function FactCheckBox({ check, wording }: { check: FactCheckView; wording: Wording }) {
  const { factCheck, verdicts, site } = wording.t
  return (
    <section className="fact-check" aria-labelledby="fact-check-heading">
      <h2 id="fact-check-heading">{factCheck.heading}</h2>
      <dl>
        <dt>{factCheck.claim}</dt>
        <dd className="claim">{check.claim ?? site.unknown}</dd>
        <dt>{factCheck.whereMade}</dt>
        <dd>
          {check.whereMade ?? site.unknown}
          {check.claimDate ? (
            <>
              , <DateText value={check.claimDate} />
            </>
          ) : null}
        </dd>
        <dt>{factCheck.verdict}</dt>
        <dd className="verdict">{check.verdict ? verdicts[check.verdict] : site.unknown}</dd>
      </dl>
      <p className="contest">
        <b>{factCheck.contest}</b> {factCheck.contestText}{' '}
        <a href={pathTo(wording.locale, { page: 'contacts' })}>{factCheck.contestLink}</a>
      </p>
    </section>
  )
}
