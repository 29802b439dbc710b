import type { ReviewCycle } from '../generated/payload-types'
import { yearOf } from '../lib/dates'
import { cyclePath } from '../lib/paths'
import { contentQuery, type Reader } from './query'

/** A cycle of review with its official counts. */
export interface CycleView {
  id: number
  code: string
  slug: string
  path: string
  title: string
  number: number | null
  session: string | null
  year: number | null
  reviewedOn: string | null
  adoptedOn: string | null
  mechanism: string | null
  documents: { symbol: string; label: string | null; url: string | null }[]
  counts: CycleCounts | null
  countsSource: string | null
  summary: string | null
  isSample: boolean
}

/** Counts as published; null where the report gives none. */
interface CycleCounts {
  received: number
  supported: number | null
  partlySupported: number | null
  noted: number | null
  pending: number | null
}

/** All cycles, the newest first. */
export const listCycles = contentQuery('cycles', async (reader): Promise<CycleView[]> => {
  const { docs } = await reader.payload.find({
    collection: 'review-cycles',
    ...reader.options,
    where: { archivedOn: { exists: false } },
    sort: ['-reviewedOn', '-number'],
    depth: 1,
    limit: 100,
    pagination: false,
  })
  return docs.map((doc) => toCycle(reader, doc))
})

/** The cycle with this slug, or null. */
export const getCycle = contentQuery(
  'cycle',
  async (reader, { slug }: { slug: string }): Promise<CycleView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'review-cycles',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    return docs[0] ? toCycle(reader, docs[0]) : null
  },
)

function toCycle(reader: Reader, doc: ReviewCycle): CycleView {
  const slug = doc.slug ?? doc.code
  const { mechanism } = doc
  return {
    id: doc.id,
    code: doc.code,
    slug,
    path: cyclePath(reader.locale, slug),
    title: doc.title || doc.code,
    number: doc.number ?? null,
    session: doc.session ?? null,
    year: yearOf(doc.reviewedOn ?? doc.adoptedOn),
    reviewedOn: doc.reviewedOn ?? null,
    adoptedOn: doc.adoptedOn ?? null,
    mechanism: typeof mechanism === 'object' ? mechanism.name || mechanism.code : null,
    documents: (doc.documents ?? []).map(({ symbol, label, url }) => ({
      symbol,
      label: label ?? null,
      url: url ?? null,
    })),
    counts: toCounts(doc.counts),
    countsSource: doc.countsSource ?? null,
    summary: doc.summary ?? null,
    isSample: doc.isSample ?? false,
  }
}

/** Official counts, or null while the total is not known: nothing is computed from our own rows. */
function toCounts(counts: ReviewCycle['counts']): CycleCounts | null {
  if (typeof counts?.received !== 'number') return null
  return {
    received: counts.received,
    supported: counts.supported ?? null,
    partlySupported: counts.partlySupported ?? null,
    noted: counts.noted ?? null,
    pending: counts.pending ?? null,
  }
}
