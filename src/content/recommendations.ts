import type { Recommendation } from '../generated/payload-types'
import { HOME_STATE } from '../lib/home-state'
import { recommendationPath } from '../lib/paths'
import { loadLabels } from './facet-labels'
import { loadTerms, pick, type LocalText } from './names'
import type { PageOf } from './page-of'
import { contentQuery, type Reader } from './query'
import { recommendationIndex } from './recommendation-index/current'
import type { IndexedFacet } from './recommendation-index/load'
import { matchText } from './recommendation-index/match-text'
import { type IndexOrder, indexOrders } from './recommendation-index/record-index'
import { type Choices, select } from './recommendation-index/select'
import type { Position } from './recommendation-refs'

/** What narrows the list of recommendations; all values are the same in every language. */
export interface RecommendationFilters {
  choices?: Choices
  /** Facets of which every chosen value must hold; of the others any will do. */
  all?: readonly IndexedFacet[]
  /** Words, phrases, OR, NOT: see `lib/text-query.ts`. */
  q?: string | null
}

export const recommendationSorts = indexOrders
type RecommendationSort = IndexOrder

/** Stands in an address for the reviews of every state, not of the one whose platform this is. */
export const EVERY_STATE = 'all'

/** Without a choice the list is about the home state. */
export function withHomeState(choices: Choices = {}): Choices {
  const { of = [HOME_STATE], ...others } = choices
  return of.includes(EVERY_STATE) ? others : { of: of.length > 0 ? of : [HOME_STATE], ...others }
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
  /** The state that was reviewed, where it is not the one whose platform this is. */
  reviewed: LocalText | null
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
  stateUnderReview: true,
  isSample: true,
} as const

/** Which part of the list, in which order. */
interface ListedPart {
  page: number
  perPage: number
  sort: RecommendationSort
}

/** A page of recommendations, from the index in memory: the last page costs what the first does. */
export const listRecommendations = contentQuery('recommendations', readRecommendations)

/** Reads such a page; for readers whose answers are not kept. */
export async function readRecommendations(
  reader: Reader,
  { page, perPage, sort, ...filters }: ListedPart & RecommendationFilters,
): Promise<PageOf<RecommendationRow>> {
  const index = await recommendationIndex(reader.payload)
  const found = await matchText(reader, index, filters.q)
  const among = select(index, found, withHomeState(filters.choices), filters.all ?? [])
  const ids = index.page(among, sort, (page - 1) * perPage, perPage)
  const total = among.count()
  return {
    items: await rowsOf(reader, ids),
    total,
    page,
    pages: Math.ceil(total / perPage),
    perPage,
  }
}

/** The ids of all records that the filters leave, in the order of their symbols. */
export const selectRecommendations = contentQuery(
  'recommendation-ids',
  async (reader, filters: RecommendationFilters): Promise<number[]> => {
    const index = await recommendationIndex(reader.payload)
    const found = await matchText(reader, index, filters.q)
    const among = select(index, found, withHomeState(filters.choices), filters.all ?? [])
    return index.page(among, 'symbol', 0, Number.MAX_SAFE_INTEGER)
  },
  'everybody',
)

/** The records with these ids, in their order. */
async function rowsOf(reader: Reader, ids: number[]): Promise<RecommendationRow[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'recommendations',
    ...reader.options,
    where: { id: { in: ids } },
    select: rowFields,
    depth: 0,
    limit: ids.length,
    pagination: false,
  })
  const rows = await toRows(reader, docs)
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** The recommendations changed last. */
export const listLatestRecommendations = contentQuery(
  'latest-recommendations',
  async (reader, { limit }: { limit: number }): Promise<RecommendationRow[]> => {
    const { docs } = await reader.payload.find({
      collection: 'recommendations',
      ...reader.options,
      where: { archivedOn: { exists: false }, stateUnderReview: { equals: HOME_STATE } },
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
  const elsewhere = docs.flatMap(({ stateUnderReview: state }) =>
    state && state !== HOME_STATE ? [state] : [],
  )
  const reviewed = await loadLabels(
    reader,
    { collection: 'terms', key: 'code', label: 'label', where: { scheme: { equals: 'state' } } },
    [...new Set(elsewhere)],
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
    reviewed: reviewed.get(doc.stateUnderReview ?? HOME_STATE) ?? null,
    isSample: doc.isSample ?? false,
  }))
}
