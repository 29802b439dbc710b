import { otherLocales, type Locale } from '../lib/locales'
import { answerPath, articlePath, materialPath, pressEventPath, pressNotePath } from '../lib/paths'
import { contentQuery, type Reader } from './query'

/** A page that exists, but not in the reader's language. */
export interface OriginalView {
  locale: Locale
  title: string
  path: string
}

const pages = {
  articles: articlePath,
  'press-notes': pressNotePath,
  'press-events': pressEventPath,
  materials: materialPath,
  answers: answerPath,
}

/**
 * The text with this slug in another language, when that is where it is public. The reader's
 * language has been tried before.
 */
export const findOriginal = contentQuery(
  'original',
  async (
    { payload, options, locale },
    { collection, slug }: { collection: keyof typeof pages; slug: string },
  ): Promise<OriginalView | null> => {
    for (const other of otherLocales(locale)) {
      const { docs } = await payload.find({
        collection,
        ...options,
        locale: other,
        where: { slug: { equals: slug } },
        select: { title: true, question: true, slug: true },
        depth: 0,
        limit: 1,
        pagination: false,
      })
      const title = docs[0] && titleOf(docs[0])
      if (title) return { locale: other, title, path: pages[collection](other, slug) }
    }
    return null
  },
)

/** The addresses of a text in the languages other than the reader's in which it is public. */
export async function addressesOf(
  { payload, options, locale }: Reader,
  collection: keyof typeof pages,
  id: number,
): Promise<Partial<Record<Locale, string>>> {
  const addresses: Partial<Record<Locale, string>> = {}
  for (const other of otherLocales(locale)) {
    const { docs } = await payload.find({
      collection,
      ...options,
      locale: other,
      where: { id: { equals: id } },
      select: { slug: true },
      depth: 0,
      limit: 1,
      pagination: false,
    })
    if (docs[0]?.slug) addresses[other] = pages[collection](other, docs[0].slug)
  }
  return addresses
}

/** An answer has its question for a title. */
function titleOf(doc: { title?: string | null } | { question?: string | null }): string | null {
  return ('question' in doc ? doc.question : 'title' in doc ? doc.title : null) ?? null
}
