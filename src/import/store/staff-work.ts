import { type Fields, sameValue } from './compare'
import type { Store } from './store'

type Kept = 'recommendations' | 'instruments' | 'agencies'

/**
 * Which of the fields that differ from the file staff have changed. An earlier version of the
 * record had just what the file says, so somebody has since decided otherwise, and an import does
 * not undo that. (Where the file changed and no version ever had its value, the file is newer.)
 */
export async function changedByStaff(
  store: Store,
  collection: Kept,
  id: number,
  wanted: Fields,
  fields: readonly string[],
): Promise<string[]> {
  if (fields.length === 0) return []
  const { docs } = await store.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    limit: 50,
    pagination: false,
    locale: 'vi',
    ...store.options,
  })
  const versions = docs.map(({ version }) => version as unknown as Fields)
  return fields.filter((field) =>
    versions.some((version) => sameValue(version[field], wanted[field])),
  )
}

/** Records whose newest version is a draft: staff are at work on them, or took them down. */
export async function draftsAmong(
  store: Store,
  collection: Kept,
  ids: number[],
): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const { docs } = await store.payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    limit: ids.length,
    pagination: false,
    locale: 'vi',
    select: { _status: true },
    ...store.options,
  })
  return new Set(docs.filter(({ _status }) => _status !== 'published').map(({ id }) => id))
}

/** Why a record with an unpublished draft is left as it is. */
export const STAFF_DRAFT =
  'left alone: staff have an unpublished draft of it; publish or discard the draft and import again'
