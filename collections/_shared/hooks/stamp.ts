import type { CollectionBeforeChangeHook } from 'payload'

/** Who made a record is told by the server, never by the request. */
export const stampCreatedBy: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    return { ...data, createdBy: req.user?.collection === 'users' ? req.user.id : null }
  }
  const creator: unknown = originalDoc?.createdBy ?? null
  return { ...data, createdBy: creator }
}

/**
 * The moment of first publication. It stays when a text is published again, so that the address
 * and the date that others have cited remain true. Only imports and the demo set it themselves.
 */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const given: unknown = req.user ? undefined : data.publishedAt
  const known: unknown = given ?? originalDoc?.publishedAt ?? null
  const publishedAt = data._status === 'published' ? (known ?? new Date().toISOString()) : known
  return { ...data, publishedAt }
}

/** When a record was made is told by the server too; Payload takes the dates of the request. */
export const stampCreatedAt: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user) return data
  const { createdAt: _sent, ...kept } = data
  if (operation === 'update') return { ...kept, createdAt: originalDoc?.createdAt as unknown }
  const { updatedAt: _alsoSent, ...stamped } = kept
  return stamped
}
