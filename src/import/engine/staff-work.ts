import { sql } from '@payloadcms/db-postgres'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import type { Column } from '../../exchange/columns'
import { type FlatRecord, lookUpRelated, type StoredRecord, toFlat } from '../../exchange/record'
import { type References, tableOf } from '../../exchange/references'
import type { Database } from '../../lib/database/transaction'
import { sameValue } from './compare'

/** Why a record with an unpublished draft is left as it is. */
export const STAFF_DRAFT =
  'left alone: staff have an unpublished draft of it; publish or discard the draft and import again'

/** Documents whose versions are read together; each may have fifty. */
const TOGETHER = 40

/** Records whose newest version is not the published one: staff are at work on them. */
export async function draftsAmong(
  payload: Payload,
  database: Database,
  { slug, versions }: SanitizedCollectionConfig,
  ids: readonly number[],
): Promise<Set<number>> {
  if (!versions?.drafts || ids.length === 0) return new Set()
  const table = sql.identifier(tableOf(payload, slug))
  const versionTable = sql.identifier(`_${tableOf(payload, slug)}_v`)
  const { rows } = await database.execute<{ id: number }>(sql`
    select t.id from ${table} t
    where t.id = any(${sql.param([...ids])}::int[]) and t._status <> 'published'
    union
    select v.parent_id from ${versionTable} v
    where v.parent_id = any(${sql.param([...ids])}::int[]) and v.latest
      and v.version__status <> 'published'`)
  return new Set(rows.map(({ id }) => id))
}

export interface Wish {
  id: number
  wanted: FlatRecord
  columns: Column[]
}

/**
 * Which of the columns that differ from the file staff have changed. An earlier version of the
 * record had just what the file says, so somebody has since decided otherwise, and an import does
 * not undo that. (Where the file changed and no version ever had its value, the file is newer.)
 */
export async function changedByStaff(
  payload: Payload,
  collection: SanitizedCollectionConfig,
  wishes: readonly Wish[],
  references: References,
): Promise<Map<number, Set<string>>> {
  const changed = new Map<number, Set<string>>()
  if (!collection.versions) return changed
  for (let at = 0; at < wishes.length; at += TOGETHER) {
    const some = new Map(wishes.slice(at, at + TOGETHER).map((wish) => [wish.id, wish]))
    const { docs } = await payload.db.findVersions<StoredRecord>({
      collection: collection.slug,
      where: { parent: { in: [...some.keys()] } },
      limit: 0,
      pagination: false,
    })
    const columns = [...new Set([...some.values()].flatMap((wish) => wish.columns))]
    const versions = docs.map(({ version }) => version)
    await lookUpRelated(versions, columns, references)
    for (const { parent, version } of docs) {
      const wish = some.get(Number(parent))
      if (!wish) continue
      const flat = toFlat(version, wish.columns, references)
      for (const column of wish.columns) {
        if (!sameValue(flat[column.name], wish.wanted[column.name], column)) continue
        changed.set(wish.id, (changed.get(wish.id) ?? new Set()).add(column.name))
      }
    }
  }
  return changed
}
