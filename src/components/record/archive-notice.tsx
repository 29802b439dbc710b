import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'

/** Above a record that no longer counts: since when and why; its address stays. */
export function ArchiveNotice({
  archivedOn,
  reason,
  wording,
}: {
  archivedOn: string | null | undefined
  reason: string | null | undefined
  wording: Wording
}) {
  if (!archivedOn) return null
  const { followUp } = wording.t
  return (
    <section className="notice withdrawn" aria-label={followUp.archived}>
      <p>
        <b>{followUp.archivedOn(formatDate(archivedOn))}</b>
      </p>
      {reason ? <p>{reason}</p> : null}
    </section>
  )
}
