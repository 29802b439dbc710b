import {
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import {
  stripUnreviewed,
  withoutUnreviewed,
} from '../../collections/_shared/hooks/strip-unreviewed'
import { configOf } from '../exchange/natural-keys'
import type { StoredRecord } from '../exchange/record'

/** Records that are read at once. */
const BATCH = 500

/** Which records: all, or those with these ids in this order. */
export type Selection = { ids: readonly number[] } | 'all'

/**
 * What the public may read of a collection, in batches: rows by its access rule, texts of reviewed
 * languages alone, without the fields that staff alone read. From one id to the next, never by
 * OFFSET, so that the last batch costs what the first does.
 */
export async function* publicRecords(
  payload: Payload,
  collection: string,
  selection: Selection,
): AsyncGenerator<StoredRecord[]> {
  const config = configOf(payload, collection)
  const req = await createLocalReq({}, payload)
  const rule = await config.access.read({ req })
  if (rule === false) return
  const strips = config.hooks.beforeRead.includes(stripUnreviewed)
  const closed = await closedFields(config, req)
  const read = async (where: Where) => {
    const { docs } = await payload.db.find<StoredRecord & { id: number }>({
      collection: collection as CollectionSlug,
      where: rule === true ? where : { and: [rule, where] },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      locale: 'all',
      // What other collections say of the records is exported with those.
      ...({ joins: false } as object),
      req,
    })
    return docs
  }
  const shown = (doc: StoredRecord) => {
    const open = Object.fromEntries(Object.entries(doc).filter(([name]) => !closed.has(name)))
    return strips ? withoutUnreviewed(open, config) : open
  }

  if (selection !== 'all') {
    for (let at = 0; at < selection.ids.length; at += BATCH) {
      const ids = selection.ids.slice(at, at + BATCH)
      const places = new Map(ids.map((id, place) => [id, place]))
      const docs = await read({ id: { in: [...ids] } })
      yield docs.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)).map(shown)
    }
    return
  }
  for (let last = 0; ;) {
    const docs = await read({ id: { greater_than: last } })
    if (docs.length === 0) return
    yield docs.map(shown)
    last = docs.at(-1)?.id ?? last
  }
}

/** Top-level fields that the public does not read. */
async function closedFields(
  { flattenedFields }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<Set<string>> {
  const closed = new Set<string>()
  for (const field of flattenedFields) {
    const rule = 'access' in field ? field.access?.read : undefined
    if (rule && !(await rule({ req }))) closed.add(field.name)
  }
  return closed
}
