import type { ReactNode } from 'react'
import type { Wording } from '../../lib/messages/get-messages'

/** The filters beside a list: always open on wide screens, behind a line on narrow ones. */
export function FilterPanel({ wording, children }: { wording: Wording; children: ReactNode }) {
  return (
    <details className="filters">
      <summary>{wording.t.filters.show}</summary>
      <nav className="filters-body" aria-label={wording.t.filters.heading}>
        {children}
      </nav>
    </details>
  )
}
