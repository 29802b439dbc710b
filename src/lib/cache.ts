import { sql } from '@payloadcms/db-postgres'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

/**
 * What the public may see has an epoch: a counter that the database raises in the same
 * transaction as every change to a public table, plus the next moment at which an embargo ends.
 * A cached value is keyed by it, so nothing outlives a takedown on any instance, imports from the
 * command line included, and an embargo lifts by itself with a warm cache (docs/adr/0003).
 */
async function contentEpoch(payload: Payload): Promise<string> {
  const { rows } = await payload.db.drizzle.execute<{ epoch: string }>(sql`
    select value || '/' || coalesce(extract(epoch from (
      select min(embargo_until) from press_notes where embargo_until > clock_timestamp()
    ))::text, '') as epoch from content_epoch`)
  const epoch = rows[0]?.epoch
  if (epoch === undefined) throw new Error('The content epoch is missing: run the migrations.')
  return epoch
}

/** Names the present state of everything public, for validators of downloads. */
export async function contentTag(payload: Payload): Promise<string> {
  return (await contentEpoch(payload)).replace('/', '-')
}

type Load = () => Promise<unknown>

const MEGABYTE = 1024 * 1024

/** Views as JSON text: their size is known, and nobody can change what another reader gets. */
const views = new LRUCache<string, string, Load>({
  maxSize: 64 * MEGABYTE,
  sizeCalculation: (json, key) => json.length + key.length,
  fetchMethod: async (_key, _stale, { context }) => JSON.stringify(await context()),
})

/**
 * The value of `load` for this key in the present epoch. Concurrent readers of the same key share
 * one load; an error is not kept. The value must survive JSON (no dates, no undefined in lists).
 */
export async function cachedInEpoch<V>(
  payload: Payload,
  key: string,
  load: () => Promise<V>,
): Promise<V> {
  const epoch = await contentEpoch(payload)
  const json = await views.fetch(`${epoch}|${key}`, { context: load })
  return JSON.parse(json ?? 'null') as V
}
