import { sql } from '@payloadcms/db-postgres'
import type { SqlFragment } from './sql-fragment'
import { listCycles } from './review-cycles'
import type { FacetOption } from './facets'
import { loadAgencies, loadTerms } from './names'
import { option } from './news-facets'
import { contentQuery, type Reader } from './query'
import { recommendationHolds } from './recommendation-match'
import type { RecommendationFilters } from './recommendations'

export type FacetName = Exclude<keyof RecommendationFilters, 'q'>

/** The choices of the list; each facet counts what the other filters leave. */
export type RecommendationFacets = Record<Exclude<FacetName, 'position'>, FacetOption[]> & {
  position: { value: string; count: number }[]
}

type Counts = { value: string; count: number }[]

const termTables = {
  theme: {
    table: sql`recommendations_themes`,
    key: sql`_parent_id`,
    term: sql`term_id`,
    more: sql``,
  },
  person: {
    table: sql`recommendations_affected_persons`,
    key: sql`_parent_id`,
    term: sql`term_id`,
    more: sql``,
  },
  sdg: {
    table: sql`recommendations_sdg_targets`,
    key: sql`_parent_id`,
    term: sql`term_id`,
    more: sql``,
  },
  state: {
    table: sql`recommendations_rels`,
    key: sql`parent_id`,
    term: sql`terms_id`,
    more: sql` and x.path = 'recommendingStates'`,
  },
}
type TermFacet = keyof typeof termTables

/** Counts by SQL over published rows only, which is all that the access rule shows. */
export const countRecommendations = contentQuery(
  'recommendation-facets',
  async (reader, filters: RecommendationFilters): Promise<RecommendationFacets> => {
    const [theme, person, sdg, state, position, cycle, agency] = await Promise.all([
      countTerms(reader, filters, 'theme'),
      countTerms(reader, filters, 'person'),
      countTerms(reader, filters, 'sdg'),
      countTerms(reader, filters, 'state'),
      countColumn(reader, filters, 'position', sql`r.position`),
      countColumn(reader, filters, 'cycle', sql`r.cycle_id`),
      countColumn(reader, filters, 'agency', sql`r.lead_agency_id`),
    ])
    const cycles = await listCycles(reader.locale, null)
    const agencies = await loadAgencies(
      reader,
      agency.map(({ value }) => Number(value)),
    )
    return {
      theme,
      person,
      sdg: sdg.toSorted((a, b) => a.value.localeCompare(b.value, 'en', { numeric: true })),
      state,
      position,
      cycle: cycles.flatMap(({ id, slug, title }) => {
        const row = cycle.find(({ value }) => Number(value) === id)
        return row ? [{ value: slug, label: title, count: row.count }] : []
      }),
      agency: agency.flatMap(({ value, count }) => {
        const body = agencies.get(Number(value))
        return body ? [option(reader, body.code, body.name, count)] : []
      }),
    }
  },
)

async function countTerms(
  reader: Reader,
  filters: RecommendationFilters,
  facet: TermFacet,
): Promise<FacetOption[]> {
  const { table, key, term, more } = termTables[facet]
  const rows = await countRows(
    reader,
    sql`select x.${term} as value, count(distinct r.id) as count from recommendations r
      join ${table} x on x.${key} = r.id${more}
      where ${conditions(reader, filters, facet)} group by 1 order by 2 desc, 1`,
  )
  const terms = await loadTerms(
    reader,
    rows.map(({ value }) => Number(value)),
  )
  return rows.flatMap(({ value, count }) => {
    const found = terms.get(Number(value))
    return found ? [option(reader, found.code, found.label, count)] : []
  })
}

function countColumn(
  reader: Reader,
  filters: RecommendationFilters,
  facet: FacetName,
  column: SqlFragment,
): Promise<Counts> {
  return countRows(
    reader,
    sql`select ${column} as value, count(*) as count from recommendations r
      where ${column} is not null and ${conditions(reader, filters, facet)} group by 1 order by 2 desc`,
  )
}

async function countRows(reader: Reader, query: SqlFragment): Promise<Counts> {
  const { rows } = await reader.payload.db.drizzle.execute<{
    value: string | number
    /** A bigint of PostgreSQL arrives as text. */
    count: string
  }>(query)
  return rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }))
}

function conditions(
  reader: Reader,
  filters: RecommendationFilters,
  except: FacetName,
): SqlFragment {
  const parts = [sql`r._status = 'published'`]
  const given = (name: FacetName) => (name === except ? null : filters[name])
  const cycle = given('cycle')
  if (cycle) parts.push(sql`r.cycle_id in (select id from review_cycles where slug = ${cycle})`)
  const position = given('position')
  if (position) parts.push(sql`r.position::text = ${position}`)
  const agency = given('agency')
  if (agency) parts.push(sql`r.lead_agency_id in (select id from agencies where code = ${agency})`)
  for (const facet of ['theme', 'person', 'sdg', 'state'] as const) {
    const code = given(facet)
    const { table, key, term, more } = termTables[facet]
    if (code) {
      parts.push(sql`exists (select 1 from ${table} x join terms on terms.id = x.${term}
        where x.${key} = r.id${more} and terms.code = ${code})`)
    }
  }
  if (filters.q) parts.push(recommendationHolds(reader, filters.q))
  return sql.join(parts, sql` and `)
}
