import { toDocumentPath } from '../../src/lib/document-paths'

interface PreviewArgs {
  collectionConfig?: { slug: string }
  data: Record<string, unknown>
  locale: { code: string } | string
}

/** Where the admin's live preview looks: the draft as a page, for whoever is logged in. */
export function previewAddress({ collectionConfig, data, locale }: PreviewArgs): string | null {
  const slug = data.slug
  const toPath = collectionConfig && toDocumentPath(collectionConfig.slug)
  if (!toPath || typeof slug !== 'string' || !slug) return null
  const code = typeof locale === 'string' ? locale : locale.code
  const path = toPath(code === 'en' ? 'en' : 'vi', slug)
  return `/preview?path=${encodeURIComponent(path)}`
}
