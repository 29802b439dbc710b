import type { Payload } from 'payload'
import { columnsOf } from '../../src/exchange/columns'
import { configOf } from '../../src/exchange/natural-keys'
import {
  type FlatRecord,
  lookUpRelated,
  type StoredRecord,
  toFlat,
} from '../../src/exchange/record'
import { References } from '../../src/exchange/references'

/** Records that are read and looked up together. */
const BATCH = 500

/**
 * The records of a collection as flat records, in the order of their ids, read in batches by id and
 * without anybody's rights: whoever calls this decides what may leave.
 */
export async function* readRecords(
  payload: Payload,
  collection: string,
): AsyncGenerator<FlatRecord> {
  const config = configOf(payload, collection)
  const columns = columnsOf(config)
  let after = 0
  for (;;) {
    const { docs } = await payload.db.find<StoredRecord & { id: number }>({
      collection: config.slug,
      where: { id: { greater_than: after } },
      sort: 'id',
      limit: BATCH,
      pagination: false,
    })
    const references = new References(payload, payload.db.drizzle)
    await lookUpRelated(docs, columns, references)
    for (const doc of docs) yield toFlat(doc, columns, references)
    if (docs.length < BATCH) return
    after = docs.at(-1)?.id ?? after
  }
}
