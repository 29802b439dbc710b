import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** The content epoch as every other connection sees it. */
export async function epochOf(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute<{ value: string }>(
    sql`select value from content_epoch`,
  )
  return Number(rows[0]?.value)
}

/** Runs `work` in a transaction of its own and ends it as told. */
export async function inTransaction(
  payload: Payload,
  end: 'commit' | 'rollback',
  work: (req: { transactionID: number | string }) => Promise<unknown>,
): Promise<void> {
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('The database gave no transaction.')
  try {
    await work({ transactionID: id })
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
  await (end === 'commit' ? payload.db.commitTransaction(id) : payload.db.rollbackTransaction(id))
}
