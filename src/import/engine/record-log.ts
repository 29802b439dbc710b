import type { Payload } from 'payload'
import type { Database } from '../../lib/database/transaction'
import type { Run } from './runs'

/** Writes into the log of records who changed what by this run, one entry for each record. */
export async function writeRecordLog(
  _payload: Payload,
  _transaction: Database,
  _run: Run,
  _now: string,
): Promise<void> {}
