import type { FacetOption } from '../../content/facets'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'

/** Shown at once; the rest waits behind "more". */
const shown = 8

/** The choices of one filter as plain links with counts. The chosen one leads back out. */
export function Facet({
  title,
  options,
  chosen,
  hrefOf,
  wording,
}: {
  title: string
  options: FacetOption[]
  chosen: string | null
  hrefOf: (value: string | null) => string
  wording: Wording
}) {
  if (options.length === 0) return null
  const toItem = (option: FacetOption) => (
    <li key={option.value}>
      <a
        href={hrefOf(option.value === chosen ? null : option.value)}
        aria-current={option.value === chosen ? 'true' : undefined}
      >
        <span lang={option.lang}>{option.label}</span>
        <span className="count">{formatNumber(wording.locale, option.count)}</span>
      </a>
    </li>
  )
  // The chosen one comes first, so that it never hides behind "more".
  const ordered = [
    ...options.filter((option) => option.value === chosen),
    ...options.filter((option) => option.value !== chosen),
  ]
  const rest = ordered.length > shown + 2 ? ordered.slice(shown) : []
  const first = rest.length > 0 ? ordered.slice(0, shown) : ordered
  return (
    <div className="facet">
      <h2>{title}</h2>
      <ul className="plain">{first.map(toItem)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>{wording.t.filters.more(rest.length)}</summary>
          <ul className="plain">{rest.map(toItem)}</ul>
        </details>
      ) : null}
    </div>
  )
}
