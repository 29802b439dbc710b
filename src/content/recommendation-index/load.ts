import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SqlFragment } from '../sql-fragment'

/** What the rows are counted by; each value is a code that stands in addresses. */
export const indexedFacets = [
  'of',
  'mechanism',
  'cycle',
  'position',
  'implementation',
  'theme',
  'person',
  'sdg',
  'state',
  'treaty',
  'agency',
  'year',
] as const
export type IndexedFacet = (typeof indexedFacets)[number]

/** A recommendation as the index keeps it. */
export interface IndexedRow {
  id: number
  /** False for what the public does not see in lists: drafts, archived and deleted records. */
  listed: boolean
  year: number | null
  symbol: string | null
  paragraph: string | null
}

/** For each value of a facet the rows that have it. */
type FacetRows = { value: string; ids: number[] }[]

export interface Loaded {
  rows: IndexedRow[]
  facets: Record<IndexedFacet, FacetRows>
}

/** What a recommendation has that nobody has reported on. */
const NO_REPORT = 'no-report'

/** Reads the named recommendations, or all of them. */
export async function loadRows(payload: Payload, ids: number[] | null): Promise<Loaded> {
  const only = (column: SqlFragment) =>
    ids === null ? sql`true` : sql`${column} = any(${`{${ids.join(',')}}`}::int[])`
  const read = async <Row extends Record<string, unknown>>(query: SqlFragment) =>
    (await payload.db.drizzle.execute<Row>(query)).rows
  const byValue = (value: SqlFragment, from: SqlFragment) =>
    read<{ value: string; ids: number[] }>(
      sql`select ${value} as value, array_agg(r.id) as ids from recommendations r ${from}
        where ${only(sql`r.id`)} and ${value} is not null group by 1`,
    )
  const tags = (table: SqlFragment) =>
    byValue(
      sql`t.code`,
      sql`join ${table} x on x._parent_id = r.id join terms t on t.id = x.term_id`,
    )

  const rows = await read<IndexedRow & Record<string, unknown>>(
    sql`select r.id, r._status = 'published' and r.archived_on is null as listed,
        r.year::int as year, r.symbol, r.paragraph
      from recommendations r where ${only(sql`r.id`)}`,
  )
  // One after another: a page must not take every connection of the pool.
  const facets: Loaded['facets'] = {
    of: await byValue(sql`r.state_under_review`, sql``),
    mechanism: await byValue(sql`m.code`, sql`join mechanisms m on m.id = r.mechanism_id`),
    cycle: await byValue(sql`c.slug`, sql`join review_cycles c on c.id = r.cycle_id`),
    position: await byValue(sql`r.position::text`, sql``),
    implementation: await byValue(
      sql`coalesce(p.implementation::text, ${NO_REPORT}::text)`,
      sql`left join lateral (
        select p.implementation from progress_reports_rels x join progress_reports p on p.id = x.parent_id
        where x.recommendations_id = r.id and x.path = 'recommendations'
          and p._status = 'published' and p.archived_on is null
        order by p.reported_on desc, p.id desc limit 1) p on true`,
    ),
    theme: await tags(sql`recommendations_themes`),
    person: await tags(sql`recommendations_affected_persons`),
    sdg: await tags(sql`recommendations_sdg_targets`),
    state: await byValue(
      sql`t.code`,
      sql`join recommendations_rels x on x.parent_id = r.id and x.path = 'recommendingStates'
        join terms t on t.id = x.terms_id`,
    ),
    treaty: await byValue(
      sql`i.slug`,
      sql`join recommendations_rels x on x.parent_id = r.id and x.path = 'instruments'
        join instruments i on i.id = x.instruments_id`,
    ),
    agency: await byValue(sql`a.code`, sql`join agencies a on a.id = r.lead_agency_id`),
    year: await byValue(sql`r.year::int::text`, sql``),
  }
  return { rows, facets }
}

/** A moment of the database, to ask from it what has changed since. */
export interface Touched {
  /** The oldest transaction that was still open: nothing before it can be missed. */
  from: string
  ids: number[]
}

/** Which recommendations changed since a moment, or the moment alone at the beginning. */
export async function readTouched(payload: Payload, since: string | null): Promise<Touched> {
  const { rows } = await payload.db.drizzle.execute<{ from: string; ids: number[] | null }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as from,
      (select array_agg(record_id) from record_touches
        where collection = 'recommendations' and changed >= ${since ?? '0'}::xid8
          and ${since !== null}) as ids`,
  )
  const found = rows[0]
  if (!found) throw new Error('The database did not tell what has changed.')
  return { from: found.from, ids: found.ids ?? [] }
}
