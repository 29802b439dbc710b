import type { Locale } from '../lib/locales'
import { openPayload } from '../lib/payload'
import { type FollowUp, readFollowUps } from './follow-up'
import type { Reader } from './query'
import { type RecommendationView, toRecommendations } from './recommendation'
import { type RecommendationFilters, selectRecommendations } from './recommendations'

/** A recommendation with everything that answers to it. */
export interface ReportItem {
  record: RecommendationView
  followUp: FollowUp
}

export interface ReportContent {
  /** The first of the list by symbol, at most `MOST_IN_REPORT`. */
  items: ReportItem[]
  /** How many the list has. */
  total: number
}

/** A longer report is no longer read by anybody; a cycle of the UPR has about 300. */
const MOST_IN_REPORT = 500
/** Recommendations that are read at once. */
const BATCH = 100
/** Reports that are made at once; each holds some megabytes. */
const MOST_AT_ONCE = 2

let running = 0

/**
 * What a report on the recommendations of a list holds, as the public may read it; null when too
 * many reports are being made. It is not kept: the selections are too many and too large.
 */
export async function readReport(
  locale: Locale,
  filters: RecommendationFilters,
): Promise<ReportContent | null> {
  if (running >= MOST_AT_ONCE) return null
  running += 1
  try {
    const ids = await selectRecommendations(locale, filters)
    const items: ReportItem[] = []
    const reader = await publicReader(locale)
    const taken = ids.slice(0, MOST_IN_REPORT)
    for (let at = 0; at < taken.length; at += BATCH) {
      items.push(...(await readItems(reader, taken.slice(at, at + BATCH))))
    }
    return { items, total: ids.length }
  } finally {
    running -= 1
  }
}

/** A report is handed on, so that nobody's log-in may add to it. */
async function publicReader(locale: Locale): Promise<Reader> {
  const options = { overrideAccess: false, draft: false, user: null } as const
  return {
    payload: await openPayload(),
    locale,
    options: { ...options, locale, fallbackLocale: false },
  }
}

async function readItems(reader: Reader, ids: number[]): Promise<ReportItem[]> {
  const [{ docs }, followUps] = await Promise.all([
    reader.payload.find({
      collection: 'recommendations',
      ...reader.options,
      where: { id: { in: ids } },
      depth: 1,
      joins: false,
      limit: ids.length,
      pagination: false,
    }),
    readFollowUps(reader, ids),
  ])
  const places = new Map(ids.map((id, place) => [id, place]))
  const records = await toRecommendations(reader, docs)
  return records
    .toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map((record) => ({
      record,
      followUp: followUps.get(record.id) ?? { actions: [], reports: [], assessments: [] },
    }))
}
