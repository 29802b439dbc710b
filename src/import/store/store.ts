import { initI18n } from '@payloadcms/translations'
import type { Payload, PayloadRequest } from 'payload'

/**
 * The database as one pass of an import sees it. The planning pass reads only; the applying pass
 * reads and writes inside one transaction, with all hooks and validations, as no user: a command
 * on the server may do everything, and hooks that judge users let it pass.
 */
export class Store {
  private req: Partial<PayloadRequest> | undefined

  constructor(
    readonly payload: Payload,
    private readonly transactionID: number | string | null = null,
    private readonly i18n?: PayloadRequest['i18n'],
  ) {
    this.renew()
  }

  /** Whether this pass writes. */
  get writes(): boolean {
    return this.transactionID !== null
  }

  /**
   * Options of every operation. They hand over the request that carries the transaction: an
   * operation without it would run outside and could dead-lock with it (architecture.md, trap 6).
   */
  get options() {
    return { overrideAccess: true, depth: 0, ...(this.req ? { req: this.req } : {}) } as const
  }

  /** Starts a new request: Payload keeps what it has loaded in it, and a long file would fill the memory. */
  renew(): void {
    const { transactionID, i18n } = this
    this.req = transactionID === null ? undefined : { transactionID, ...(i18n ? { i18n } : {}) }
  }
}

/** Runs the work in one transaction: all of it is visible at the end, or nothing ever. */
export async function inTransaction<T>(
  payload: Payload,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  // What a validation refuses is said in the language of the terminal.
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language: 'en' })
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database adapter has no transactions.')
  try {
    const result = await work(new Store(payload, transactionID, i18n))
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
