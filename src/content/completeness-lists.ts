import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { toDocumentPath } from '../lib/document-paths'
import { otherLocales } from '../lib/locales'
import { listedRecommendation, newestReport, overdueAction } from './completeness'
import { contentQuery, type Reader } from './query'
import { type RecordKindName, recordKinds } from './record-kinds'
import type { SqlFragment } from './sql-fragment'

/** What stands behind a number of the completeness page. */
export type GapList =
  | { gap: 'no-lead'; reported: boolean | null }
  | { gap: 'overdue'; agency: string }
  | { gap: 'held' | 'sourceless' | 'untranslated'; collection: RecordKindName }

/** A record that lacks something. */
export interface GapRow {
  id: number
  name: string
  lang: string
  path: string | null
  due: string | null
}

/** Shown of a list; the total says how many there are. */
const MOST = 200

/** The records behind a number. */
export const listGaps = contentQuery(
  'completeness-list',
  async (reader, list: GapList): Promise<{ rows: GapRow[]; total: number }> => {
    const { collection, from } = queryOf(list)
    const { rows } = await reader.payload.db.drizzle.execute<{ id: number; total: string }>(
      sql`select d.id, count(*) over () as total ${from} order by d.id limit ${MOST}`,
    )
    const total = Number(rows[0]?.total ?? 0)
    const found = await readRows(
      reader,
      collection,
      rows.map(({ id }) => id),
    )
    return { rows: found, total }
  },
)

function queryOf(list: GapList): { collection: RecordKindName; from: SqlFragment } {
  if (list.gap === 'no-lead') {
    return {
      collection: 'recommendations',
      from: sql`from recommendations d join recommendations r on r.id = d.id
        where ${listedRecommendation} and r.lead_agency_id is null
          and ${list.reported === null ? sql`true` : sql`(${newestReport} is not null) = ${list.reported}`}`,
    }
  }
  if (list.gap === 'overdue') {
    return {
      collection: 'actions',
      from: sql`from actions d join actions a on a.id = d.id
        join agencies g on g.id = a.agency_id where ${overdueAction} and g.code = ${list.agency}`,
    }
  }
  const kind = recordKinds[list.collection]
  return {
    collection: list.collection,
    from: sql`from ${kind.table} d where ${kind.listed}
      and ${list.gap === 'held' ? sql`true` : kind[list.gap]}`,
  }
}

/** Under the same access rules as everywhere; names in the page's language or in the one there is. */
async function readRows(
  reader: Reader,
  collection: RecordKindName,
  ids: number[],
): Promise<GapRow[]> {
  const found = new Map<number, GapRow>()
  for (const lang of [reader.locale, ...otherLocales(reader.locale)]) {
    const missing = ids.filter((id) => !found.get(id)?.name)
    if (missing.length === 0) break
    const where: Where = { id: { in: missing } }
    const { docs } = await reader.payload.find({
      collection,
      ...reader.options,
      draft: false,
      locale: lang,
      where,
      depth: 1,
      limit: missing.length,
      pagination: false,
    })
    for (const doc of docs) {
      const record = doc as unknown as Record<string, unknown>
      found.set(doc.id, {
        id: doc.id,
        name: nameOf(record),
        lang,
        path: pathOf(reader, collection, record),
        due: typeof record.dueOn === 'string' ? record.dueOn : null,
      })
    }
  }
  return ids.flatMap((id) => {
    const row = found.get(id)
    return row ? [{ ...row, name: row.name || String(id) }] : []
  })
}

const nameOf = (record: Record<string, unknown>): string => {
  for (const field of ['summary', 'title', 'name', 'text', 'number', 'symbol', 'code']) {
    const text = record[field]
    if (typeof text === 'string' && text) return text
  }
  return ''
}

/** A record's own page, or that of the first recommendation that it answers to. */
function pathOf(
  reader: Reader,
  collection: string,
  record: Record<string, unknown>,
): string | null {
  const own = toDocumentPath(collection)
  if (own) return typeof record.slug === 'string' ? own(reader.locale, record.slug) : null
  const [first] = Array.isArray(record.recommendations) ? (record.recommendations as unknown[]) : []
  const slug = typeof first === 'object' && first ? (first as { slug?: unknown }).slug : null
  return typeof slug === 'string'
    ? (toDocumentPath('recommendations')?.(reader.locale, slug) ?? null)
    : null
}
