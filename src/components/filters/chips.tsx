import type { Wording } from '../../lib/messages/get-messages'

/** A filter in force: what it says and where the list goes without it. */
export interface Chip {
  label: string
  lang?: string | undefined
  href: string
}

/** The filters in force, each with a way to take it off. */
export function Chips({
  chips,
  clearHref,
  wording,
}: {
  chips: Chip[]
  clearHref: string
  wording: Wording
}) {
  if (chips.length === 0) return null
  const { filters } = wording.t
  return (
    <ul className="plain chips" aria-label={filters.active}>
      {chips.map(({ label, lang, href }) => (
        <li key={href}>
          <a className="chip" href={href} aria-label={filters.remove(label)} lang={lang}>
            {label}
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <a href={clearHref}>{filters.clear}</a>
        </li>
      ) : null}
    </ul>
  )
}
