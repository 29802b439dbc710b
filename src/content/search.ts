import { sql } from '@payloadcms/db-postgres'
import { databaseNow } from '../lib/database/clock'
import type { SqlFragment } from './sql-fragment'
import { pressNotePath } from '../lib/paths'
import { stripMarks } from '../lib/vietnamese'
import { teaserFields, toTeasers, type ArticleTeaser } from './articles'
import { loadAgencies, pick, type AgencyRef } from './names'
import { loadInstruments, type InstrumentRef } from './instruments'
import { listRecommendations, type RecommendationRow } from './recommendations'
import { releaseOf, type Release } from './press-notes'
import { contentQuery, type Reader } from './query'
import { holdsWords, matchRank, searchWords } from './text-match'

/** What was found, by kind; `total` counts everything, the lists hold the best of each. */
export interface SearchResults {
  total: number
  articles: { total: number; items: ArticleTeaser[] }
  pressNotes: {
    total: number
    items: {
      path: string
      title: string
      number: string
      publishedAt: string | null
      release: Release
    }[]
  }
  recommendations: { total: number; items: RecommendationRow[] }
  agencies: { total: number; items: AgencyRef[] }
  instruments: { total: number; items: InstrumentRef[] }
}

const shown = 10
/** Press notes are matched in memory, after their access rule; there are never many. */
const mostPressNotes = 500

/** Everything public that holds the words typed, with or without marks. */
export const searchSite = contentQuery(
  'search',
  async (reader, q: string): Promise<SearchResults> => {
    const words = searchWords(q)
    const [articles, pressNotes, recommendations, agencies, instruments] = await Promise.all([
      searchArticles(reader, words),
      searchPressNotes(reader, words),
      searchRecommendations(reader, q),
      searchAgencies(reader, words),
      searchInstruments(reader, words),
    ])
    const groups = [articles, pressNotes, recommendations, agencies, instruments]
    return {
      total: groups.reduce((sum, group) => sum + group.total, 0),
      articles,
      pressNotes,
      recommendations,
      agencies,
      instruments,
    }
  },
)

async function searchArticles(reader: Reader, words: string[]): Promise<SearchResults['articles']> {
  const text = sql`concat_ws(' ', l.title, l.summary, l.fact_check_claim,
    jsonb_path_query_array(l.body, 'strict $.**.text')::text)`
  const ids = await rankedIds(
    reader,
    sql`from articles d join articles_locales l on l._parent_id = d.id and l._locale = ${reader.locale}
      where d._status = 'published' and l.translation_status in ('original', 'reviewed')
      and ${holdsWords(text, words)}`,
    sql`l.title`,
    words,
    sql`d.published_at desc nulls last`,
  )
  const best = ids.slice(0, shown)
  if (best.length === 0) return { total: 0, items: [] }
  const { docs } = await reader.payload.find({
    collection: 'articles',
    ...reader.options,
    where: { id: { in: best } },
    select: teaserFields,
    depth: 0,
    limit: shown,
    pagination: false,
  })
  const items = await toTeasers(reader, docs)
  return { total: ids.length, items: items.sort((a, b) => best.indexOf(a.id) - best.indexOf(b.id)) }
}

async function searchPressNotes(
  reader: Reader,
  words: string[],
): Promise<SearchResults['pressNotes']> {
  const { docs } = await reader.payload.find({
    collection: 'press-notes',
    ...reader.options,
    select: {
      title: true,
      purpose: true,
      number: true,
      slug: true,
      publishedAt: true,
      keyMessages: true,
      visibility: true,
      embargoUntil: true,
    },
    sort: '-publishedAt',
    depth: 0,
    limit: mostPressNotes,
    pagination: false,
  })
  const plain = words.map(stripMarks)
  const found = docs.filter((doc) => {
    const messages = (doc.keyMessages ?? []).map(({ text }) => text)
    const text = stripMarks([doc.number, doc.title, doc.purpose, ...messages].join(' '))
    return plain.every((word) => text.includes(word))
  })
  const now = await databaseNow(reader.payload)
  const items = found.slice(0, shown).map((doc) => ({
    release: releaseOf(doc, now),
    path: pressNotePath(reader.locale, doc.slug ?? ''),
    title: doc.title,
    number: doc.number,
    publishedAt: doc.publishedAt ?? null,
  }))
  return { total: found.length, items }
}

async function searchRecommendations(
  reader: Reader,
  q: string,
): Promise<SearchResults['recommendations']> {
  const page = await listRecommendations(reader.locale, {
    q,
    page: 1,
    perPage: shown,
    sort: 'newest',
  })
  return { total: page.total, items: page.items }
}

async function searchAgencies(reader: Reader, words: string[]): Promise<SearchResults['agencies']> {
  const ids = await rankedIds(
    reader,
    sql`from agencies d join agencies_locales l on l._parent_id = d.id
      where d._status = 'published' and ${holdsWords(sql`concat_ws(' ', l.name, l.short_name)`, words)}`,
    sql`l.name`,
    words,
    sql`d.closed_status nulls first, d.id`,
  )
  const best = ids.slice(0, shown)
  return { total: ids.length, items: pick(await loadAgencies(reader, best), best) }
}

async function searchInstruments(
  reader: Reader,
  words: string[],
): Promise<SearchResults['instruments']> {
  const ids = await rankedIds(
    reader,
    sql`from instruments d join instruments_locales l on l._parent_id = d.id
      where d._status = 'published'
      and ${holdsWords(sql`concat_ws(' ', d.code, l.name, l.short_name, l.summary)`, words)}`,
    sql`l.name`,
    words,
    sql`d.code`,
  )
  const best = ids.slice(0, shown)
  return { total: ids.length, items: pick(await loadInstruments(reader, best), best) }
}

/** Ids of the rows, the best match first, each once. */
async function rankedIds(
  reader: Reader,
  from: SqlFragment,
  title: SqlFragment,
  words: string[],
  then: SqlFragment,
): Promise<number[]> {
  if (words.length === 0) return []
  const { rows } = await reader.payload.db.drizzle.execute<{ id: number }>(
    sql`select d.id ${from} order by ${matchRank(title, words)}, ${then} limit 2000`,
  )
  return [...new Set(rows.map(({ id }) => id))]
}
