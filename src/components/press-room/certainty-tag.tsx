import type { EventTeaser } from '../../content/press-events'
import type { Wording } from '../../lib/messages/get-messages'

/** How sure an event is, in a word; colour only adds to it. */
export function CertaintyTag({
  certainty,
  wording,
}: {
  certainty: EventTeaser['certainty']
  wording: Wording
}) {
  return <span className={`tag certainty ${certainty}`}>{wording.t.certainties[certainty]}</span>
}
