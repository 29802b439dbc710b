import type { ReactNode } from 'react'

/** The title of a list or overview page with one sentence under it. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {lead ? <p className="standfirst">{lead}</p> : null}
      {children}
    </div>
  )
}
