import type { Position } from '../../content/recommendation-refs'
import type { Wording } from '../../lib/messages/get-messages'

/** The state's answer: solid when supported, outlined otherwise, always in words. */
export function PositionTag({ position, wording }: { position: Position; wording: Wording }) {
  return (
    <span className={position === 'supported' ? 'tag solid' : 'tag'}>
      {wording.t.positions[position]}
    </span>
  )
}
