import type { Locale } from '../../src/lib/locales'
import {
  agencyPath,
  answerPath,
  articlePath,
  cyclePath,
  instrumentPath,
  materialPath,
  pressEventPath,
  pressNotePath,
  recommendationPath,
} from '../../src/lib/paths'

/** The public page of a record, by collection; collections without pages are absent. */
export const pageOf: Partial<Record<string, (locale: Locale, slug: string) => string>> = {
  articles: articlePath,
  'press-notes': pressNotePath,
  'press-events': pressEventPath,
  materials: materialPath,
  answers: answerPath,
  agencies: agencyPath,
  instruments: instrumentPath,
  'review-cycles': cyclePath,
  recommendations: recommendationPath,
}

interface PreviewArgs {
  collectionConfig?: { slug: string }
  data: Record<string, unknown>
  locale: { code: string } | string
}

/** Where the admin's live preview looks: the draft as a page, for whoever is logged in. */
export function previewAddress({ collectionConfig, data, locale }: PreviewArgs): string | null {
  const slug = data.slug
  const toPath = collectionConfig && pageOf[collectionConfig.slug]
  if (!toPath || typeof slug !== 'string' || !slug) return null
  const code = typeof locale === 'string' ? locale : locale.code
  const path = toPath(code === 'en' ? 'en' : 'vi', slug)
  return `/preview?path=${encodeURIComponent(path)}`
}
