import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** What SQL of ours runs on: the pool, or the connection of an open transaction. */
export type Database = Payload['db']['drizzle']

/** The connection of a request's open transaction, or null when it has none. */
export async function transactionOf({
  payload,
  transactionID,
}: PayloadRequest): Promise<Database | null> {
  const session = transactionID && payload.db.sessions?.[await transactionID]
  return session ? (session.db as Database) : null
}

/** Where a request's SQL belongs: into its transaction when one is open, else into the pool. */
export async function databaseOf(req: PayloadRequest): Promise<Database> {
  return (await transactionOf(req)) ?? req.payload.db.drizzle
}

/** Does all of some work or nothing: in the request's transaction, or in one of its own. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
