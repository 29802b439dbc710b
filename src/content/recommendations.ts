import type { Where } from 'payload'
import type { Recommendation } from '../generated/payload-types'
import { recommendationPath } from '../lib/paths'
import { loadTerms, pick, type LocalText } from './names'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'
import { matchingRecommendations } from './recommendation-match'
import type { Position } from './recommendation-refs'

/** What narrows the list of recommendations; all values are the same in every language. */
export interface RecommendationFilters {
  cycle?: string | null
  position?: string | null
  theme?: string | null
  person?: string | null
  state?: string | null
  sdg?: string | null
  agency?: string | null
  q?: string | null
}

export const recommendationSorts = ['newest', 'oldest', 'symbol'] as const
export type RecommendationSort = (typeof recommendationSorts)[number]

const sortFields: Record<RecommendationSort, string[]> = {
  newest: ['-year', 'symbol', 'paragraph', 'id'],
  oldest: ['year', 'symbol', 'paragraph', 'id'],
  symbol: ['symbol', 'paragraph', 'id'],
}

/** A recommendation in a list. */
export interface RecommendationRow {
  id: number
  path: string
  symbol: string | null
  paragraph: string | null
  year: number | null
  position: Position
  states: LocalText[]
  /** The reviewed summary, else the verbatim text with its language, else neither. */
  summary: string | null
  text: string | null
  textLanguage: string | null
  isSample: boolean
}

const rowFields = {
  symbol: true,
  paragraph: true,
  slug: true,
  year: true,
  position: true,
  recommendingStates: true,
  summary: true,
  text: true,
  textLanguage: true,
  isSample: true,
} as const

/** A page of recommendations. */
export const listRecommendations = contentQuery(
  'recommendations',
  async (
    reader,
    {
      page,
      perPage,
      sort,
      ...filters
    }: RecommendationFilters & { page: number; perPage: number; sort: RecommendationSort },
  ): Promise<PageOf<RecommendationRow>> => {
    const found = await reader.payload.find({
      collection: 'recommendations',
      ...reader.options,
      where: await recommendationWhere(reader, filters),
      select: rowFields,
      sort: sortFields[sort],
      depth: 0,
      limit: perPage,
      page,
    })
    return toPage(found, await toRows(reader, found.docs))
  },
)

/** The newest recommendations that an agency leads on or that refer to a treaty. */
export const listRecommendationsOf = contentQuery(
  'recommendations-of',
  async (
    reader,
    { field, id, limit }: { field: 'leadAgency' | 'instruments'; id: number; limit: number },
  ): Promise<RecommendationRow[]> => {
    const { docs } = await reader.payload.find({
      collection: 'recommendations',
      ...reader.options,
      where: { [field]: { in: [id] } },
      select: rowFields,
      sort: sortFields.newest,
      depth: 0,
      limit,
      pagination: false,
    })
    return toRows(reader, docs)
  },
)

/** The recommendations changed last. */
export const listLatestRecommendations = contentQuery(
  'latest-recommendations',
  async (reader, { limit }: { limit: number }): Promise<RecommendationRow[]> => {
    const { docs } = await reader.payload.find({
      collection: 'recommendations',
      ...reader.options,
      select: rowFields,
      sort: ['-updatedAt', '-id'],
      depth: 0,
      limit,
      pagination: false,
    })
    return toRows(reader, docs)
  },
)

type Row = Pick<Recommendation, keyof typeof rowFields> & { id: number }

/** Database rows as list entries, with the states' names fetched once. */
async function toRows(reader: Reader, docs: Row[]): Promise<RecommendationRow[]> {
  const states = await loadTerms(
    reader,
    docs.flatMap((doc) => doc.recommendingStates ?? []),
  )
  return docs.map((doc) => ({
    id: doc.id,
    path: recommendationPath(reader.locale, doc.slug ?? String(doc.id)),
    symbol: doc.symbol ?? null,
    paragraph: doc.paragraph ?? null,
    year: doc.year ?? null,
    position: doc.position,
    states: pick(states, doc.recommendingStates).map((state) => state.label),
    summary: doc.summary ?? null,
    text: doc.text ?? null,
    textLanguage: doc.textLanguage ?? null,
    isSample: doc.isSample ?? false,
  }))
}

async function recommendationWhere(
  reader: Reader,
  { q, ...filters }: RecommendationFilters,
): Promise<Where> {
  const and: Where[] = []
  const equals = (field: string, value: string | null | undefined) => {
    if (value) and.push({ [field]: { equals: value } })
  }
  equals('cycle.slug', filters.cycle)
  equals('position', filters.position)
  equals('themes.term.code', filters.theme)
  equals('affectedPersons.term.code', filters.person)
  equals('recommendingStates.code', filters.state)
  equals('sdgTargets.term.code', filters.sdg)
  equals('leadAgency.code', filters.agency)
  if (q) {
    const ids = await matchingRecommendations(reader, q)
    and.push({ id: { in: ids.length > 0 ? ids : [0] } })
  }
  return { and }
}
