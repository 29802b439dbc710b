import { sql } from '@payloadcms/db-postgres'
import type { SqlFragment } from './sql-fragment'
import { formatMonth, monthBounds } from '../lib/dates'
import type { NewsFilters } from './articles'
import { option } from './facet-labels'
import type { FacetOption } from './facets'
import { loadAgencies, loadTerms } from './names'
import { contentQuery, type Reader } from './query'

/** The choices of the news list; each facet counts what the other filters leave. */
export interface NewsFacets {
  pillar: { value: string; count: number }[]
  topic: FacetOption[]
  agency: FacetOption[]
  month: FacetOption[]
}

interface CountRow extends Record<string, unknown> {
  value: string | number
  /** A bigint of PostgreSQL arrives as text. */
  count: string
}

/**
 * Counts in SQL: reading every article to count it would not last. Only published rows in a
 * reviewed language are counted, the same as the access rule shows.
 */
export const countNews = contentQuery(
  'news-facets',
  async (reader, filters: NewsFilters): Promise<NewsFacets> => {
    const without = (name: keyof NewsFilters) => matching(reader, { ...filters, [name]: null })
    const countRows = async (query: SqlFragment) =>
      (await reader.payload.db.drizzle.execute<CountRow>(query)).rows.map(({ value, count }) => ({
        value: String(value),
        count: Number(count),
      }))
    const [pillar, topics, agencies, months] = await Promise.all([
      countRows(
        sql`select a.pillar as value, count(*) ${without('pillar')} group by 1 order by 2 desc`,
      ),
      countRows(sql`select r.terms_id as value, count(distinct a.id)
        ${joined(reader, { ...filters, topic: null }, sql`join articles_rels r on r.parent_id = a.id and r.path = 'topics'`)}
        group by 1 order by 2 desc`),
      countRows(sql`select a.agency_id as value, count(*) ${without('agency')}
        and a.agency_id is not null group by 1 order by 2 desc`),
      countRows(sql`select to_char(a.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as value,
        count(*) ${without('month')} and a.published_at is not null group by 1 order by 1 desc limit 36`),
    ])
    const terms = await loadTerms(
      reader,
      topics.map((row) => Number(row.value)),
    )
    const bodies = await loadAgencies(
      reader,
      agencies.map((row) => Number(row.value)),
    )
    return {
      pillar,
      topic: topics.flatMap(({ value, count: rows }) => {
        const term = terms.get(Number(value))
        return term ? [option(reader, term.code, term.label, rows)] : []
      }),
      agency: agencies.flatMap(({ value, count: rows }) => {
        const body = bodies.get(Number(value))
        return body ? [option(reader, body.code, body.name, rows)] : []
      }),
      month: months.map(({ value, count: rows }) => ({
        value,
        label: formatMonth(reader.locale, value),
        count: rows,
      })),
    }
  },
)

const matching = (reader: Reader, filters: NewsFilters) => joined(reader, filters, sql``)

function joined(reader: Reader, filters: NewsFilters, join: SqlFragment): SqlFragment {
  const conditions = [
    sql`a._status = 'published'`,
    sql`l._locale = ${reader.locale}`,
    sql`l.translation_status in ('original', 'reviewed')`,
  ]
  if (filters.pillar) conditions.push(sql`a.pillar::text = ${filters.pillar}`)
  if (filters.agency) {
    conditions.push(sql`a.agency_id in (select id from agencies where code = ${filters.agency})`)
  }
  if (filters.topic) {
    conditions.push(sql`exists (select 1 from articles_rels t join terms on terms.id = t.terms_id
      where t.parent_id = a.id and t.path = 'topics' and terms.code = ${filters.topic})`)
  }
  if (filters.month) {
    const { start, end } = monthBounds(filters.month)
    conditions.push(sql`a.published_at >= ${start} and a.published_at < ${end}`)
  }
  return sql`from articles a join articles_locales l on l._parent_id = a.id ${join}
    where ${sql.join(conditions, sql` and `)}`
}
