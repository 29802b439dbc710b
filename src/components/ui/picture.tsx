import type { ImageView } from '../../lib/media-views'

/** A picture in the size the place needs; only the page's first picture is loaded at once. */
export function Picture({
  image,
  sizes,
  eager = false,
  decorative = false,
}: {
  image: ImageView
  sizes: string
  eager?: boolean
  decorative?: boolean
}) {
  return (
    <img
      src={image.src}
      srcSet={image.srcSet}
      sizes={sizes}
      width={image.width}
      height={image.height}
      alt={decorative ? '' : image.alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      fetchPriority={eager ? 'high' : 'auto'}
    />
  )
}
