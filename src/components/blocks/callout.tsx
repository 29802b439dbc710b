import type { CalloutBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'

/** A short aside: a definition, a note or a warning; the kind is said in words. */
export function Callout({ block, wording }: { block: CalloutBlock; wording: Wording }) {
  const tone = wording.t.tones[block.tone]
  return (
    <div className={`block callout ${block.tone}`} role="note">
      <p className="block-title">{block.title ? `${tone}: ${block.title}` : tone}</p>
      <p>{block.text}</p>
    </div>
  )
}
