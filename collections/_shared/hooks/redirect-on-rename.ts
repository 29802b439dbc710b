import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'
import { toDocumentPath } from '../../../src/lib/document-paths'
import { type Locale, localeCodes } from '../../../src/lib/locales'
import { publicTranslationStatuses } from '../access'

type Addresses = Partial<Record<Locale, string>>

const contextKey = (collection: string, id: unknown) => `liveAddresses:${collection}:${String(id)}`

/**
 * Remembers where a record is public before a change. The live row is read, because Payload's
 * `previousDoc` is the newest version, which may be an unpublished draft with another slug
 * (architecture.md, trap 1).
 */
export const noteLiveAddresses: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && data._status === 'published') {
    const id = (originalDoc as TypeWithID).id
    // Two steps: the Local API replaces `req.context` meanwhile.
    const before = await liveAddresses(collection.slug, id, req)
    req.context[contextKey(collection.slug, id)] = before
  }
  return data
}

/** When a public page got another address, the old one leads to it from then on. */
export const redirectOnRename: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = contextKey(collection.slug, doc.id)
  const before = req.context[key] as Addresses | undefined
  if (!before) return
  delete req.context[key]
  const after = await liveAddresses(collection.slug, doc.id as number, req)
  for (const locale of localeCodes) {
    const [from, to] = [before[locale], after[locale]]
    if (!from || !to || from === to) continue
    await req.payload.delete({
      collection: 'redirects',
      where: { from: { in: [from, to] } },
      overrideAccess: true,
      req,
    })
    await req.payload.create({
      collection: 'redirects',
      data: {
        from,
        locale,
        to: { relationTo: collection.slug as 'articles', value: doc.id as number },
      },
      overrideAccess: true,
      req,
    })
  }
}

interface LiveRow {
  _status?: string
  slug?: Record<string, string> | string
  translationStatus?: Record<string, string>
}

/** Where a record is public now, by language. */
export async function liveAddresses(
  collection: CollectionSlug,
  id: number | string,
  req: PayloadRequest,
): Promise<Addresses> {
  const { docs } = await req.payload.find({
    collection: collection as 'articles',
    where: { id: { equals: id } },
    draft: false,
    locale: 'all',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    // A copy: the Local API writes the locale it is given into `req`, and the save that this hook
    // belongs to would go on with 'all' and lose its own language.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  const row = docs[0] as unknown as LiveRow | undefined
  const toPath = toDocumentPath(collection)
  if (!row || row._status !== 'published' || !toPath) return {}
  const addresses: Addresses = {}
  for (const locale of localeCodes) {
    const slug = typeof row.slug === 'string' ? row.slug : row.slug?.[locale]
    const status = row.translationStatus?.[locale]
    const shown =
      row.translationStatus === undefined ||
      typeof row.slug === 'string' ||
      (publicTranslationStatuses as readonly unknown[]).includes(status)
    if (slug && shown) addresses[locale] = toPath(locale, slug)
  }
  return addresses
}
