import { partsOfText, type TextPart } from '../lib/text-parts'
import { getArticle } from './article'
import { lastRemoval } from './corrections'
import { contentQuery } from './query'

/** A text as readers could read it from a day on. */
export interface PublishedVersion {
  number: number
  publishedAt: string
  parts: TextPart[]
}

/** All published versions of an article in one language. */
export interface VersionsView {
  title: string
  path: string
  /** The oldest first. */
  versions: PublishedVersion[]
  /** Versions from before this moment are kept back: the text had been published in error. */
  hiddenBefore: string | null
}

const MOST_VERSIONS = 200

/**
 * The versions of an article that have been public in the reader's language; null when the article
 * is not public. The list of versions is internal, hence the read that skips its access rule; what
 * may be shown is decided here: published, in a reviewed language, not removed as an error. Saves
 * that changed nothing a reader sees are no versions.
 */
export const getArticleVersions = contentQuery(
  'article-versions',
  async (reader, { slug }: { slug: string }): Promise<VersionsView | null> => {
    const article = await getArticle(reader.locale, { slug })
    if (!article) return null
    const hiddenBefore = await lastRemoval(reader, article.id)
    const { docs } = await reader.payload.findVersions({
      collection: 'articles',
      where: {
        and: [
          { parent: { equals: article.id } },
          { 'version._status': { equals: 'published' } },
          { 'version.translationStatus': { in: ['original', 'reviewed'] } },
          ...(hiddenBefore ? [{ createdAt: { greater_than: hiddenBefore } }] : []),
        ],
      },
      locale: reader.locale,
      fallbackLocale: false,
      sort: 'createdAt',
      depth: 0,
      limit: MOST_VERSIONS,
      pagination: false,
      overrideAccess: true,
    })
    const versions: PublishedVersion[] = []
    for (const { version, createdAt } of docs) {
      const parts = partsOfText(version)
      const before = versions.at(-1)
      if (before && JSON.stringify(before.parts) === JSON.stringify(parts)) continue
      const first = versions.length === 0 && !hiddenBefore ? article.publishedAt : null
      versions.push({ number: versions.length + 1, publishedAt: first ?? createdAt, parts })
    }
    return { title: article.title, path: article.path, versions, hiddenBefore }
  },
)
