import type { Recommendation } from '../generated/payload-types'
import { recommendationPath } from '../lib/paths'
import { idsOf } from './names'
import type { Reader } from './query'

export type Position = Recommendation['position']

/** A recommendation as other pages mention it. */
export interface RecommendationRef {
  id: number
  symbol: string | null
  paragraph: string | null
  position: Position
  summary: string | null
  path: string
}

/** The recommendations with these ids. */
export async function loadRecommendations(
  reader: Reader,
  relations: Iterable<number | { id: number } | null | undefined>,
): Promise<Map<number, RecommendationRef>> {
  const ids = idsOf(relations)
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'recommendations',
    ...reader.options,
    where: { id: { in: ids } },
    select: { symbol: true, paragraph: true, position: true, summary: true, slug: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  return new Map(
    docs.map((doc) => [
      doc.id,
      {
        id: doc.id,
        symbol: doc.symbol ?? null,
        paragraph: doc.paragraph ?? null,
        position: doc.position,
        summary: doc.summary ?? null,
        path: recommendationPath(reader.locale, doc.slug ?? ''),
      },
    ]),
  )
}
