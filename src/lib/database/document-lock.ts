import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Makes the transaction of a request wait until it alone saves a document; the lock ends with the
 * transaction. False when others kept it for longer than the database's `lock_timeout`.
 *
 * A lock on the row, not an advisory one: an import of thousands of records in one transaction
 * would run out of those. References to the row may be written meanwhile.
 */
export async function lockDocument(
  { payload, transactionID }: PayloadRequest,
  collection: string,
  id: number,
): Promise<boolean> {
  const session = transactionID && payload.db.sessions?.[await transactionID]
  if (!session) return true
  const table = sql.identifier(collection.replaceAll('-', '_'))
  try {
    await payload.db.execute({
      db: session.db as typeof payload.db.drizzle,
      sql: sql`select 1 from ${table} where id = ${id} for no key update`,
    })
    return true
  } catch (error) {
    if (lockNotAvailable(error)) return false
    throw error
  }
}

function lockNotAvailable(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return code === '55P03' || cause?.code === '55P03'
}
