import { randomUUID } from 'node:crypto'
import type { postgresAdapter } from '@payloadcms/db-postgres'
import { transactionSlots, type TransactionSlots } from './transaction-slots'

type AdapterFactory = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterFactory['init']>

/**
 * Makes a COMMIT that fails an error for the caller.
 *
 * The stock adapter catches it and answers 201 although no row exists (architecture.md, trap 7).
 * A deferred constraint, a lost connection or a full disk show up only at COMMIT, so an editor
 * would be told that a text was saved which is gone.
 */
export function withStrictTransactions(factory: AdapterFactory): AdapterFactory {
  return {
    ...factory,
    init: (args) => {
      const adapter = factory.init(args)
      const slots = transactionSlots(adapter.poolOptions.max ?? DEFAULT_POOL_SIZE)
      adapter.beginTransaction = () => begin(adapter, slots)
      adapter.commitTransaction = (id) => finish(adapter, id, 'resolve')
      adapter.rollbackTransaction = (id) => finish(adapter, id, 'reject')
      return adapter
    },
  }
}

/** What node-postgres takes when it is told nothing. */
const DEFAULT_POOL_SIZE = 10

class RolledBack extends Error {}

async function begin(adapter: Adapter, slots: TransactionSlots): Promise<string> {
  const id = randomUUID()
  await adapter.initializing
  await slots.take()
  await new Promise<void>((ready, unavailable) => {
    // Drizzle hands out a transaction only inside a callback; Payload wants to hold it across
    // operations. The callback therefore waits until somebody commits or rolls back.
    const ended = adapter.drizzle.transaction(async (transaction) => {
      await new Promise<void>((commit, rollback) => {
        adapter.sessions[id] = {
          db: transaction,
          resolve: async () => {
            commit()
            await ended
          },
          reject: async () => {
            rollback(new RolledBack())
            await ended.catch((error: unknown) => {
              if (!(error instanceof RolledBack)) throw error
            })
          },
        }
        ready()
      })
    })
    // No connection was to be had: nobody waits for `ended` yet, so tell the caller here.
    ended.catch(unavailable).finally(slots.give)
  })
  return id
}

async function finish(
  adapter: Adapter,
  incoming: number | Promise<number | string> | string,
  how: 'resolve' | 'reject',
): Promise<void> {
  const id = await incoming
  const session = adapter.sessions[id]
  // Nested operations share a transaction: whoever comes second finds it ended already.
  if (!session) return
  delete adapter.sessions[id]
  await session[how]()
}
