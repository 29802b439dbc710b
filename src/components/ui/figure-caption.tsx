import type { ImageView } from '../../lib/media-views'
import type { Wording } from '../../lib/messages/get-messages'

/** What a picture shows, who made it and under which licence. */
export function FigureCaption({
  image,
  caption,
  wording,
}: {
  image: ImageView
  caption: string | null | undefined
  wording: Wording
}) {
  const { site } = wording.t
  const credit = [
    image.credit ? `${site.photo}: ${image.credit}` : null,
    image.licence ? `${site.licence}: ${image.licence}` : null,
  ].filter(Boolean)
  if (!caption && credit.length === 0) return null
  return (
    <figcaption>
      {[caption, ...credit]
        .filter(Boolean)
        .map((part) => String(part).replace(/\.$/, ''))
        .join('. ')}
      .
    </figcaption>
  )
}
