import type { ReactNode } from 'react'

/** A fact with its name; facts without a value are left out. */
export interface Fact {
  term: string
  value: ReactNode
  note?: ReactNode
}

const isPresent = ({ value }: Fact) =>
  value !== null && value !== undefined && value !== '' && value !== false

/** Facts as rows: the name on the left, the value on the right. */
export function FactTable({ facts }: { facts: Fact[] }) {
  const present = facts.filter(isPresent)
  if (present.length === 0) return null
  return (
    <dl className="fact-table">
      {present.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {note ? <span className="meta"> {note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The few facts that matter most, side by side between two rules. */
export function FactStrip({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.filter(isPresent).map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {note ? <small>{note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
