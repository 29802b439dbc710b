import type { Where } from 'payload'
import type { Article } from '../generated/payload-types'
import { monthBounds } from '../lib/dates'
import { articlePath } from '../lib/paths'
import type { ImageView } from '../lib/media-views'
import { withdrawnAmong } from './corrections'
import { loadImages } from './images'
import { loadAgencies, pickOne, type AgencyRef, type LocalText } from './names'
import { toPage, type PageOf } from './page-of'
import { contentQuery, type Reader } from './query'

export type Pillar = Article['pillar']
export type Verdict = NonNullable<NonNullable<Article['factCheck']>['verdict']>

/** An article as a list shows it. */
export interface ArticleTeaser {
  id: number
  title: string
  path: string
  pillar: Pillar
  summary: string | null
  agency: LocalText | null
  publishedAt: string | null
  sourceCount: number
  verdict: Verdict | null
  image: ImageView | null
  isSample: boolean
  isWithdrawn: boolean
}

/** What narrows the news list; terms and agencies by their language-free codes. */
export interface NewsFilters {
  pillar?: string | null
  topic?: string | null
  agency?: string | null
  month?: string | null
}

export const teaserFields = {
  title: true,
  slug: true,
  summary: true,
  pillar: true,
  agency: true,
  hero: true,
  publishedAt: true,
  sources: true,
  factCheck: true,
  isSample: true,
} as const

/** A page of articles, the newest first. */
export const listArticles = contentQuery(
  'articles',
  async (
    reader,
    { page, perPage, ...filters }: NewsFilters & { page: number; perPage: number },
  ): Promise<PageOf<ArticleTeaser>> => {
    const found = await reader.payload.find({
      collection: 'articles',
      ...reader.options,
      where: newsWhere(filters),
      select: teaserFields,
      sort: ['-publishedAt', '-id'],
      depth: 0,
      limit: perPage,
      page,
    })
    return toPage(found, await toTeasers(reader, found.docs))
  },
)

/** The newest articles that name a record, an agency or a topic. */
export const listArticlesAbout = contentQuery(
  'articles-about',
  async (
    reader,
    {
      field,
      id,
      except,
      limit,
    }: {
      field: 'agency' | 'relatedRecommendations' | 'relatedInstruments' | 'topics'
      id: number | number[]
      except?: number
      limit: number
    },
  ): Promise<ArticleTeaser[]> => {
    const where: Where = { [field]: { in: Array.isArray(id) ? id : [id] } }
    const { docs } = await reader.payload.find({
      collection: 'articles',
      ...reader.options,
      where: except ? { and: [where, { id: { not_equals: except } }] } : where,
      select: teaserFields,
      sort: ['-publishedAt', '-id'],
      depth: 0,
      limit,
      pagination: false,
    })
    return toTeasers(reader, docs)
  },
)

type TeaserRow = Pick<Article, keyof typeof teaserFields & keyof Article> & { id: number }

/** Rows as list entries, with the names and pictures they need fetched once. */
export async function toTeasers(reader: Reader, docs: TeaserRow[]): Promise<ArticleTeaser[]> {
  const agencies = await loadAgencies(
    reader,
    docs.map((doc) => doc.agency),
  )
  const images = await loadImages(
    reader,
    docs.map((doc) => doc.hero),
  )
  const withdrawn = await withdrawnAmong(
    reader,
    docs.map(({ id }) => id),
  )
  return docs.flatMap((doc) => {
    if (!doc.slug || !doc.title) return []
    const agency: AgencyRef | null = pickOne(agencies, doc.agency)
    return {
      id: doc.id,
      title: doc.title,
      path: articlePath(reader.locale, doc.slug),
      pillar: doc.pillar,
      summary: doc.summary ?? null,
      agency: agency?.name ?? null,
      publishedAt: doc.publishedAt ?? null,
      sourceCount: doc.sources?.length ?? 0,
      verdict: doc.factCheck?.verdict ?? null,
      image: pickOne(images, doc.hero),
      isSample: doc.isSample ?? false,
      isWithdrawn: withdrawn.has(doc.id),
    }
  })
}

function newsWhere({ pillar, topic, agency, month }: NewsFilters): Where {
  const and: Where[] = []
  if (pillar) and.push({ pillar: { equals: pillar } })
  if (topic) and.push({ 'topics.code': { equals: topic } })
  if (agency) and.push({ 'agency.code': { equals: agency } })
  if (month) {
    const { start, end } = monthBounds(month)
    and.push({ publishedAt: { greater_than_equal: start, less_than: end } })
  }
  return { and }
}
