import type { ReactNode } from 'react'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'

/** A number with what it counts and where it comes from. */
export interface NumberView {
  value: number
  label: ReactNode
  source: ReactNode
}

/** Numbers in a row: the figure first, label and source under it, always. */
export function Figures({ numbers, wording }: { numbers: NumberView[]; wording: Wording }) {
  return (
    <ul className="plain figures">
      {numbers.map(({ value, label, source }, index) => (
        <li key={index}>
          <b>{formatNumber(wording.locale, value)}</b>
          <span>{label}</span>
          <small>{source}</small>
        </li>
      ))}
    </ul>
  )
}
