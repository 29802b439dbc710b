import type { CollectionBeforeOperationHook } from 'payload'
import { lockDocument } from '../../../src/lib/database/document-lock'
import { beingSaved, refusal } from '../messages'

/**
 * Saves of one document follow one another. Drafts touch no row that PostgreSQL could lock, so
 * parallel ones left several versions that all called themselves the newest, and each overwrote
 * what it had not read. Runs before the document is read (architecture.md, trap 6).
 */
export const oneSaveAtATime: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const id = Number((args as { id?: unknown }).id)
  if (operation !== 'update' || !Number.isInteger(id)) return args
  if (!(await lockDocument(req, collection.slug, id))) throw refusal(req, 409, beingSaved)
  return args
}
