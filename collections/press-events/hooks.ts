import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Counts how often an event was published again. Calendar programs replace what they have only by
 * a higher number (RFC 5545, 3.8.7.4), so it is taken from the live row: a draft or a restored
 * version must not lower it.
 */
export const countRevisions: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, revision: 0 }
  const { docs } = await req.payload.find({
    collection: 'press-events',
    where: { id: { equals: originalDoc?.id as number } },
    draft: false,
    select: { revision: true, publishedAt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const revision = docs[0]?.revision ?? 0
  const again = data._status === 'published' && Boolean(docs[0]?.publishedAt)
  return { ...data, revision: again ? revision + 1 : revision }
}
