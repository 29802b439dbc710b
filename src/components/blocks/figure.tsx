import { toImage } from '../../lib/media-views'
import type { FigureBlock } from '../../generated/payload-types'
import type { Wording } from '../../lib/messages/get-messages'
import { FigureCaption } from '../ui/figure-caption'
import { Picture } from '../ui/picture'

/** A picture with its caption and credit. */
export function Figure({ block, wording }: { block: FigureBlock; wording: Wording }) {
  const image = toImage(block.media)
  if (!image) return null
  return (
    <figure className="block figure">
      <Picture image={image} sizes="(min-width: 760px) 68ch, 100vw" />
      <FigureCaption image={image} caption={block.caption ?? image.caption} wording={wording} />
    </figure>
  )
}
