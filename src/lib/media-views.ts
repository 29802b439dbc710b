import type { Media } from '../generated/payload-types'

/** A picture ready for an `img` element. */
export interface ImageView {
  src: string
  srcSet: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  licence: string | null
}

/** A file people can take away. */
export interface FileView {
  url: string
  name: string
  mimeType: string
  bytes: number
  credit: string | null
  licence: string | null
}

/** A picture's view; null when the file is no picture or cannot be read by this reader. */
export function toImage(media: number | Media | null | undefined): ImageView | null {
  if (!media || typeof media !== 'object' || !media.url) return null
  if (!media.mimeType?.startsWith('image/') || !media.width || !media.height) return null
  const sizes = [media.sizes?.thumbnail, media.sizes?.card, media.sizes?.wide].flatMap((size) =>
    size?.url && size.width ? [{ url: size.url, width: size.width }] : [],
  )
  const candidates = [...sizes, { url: media.url, width: media.width }]
  return {
    src: sizes.find((size) => size.width >= 800)?.url ?? media.url,
    srcSet: candidates.map(({ url, width }) => `${url} ${width}w`).join(', '),
    width: media.width,
    height: media.height,
    alt: media.alt ?? '',
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    licence: media.licence ?? null,
  }
}

/** A downloadable file's view, or null. */
export function toFile(media: number | Media | null | undefined): FileView | null {
  if (!media || typeof media !== 'object' || !media.url) return null
  return {
    url: media.url,
    name: media.filename ?? '',
    mimeType: media.mimeType ?? '',
    bytes: media.filesize ?? 0,
    credit: media.credit ?? null,
    licence: media.licence ?? null,
  }
}
