import type { CollectionSlug } from 'payload'
import { isoDay } from '../lib/dates'
import type { Locale } from '../lib/locales'
import {
  agencyPath,
  answerPath,
  articlePath,
  cyclePath,
  indicatorPath,
  instrumentPath,
  legalActPath,
  materialPath,
  mechanismPath,
  pressEventPath,
  pressNotePath,
  provisionPath,
  recommendationPath,
} from '../lib/paths'
import { contentQuery } from './query'

/** An address for search engines. */
export interface SitemapEntry {
  path: string
  changed: string | null
}

/** A sitemap file may hold 50,000 addresses; this leaves room for both languages. */
const mostPerCollection = 4000

const listed: { collection: CollectionSlug; toPath: (locale: Locale, slug: string) => string }[] = [
  { collection: 'articles', toPath: articlePath },
  { collection: 'press-notes', toPath: pressNotePath },
  { collection: 'press-events', toPath: pressEventPath },
  { collection: 'materials', toPath: materialPath },
  { collection: 'answers', toPath: answerPath },
  { collection: 'agencies', toPath: agencyPath },
  { collection: 'instruments', toPath: instrumentPath },
  { collection: 'review-cycles', toPath: cyclePath },
  { collection: 'recommendations', toPath: recommendationPath },
  { collection: 'mechanisms', toPath: mechanismPath },
  { collection: 'legislation', toPath: legalActPath },
  { collection: 'legal-provisions', toPath: provisionPath },
  { collection: 'indicators', toPath: indicatorPath },
]

/** Every document that has a page in the language, under the same access rules as the pages. */
export const listSitemapEntries = contentQuery(
  'sitemap',
  async ({ payload, options, locale }): Promise<SitemapEntry[]> => {
    const entries: SitemapEntry[] = []
    for (const { collection, toPath } of listed) {
      const { docs } = await payload.find({
        collection,
        ...options,
        draft: false,
        depth: 0,
        limit: mostPerCollection,
        sort: '-updatedAt',
        pagination: false,
        select: { slug: true, updatedAt: true },
      })
      for (const doc of docs) {
        if ('slug' in doc && typeof doc.slug === 'string' && doc.slug) {
          entries.push({ path: toPath(locale, doc.slug), changed: isoDay(doc.updatedAt) })
        }
      }
    }
    return entries
  },
  'everybody',
)
