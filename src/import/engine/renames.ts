import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import {
  noteLiveAddresses,
  redirectOnRename,
} from '../../../collections/_shared/hooks/redirect-on-rename'
import { configOf } from '../../exchange/natural-keys'
import type { Database } from '../../lib/database/transaction'

type Work = () => Promise<void>

/**
 * Does the work of the transaction; records whose address it changes lead from the old one to the
 * new one afterwards, by the hooks that do so for a save. There are few of them.
 */
export async function withRedirects(
  payload: Payload,
  transaction: Database,
  run: number,
  work: Work,
): Promise<void> {
  const { rows } = await transaction.execute<{ collection: string; id: number }>(sql`
    select collection, target as id from import_plans p
    where run = ${run} and fate = 'updated' and exists (
      select from jsonb_array_elements(p.changes) c where c ->> 'field' ~ '^slug(\\.|$)')`)
  if (rows.length === 0) return work()
  await inSession(payload, transaction, async (req) => {
    for (const { collection, id } of rows) {
      await noteLiveAddresses({
        collection: configOf(payload, collection),
        data: { _status: 'published' },
        operation: 'update',
        originalDoc: { id },
        req,
      } as never)
    }
    await work()
    for (const { collection, id } of rows) {
      const args = { collection: configOf(payload, collection), doc: { id }, req }
      await redirectOnRename(args as never)
    }
  })
}

/** Lets operations of Payload take part in the transaction. */
async function inSession(
  payload: Payload,
  transaction: Database,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const transactionID = randomUUID()
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  const nothing = async () => {}
  Object.assign(payload.db.sessions ?? {}, {
    [transactionID]: { db: transaction, resolve: nothing, reject: nothing },
  })
  try {
    await work(req)
  } finally {
    delete payload.db.sessions?.[transactionID]
  }
}
