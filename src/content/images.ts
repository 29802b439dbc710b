import { toImage, type ImageView } from '../lib/media-views'
import { idsOf } from './names'
import type { Reader } from './query'

/** The pictures with these ids. */
export async function loadImages(
  reader: Reader,
  relations: Iterable<number | { id: number } | null | undefined>,
): Promise<Map<number, ImageView>> {
  const ids = idsOf(relations)
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'media',
    ...reader.options,
    draft: false,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return new Map(
    docs.flatMap((doc) => {
      const image = toImage(doc)
      return image ? [[doc.id, image] as const] : []
    }),
  )
}
