import type { Payload } from 'payload'
import { loadRows, readTouched } from './load'
import { RecordIndex } from './record-index'

/** From so many changed records on, reading all of them is no slower than reading those. */
const MANY = 20_000

interface Current {
  index: RecordIndex
  /** The moment of the database up to which the index is complete. */
  from: string
}

let current: Promise<Current> | null = null

/**
 * The index of the recommendations, as the database has them now. Each asking reads what changed
 * since the last one (docs/adr/0013), so that nothing stays in a list after a takedown, on any
 * instance. Askings follow one another; an error leaves the index to be made anew.
 */
export async function recommendationIndex(payload: Payload): Promise<RecordIndex> {
  const before = current
  const next = (before ?? Promise.resolve(null)).then((known) => refresh(payload, known))
  current = next
  try {
    return (await next).index
  } catch (error) {
    if (current === next) current = null
    throw error
  }
}

async function refresh(payload: Payload, known: Current | null): Promise<Current> {
  const { from, ids } = await readTouched(payload, known?.from ?? null)
  if (known && ids.length < MANY) {
    if (ids.length > 0) known.index.put(await loadRows(payload, ids), ids)
    return { index: known.index, from }
  }
  const index = new RecordIndex()
  index.put(await loadRows(payload, null), null)
  return { index, from }
}
