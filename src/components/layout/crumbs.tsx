import type { Wording } from '../../lib/messages/get-messages'

/** A step on the way to the present page; the last one, without an address, is the page itself. */
export interface Crumb {
  label: string
  href?: string
}

/** The way from the home page to here. */
export function Crumbs({ crumbs, wording }: { crumbs: Crumb[]; wording: Wording }) {
  if (crumbs.length === 0) return null
  return (
    <nav className="crumbs" aria-label={wording.t.site.breadcrumbs}>
      <ol className="plain">
        {crumbs.map(({ label, href }) => (
          <li key={`${href} ${label}`}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
