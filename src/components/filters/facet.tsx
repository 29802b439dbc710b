import type { FacetOption } from '../../content/facets'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'

/** Shown at once; the rest waits behind "more". */
const shown = 8

/**
 * The choices of one filter as plain links with counts. A chosen one leads back out. Where several
 * may be chosen, `mode` says whether any or all of them must hold and leads to the other way.
 */
export function Facet({
  title,
  options,
  chosen,
  hrefOf,
  mode,
  wording,
}: {
  title: string
  options: FacetOption[]
  chosen: readonly string[]
  /** Where a choice leads, which is in force already or not. */
  hrefOf: (value: string, isChosen: boolean) => string
  mode?: { all: boolean; href: string } | null
  wording: Wording
}) {
  if (options.length === 0) return null
  const { filters } = wording.t
  const toItem = (option: FacetOption) => {
    const isChosen = chosen.includes(option.value)
    return (
      <li key={option.value}>
        <a href={hrefOf(option.value, isChosen)} aria-current={isChosen ? 'true' : undefined}>
          <span lang={option.lang}>{option.label}</span>
          <span className="count">{formatNumber(wording.locale, option.count)}</span>
        </a>
      </li>
    )
  }
  // Chosen ones come first, so that they never hide behind "more".
  const ordered = [
    ...options.filter(({ value }) => chosen.includes(value)),
    ...options.filter(({ value }) => !chosen.includes(value)),
  ]
  const first = Math.max(shown, chosen.length)
  const rest = ordered.length > first + 2 ? ordered.slice(first) : []
  return (
    <div className="facet">
      <h2>{title}</h2>
      {mode && chosen.length > 1 ? (
        <p className="meta facet-mode">
          {mode.all ? filters.allHold : filters.anyHolds}{' '}
          <a href={mode.href}>{mode.all ? filters.toAny : filters.toAll}</a>
        </p>
      ) : null}
      <ul className="plain">{(rest.length > 0 ? ordered.slice(0, first) : ordered).map(toItem)}</ul>
      {rest.length > 0 ? (
        <details>
          <summary>{filters.more(rest.length)}</summary>
          <ul className="plain">{rest.map(toItem)}</ul>
        </details>
      ) : null}
    </div>
  )
}
