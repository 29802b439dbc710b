import { toDocumentPath } from '../lib/document-paths'
import { isLocale, type Locale } from '../lib/locales'
import { idOf } from './names'
import { contentQuery } from './query'

/**
 * Where an old address leads today: the present address of the page that once had it, or null when
 * there is none or its page is not public. The list of redirects itself is internal, hence the one
 * read that skips its access rule; the target is read under its own.
 */
export const findRedirect = contentQuery(
  'redirect',
  async ({ payload, options, locale }, path: string): Promise<string | null> => {
    const { docs } = await payload.find({
      collection: 'redirects',
      overrideAccess: true,
      where: { from: { equals: path } },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const redirect = docs[0]
    const id = redirect && idOf(redirect.to.value)
    if (!redirect || id === null) return null
    const language: Locale = isLocale(redirect.locale) ? redirect.locale : locale
    const target = await payload.find({
      collection: redirect.to.relationTo,
      ...options,
      locale: language,
      where: { id: { equals: id } },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const slug = target.docs[0]?.slug
    const address = slug ? (toDocumentPath(redirect.to.relationTo)?.(language, slug) ?? null) : null
    return address === path ? null : address
  },
)
