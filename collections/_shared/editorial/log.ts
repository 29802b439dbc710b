import type { PayloadRequest } from 'payload'
import type { State } from '../workflow'
import type { Edition, TextCollection } from './edition'
import type { LoggedMove } from './log-labels'
import { tellOfMove } from './tell'

/** What is worth remembering of a move. */
export interface LogEntry {
  move: LoggedMove
  from?: State
  to?: State
  comment?: string | null
  /** Where the passage stands that the comment is about, and its words then. */
  passage?: string
  quote?: string
  /** `versionToken` of the version that was looked at. */
  version?: string | null
}

/** The field of a log entry, correction or takedown that names a text of this collection. */
export const targetField = { articles: 'article', 'press-notes': 'pressNote' } as const

/**
 * Writes down a move and tells those it concerns, in the transaction that makes it.
 *
 * @param edition as it was before the move
 */
export async function logMove(
  req: PayloadRequest,
  collection: TextCollection,
  edition: Edition,
  entry: LogEntry,
): Promise<void> {
  const { id } = await req.payload.create({
    collection: 'editorial-log',
    data: {
      ...entry,
      title: edition.title,
      [targetField[collection]]: edition.id,
      by: req.user?.collection === 'users' ? req.user.id : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { move, comment = null, quote = null } = entry
  await tellOfMove(req, { collection, id: edition.id, edition, move, comment, quote, entry: id })
}
