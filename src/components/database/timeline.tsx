import type { ReactNode } from 'react'

/** Something that happened, or (open) has not. */
export interface TimelineEntry {
  when: ReactNode
  what: ReactNode
  open?: boolean
}

/** What happened in order; an open circle marks what has not. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map(({ when, what, open }, index) => (
        <li key={index} className={open ? 'open' : undefined}>
          {when ? (
            <>
              <b className="num">{when}</b>{' '}
            </>
          ) : null}
          {what}
        </li>
      ))}
    </ol>
  )
}
