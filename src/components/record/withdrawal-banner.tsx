import type { TakedownView } from '../../content/corrections'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { pathTo } from '../../lib/paths'

/** Above a text that is withdrawn: since when, why, and that it is kept for reference only. */
export function WithdrawalBanner({
  withdrawal,
  wording,
}: {
  withdrawal: TakedownView | null
  wording: Wording
}) {
  if (!withdrawal) return null
  const { record } = wording.t
  const { reason, at } = withdrawal
  return (
    <section className="notice withdrawn" aria-label={record.kinds.withdrawn}>
      <p>
        <b>{record.withdrawnBanner(formatDate(at))}</b>
      </p>
      <p lang={reason.lang === wording.locale ? undefined : reason.lang}>{reason.text}</p>
      <p>
        {record.withdrawnKept}{' '}
        <a href={pathTo(wording.locale, { page: 'corrections' })}>{record.log}</a>
      </p>
    </section>
  )
}
