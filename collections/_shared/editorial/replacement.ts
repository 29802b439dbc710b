import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { isLocale } from '../../../src/lib/locales'
import { decodeSegment, parsePath } from '../../../src/lib/paths'
import type { Situation } from './situation'

type Target =
  'agencies' | 'articles' | 'instruments' | 'press-notes' | 'recommendations' | 'review-cycles'

/** A public page that may take the place of another one. */
export interface Replacement {
  relationTo: Target
  value: number
  path: string
}

const collectionOf: Partial<Record<string, Target>> = {
  article: 'articles',
  'press-note': 'press-notes',
  agency: 'agencies',
  recommendation: 'recommendations',
  treaty: 'instruments',
  cycle: 'review-cycles',
}

/** The public page at an address of this site, as everybody sees it; null when there is none. */
export async function findReplacement(
  req: PayloadRequest,
  { collection, id }: Pick<Situation, 'collection' | 'id'>,
  address: string | undefined,
): Promise<Replacement | null> {
  const path = pathOf(address)
  const [locale = '', ...segments] = path.split('/').filter(Boolean)
  if (!isLocale(locale)) return null
  const route = parsePath(locale, segments.map(decodeSegment))
  const target = route && collectionOf[route.page]
  if (!target || !('slug' in route)) return null
  const { docs } = await req.payload.find({
    collection: target as CollectionSlug as 'articles',
    where: { slug: { equals: route.slug } },
    select: { slug: true },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req: isolateObjectProperty(anonymous(req), ['locale', 'fallbackLocale']),
  })
  const [found] = docs
  if (!found || (target === collection && found.id === id)) return null
  return { relationTo: target, value: found.id, path }
}

/** The replacement must be public for everybody, not for the editor alone. */
function anonymous(req: PayloadRequest): PayloadRequest {
  const reader = isolateObjectProperty(req, ['user'])
  reader.user = null
  return reader
}

/** The path in what somebody pasted, which may be a whole address. */
function pathOf(address = ''): string {
  try {
    return new URL(address, 'http://this.site').pathname.replace(/\/+$/, '')
  } catch {
    return ''
  }
}
