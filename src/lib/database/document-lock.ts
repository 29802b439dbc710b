import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/**
 * Makes the transaction of a request wait until it alone saves a document; the lock ends with the
 * transaction. False when others kept it for longer than the database's `lock_timeout`.
 *
 * A lock on the row, not an advisory one: an import of thousands of records in one transaction
 * would run out of those. References to the row may be written meanwhile.
 */
export async function lockDocument(
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<boolean> {
  const transaction = await transactionOf(req)
  if (!transaction) return true
  const table = sql.identifier(collection.replaceAll('-', '_'))
  try {
    await transaction.execute(sql`select 1 from ${table} where id = ${id} for no key update`)
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
