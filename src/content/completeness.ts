import { sql } from '@payloadcms/db-postgres'
import { HOME_STATE } from '../lib/home-state'
import { type AgencyRef, loadAgencies, loadTerms, pick, type TermRef } from './names'
import { type IndicatorRow, listIndicators } from './indicators'
import { contentQuery, type Reader } from './query'
import { recordKinds } from './record-kinds'

/** What an agency that leads recommendations has reported on them. */
export interface AgencyRecord {
  /** Null for the recommendations that nobody leads. */
  agency: AgencyRef | null
  leads: number
  reported: number
  newestReport: string | null
  overdueActions: number
}

/** How many public records of a kind there are and what they lack. */
export interface KindRecord {
  collection: string
  held: number
  sourceless: number
  untranslated: number
}

/** An indicator with the breakdowns that it should have and does not. */
export interface IndicatorRecord extends IndicatorRow {
  missing: TermRef[]
}

/** A public action that should have ended and has not; postponed ones have a reason and are not late. */
export const overdueAction = sql`a._status = 'published' and a.archived_on is null
  and a.status in ('in-preparation', 'in-progress')
  and (a.due_on at time zone 'Asia/Ho_Chi_Minh')::date < (now() at time zone 'Asia/Ho_Chi_Minh')::date`

/** A recommendation that lists show. */
export const listedRecommendation = sql`r._status = 'published' and r.archived_on is null
  and r.state_under_review = ${HOME_STATE}`

/** When the newest public report on a recommendation was made; null while there is none. */
export const newestReport = sql`(select max(p.reported_on) from progress_reports_rels x
  join progress_reports p on p.id = x.parent_id
  where x.recommendations_id = r.id and x.path = 'recommendations'
    and p._status = 'published' and p.archived_on is null)`

interface AgencyCounts extends Record<string, unknown> {
  id: number | null
  leads: string
  reported: string
  newest: string | null
  overdue: string
}

/** By lead agency, those with most unreported recommendations first; nobody's own row is the last. */
export const getAgencyRecords = contentQuery(
  'completeness-agencies',
  async (reader): Promise<AgencyRecord[]> => {
    const { rows } = await reader.payload.db.drizzle.execute<AgencyCounts>(sql`
      with led as (
        select r.lead_agency_id as id, r.id as recommendation, ${newestReport} as newest
        from recommendations r where ${listedRecommendation}
      ), late as (
        select a.agency_id as id, count(*) as overdue from actions a where ${overdueAction} group by 1
      )
      select coalesce(led.id, late.id) as id, count(led.recommendation) as leads,
        count(led.newest) as reported, max(led.newest)::text as newest,
        coalesce(max(late.overdue), 0) as overdue
      from led full join late on late.id = led.id group by 1`)
    const agencies = await loadAgencies(
      reader,
      rows.map(({ id }) => id),
    )
    const records = rows.flatMap((row) => {
      const agency = row.id === null ? null : (agencies.get(row.id) ?? null)
      // An agency that is not public is not named; its recommendations are in the lists all the same.
      if (row.id !== null && !agency) return []
      return [
        {
          agency,
          leads: Number(row.leads),
          reported: Number(row.reported),
          newestReport: row.newest,
          overdueActions: Number(row.overdue),
        },
      ]
    })
    const unreported = ({ leads, reported }: AgencyRecord) => leads - reported
    return records.toSorted(
      (a, b) =>
        Number(a.agency === null) - Number(b.agency === null) || unreported(b) - unreported(a),
    )
  },
)

/** Every indicator with what it lacks. */
export const getIndicatorRecords = contentQuery(
  'completeness-indicators',
  async (reader): Promise<IndicatorRecord[]> => {
    const rows = await listIndicators(reader.locale, {})
    const { docs } = await reader.payload.find({
      collection: 'indicators',
      ...reader.options,
      where: { id: { in: rows.map(({ id }) => id) } },
      select: { dimensions: true },
      depth: 0,
      limit: Math.max(1, rows.length),
      pagination: false,
    })
    const [terms, there] = await Promise.all([
      loadTerms(
        reader,
        docs.flatMap(({ dimensions }) => dimensions ?? []),
      ),
      dimensionsThere(reader),
    ])
    return rows.map((row) => {
      const planned = docs.find(({ id }) => id === row.id)?.dimensions
      return {
        ...row,
        missing: pick(terms, planned).filter(({ code }) => !there.has(`${row.id} ${code}`)),
      }
    })
  },
)

async function dimensionsThere({ payload }: Reader): Promise<Set<string>> {
  const { rows } = await payload.db.drizzle.execute<{ found: string }>(sql`
    select distinct v.indicator_id || ' ' || split_part(part, '=', 1) as found
    from indicator_values v
    join indicators i on i.id = v.indicator_id and i._status = 'published',
    unnest(string_to_array(coalesce(v.disaggregation, ''), ';')) part`)
  return new Set(rows.map(({ found }) => found))
}

/** By kind of record: how many are public, without a source, without English. */
export const getKindRecords = contentQuery(
  'completeness-kinds',
  async (reader): Promise<KindRecord[]> => {
    const records: KindRecord[] = []
    for (const [collection, kind] of Object.entries(recordKinds)) {
      const { rows } = await reader.payload.db.drizzle.execute<
        Record<'held' | 'sourceless' | 'untranslated', string>
      >(sql`select count(*) as held,
          count(*) filter (where ${kind.sourceless}) as sourceless,
          count(*) filter (where ${kind.untranslated}) as untranslated
        from ${kind.table} d where ${kind.listed}`)
      const [counts] = rows
      records.push({
        collection,
        held: Number(counts?.held ?? 0),
        sourceless: Number(counts?.sourceless ?? 0),
        untranslated: Number(counts?.untranslated ?? 0),
      })
    }
    return records
  },
)
