import type { Locale } from '../../lib/locales'
import {
  agencyPath,
  articlePath,
  cyclePath,
  instrumentPath,
  pressNotePath,
  recommendationPath,
} from '../../lib/paths'

const pages: Partial<Record<string, (locale: Locale, slug: string) => string>> = {
  articles: articlePath,
  'press-notes': pressNotePath,
  agencies: agencyPath,
  instruments: instrumentPath,
  'review-cycles': cyclePath,
  recommendations: recommendationPath,
}

/** The page of a record that was read along with a text; null when the reader may not see it. */
export function recordPath(locale: Locale, collection: unknown, record: unknown): string | null {
  if (typeof collection !== 'string' || typeof record !== 'object' || record === null) return null
  const slug = 'slug' in record ? record.slug : null
  if (typeof slug !== 'string' || !slug) return null
  return pages[collection]?.(locale, slug) ?? null
}
