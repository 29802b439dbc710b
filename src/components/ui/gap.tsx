import type { ReactNode } from 'react'

/** Something that is missing, drawn instead of left out. */
export function Gap({ children }: { children: ReactNode }) {
  return (
    <div className="gap">
      <p>{children}</p>
    </div>
  )
}
