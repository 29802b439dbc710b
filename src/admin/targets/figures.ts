import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Measure, needsPopulation } from '../../../collections/plan-targets/measures'

/** A record behind a figure. */
interface BehindRecord {
  title: string
  /** Its page in the admin. */
  path: string
  /** It counts as reached. */
  counts: boolean
  /** For trainings: how many people. */
  people: number | null
}

/** Where a measure stands now. */
export interface MeasureFigure {
  reached: number
  /** Null when only the target says of how many. */
  of: number | null
  records: BehindRecord[]
}

interface Row extends Record<string, unknown> {
  title: string | null
  path: string
  counts: boolean
  people: string | null
}

type Query = ReturnType<typeof sql>

const openAgencies = sql`from agencies a join agencies_locales l on l._parent_id = a.id and l._locale = 'vi'
  where a._status = 'published' and a.closed_status is null and a.level = 'province'`

const agencyRow = (counts: Query) =>
  sql`select l.name as title, '/admin/collections/agencies/' || a.id as path, ${counts} as counts, null as people ${openAgencies} order by 3, 1`

/** First day of the present quarter in Viet Nam. */
const quarter = sql`date_trunc('quarter', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'`

const items = (counts: { articles: Query; pressNotes: Query }) => sql`
  select l.title, '/admin/collections/articles/' || d.id as path, ${counts.articles} as counts, null as people
  from articles d join articles_locales l on l._parent_id = d.id and l._locale = 'vi'
  where d._status = 'published'
  union all
  select l.title, '/admin/collections/press-notes/' || d.id, ${counts.pressNotes}, null
  from press_notes d join press_notes_locales l on l._parent_id = d.id and l._locale = 'vi'
  where d._status = 'published'
  order by 3, 1`

const trained = (audience: 'officials' | 'reporters') => sql`
  select l.title, '/admin/collections/trainings/' || t.id as path, true as counts, a.attended as people
  from trainings t
  join trainings_locales l on l._parent_id = t.id and l._locale = 'vi'
  join trainings_attendance a on a._parent_id = t.id and a.audience = ${audience}
  where t._status = 'published' and t.state = 'held' and a.attended is not null
  order by t.starts_on desc`

const english = (table: string) => sql`exists (select from ${sql.identifier(`${table}_locales`)} e
  where e._parent_id = d.id and e._locale = 'en' and e.translation_status in ('original', 'reviewed'))`

const child = (table: string) =>
  sql`exists (select from ${sql.identifier(table)} c where c._parent_id = d.id)`

/** One question per measure: the records behind it, and which of them count. */
const queries: Record<Measure, Query> = {
  'agencies-with-spokesperson': agencyRow(sql`exists (select from contacts c
    where c.agency_id = a.id and c._status = 'published' and c.is_spokesperson
      and (c.mandate_from is null or c.mandate_from <= now())
      and (c.mandate_to is null or c.mandate_to >= now() - interval '1 day'))`),
  'agencies-with-item': agencyRow(sql`(
    exists (select from articles d where d.agency_id = a.id and d._status = 'published' and d.published_at >= ${quarter})
    or exists (select from press_notes d where d.agency_id = a.id and d._status = 'published' and d.published_at >= ${quarter}))`),
  'officials-trained': trained('officials'),
  'reporters-trained': trained('reporters'),
  'items-in-english': items({ articles: english('articles'), pressNotes: english('press_notes') }),
  'items-with-sources': items({
    articles: child('articles_sources'),
    pressNotes: child('press_notes_key_facts'),
  }),
}

/** Computes a measure from the live records; only what is public counts. */
export async function figureOf(req: PayloadRequest, measure: Measure): Promise<MeasureFigure> {
  const { rows } = await req.payload.db.drizzle.execute<Row>(queries[measure])
  const records = rows.map(({ title, path, counts, people }) => ({
    title: title ?? path,
    path,
    counts,
    people: people === null ? null : Number(people),
  }))
  if (needsPopulation.includes(measure)) {
    const reached = records.reduce((sum, { people }) => sum + (people ?? 0), 0)
    return { reached, of: null, records }
  }
  return {
    reached: records.filter(({ counts }) => counts).length,
    of: records.length,
    records,
  }
}

/** A target with where it stands. */
export interface TargetFigure {
  id: number
  label: string
  plan: string
  measure: Measure
  goal: number
  reached: number
  of: number | null
  /** Per cent, rounded down: 99.9 is not 100. Null when nothing is counted. */
  share: number | null
  populationSource: string | null
  isSample: boolean
}

/** All targets in their order, each computed now. */
export async function readTargets(
  req: PayloadRequest,
  locale: 'en' | 'vi',
): Promise<TargetFigure[]> {
  const { docs } = await req.payload.find({
    collection: 'plan-targets',
    sort: ['order', 'id'],
    locale,
    fallbackLocale: 'vi',
    depth: 1,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const figures = []
  for (const target of docs) {
    const { reached, of: counted } = await figureOf(req, target.measure)
    const of = counted ?? target.population ?? null
    figures.push({
      id: target.id,
      label: target.label,
      plan: typeof target.plan === 'object' ? target.plan.number : String(target.plan),
      measure: target.measure,
      goal: target.goal,
      reached,
      of,
      share: of ? Math.floor((reached / of) * 100) : null,
      populationSource: target.populationSource ?? null,
      isSample: target.isSample ?? false,
    })
  }
  return figures
}
