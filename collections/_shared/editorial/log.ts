import type { PayloadRequest } from 'payload'
import type { EditorialLog } from '../../../src/generated/payload-types'
import type { TextCollection } from './edition'

/** What is worth remembering of a move. */
export interface LogEntry {
  move: EditorialLog['move']
  from?: EditorialLog['from']
  to?: EditorialLog['to']
  title: string | null | undefined
  comment?: string | null
  /** `versionToken` of the version that was looked at. */
  version?: string | null
}

/** The field of a log entry, correction or takedown that names a text of this collection. */
export const targetField = { articles: 'article', 'press-notes': 'pressNote' } as const

/** Writes down a move, in the transaction that makes it. */
export async function logMove(
  req: PayloadRequest,
  collection: TextCollection,
  id: number,
  entry: LogEntry,
): Promise<void> {
  await req.payload.create({
    collection: 'editorial-log',
    data: {
      ...entry,
      [targetField[collection]]: id,
      by: req.user?.collection === 'users' ? req.user.id : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
