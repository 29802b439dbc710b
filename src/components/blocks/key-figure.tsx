import type { KeyFigureBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'
import { SourceLine } from '../ui/source-line'

/** One number: the figure first, what it counts, then source and date. */
export function KeyFigure({ block, wording }: { block: KeyFigureBlock; wording: Wording }) {
  return (
    <div className="block key-figure">
      <p className="value">{block.value}</p>
      <p>{block.label}</p>
      <p className="meta">
        <SourceLine
          title={block.sourceTitle}
          url={block.sourceUrl}
          asOf={block.asOf}
          wording={wording}
        />
      </p>
    </div>
  )
}
