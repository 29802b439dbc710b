import type { ReactNode } from 'react'
import { safeLink } from '../../lib/links'

/** A link given by an editor: harmless ones become links, the rest stays text. */
export function OutwardLink({
  href,
  children,
}: {
  href: string | null | undefined
  children: ReactNode
}) {
  const link = safeLink(href)
  if (!link) return <>{children}</>
  return (
    <a href={link.href} rel={link.external ? 'noopener' : undefined}>
      {children}
    </a>
  )
}
