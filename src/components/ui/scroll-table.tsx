import type { ReactNode } from 'react'
import type { Wording } from '../../lib/messages/get-messages'

/** A frame in which a wide table scrolls by itself, also from the keyboard. */
export function ScrollTable({
  caption,
  wording,
  children,
}: {
  caption: string
  wording: Wording
  children: ReactNode
}) {
  return (
    <div
      className="table-scroll"
      role="region"
      tabIndex={0}
      aria-label={wording.t.site.tableLabel(caption)}
    >
      {children}
    </div>
  )
}
