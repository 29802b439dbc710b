import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Article } from '../generated/payload-types'
import type { Locale } from '../lib/locales'
import { articlePath } from '../lib/paths'
import { toImage, type ImageView } from '../lib/media-views'
import { listArticlesAbout, type ArticleTeaser, type Pillar, type Verdict } from './articles'
import { correctionsOf, withdrawalOf, type CorrectionView, type TakedownView } from './corrections'
import { loadContacts, type ContactView } from './contacts'
import { addressesOf } from './languages'
import { loadInstruments, type InstrumentRef } from './instruments'
import {
  idsOf,
  loadAgencies,
  loadTerms,
  pick,
  pickOne,
  type AgencyRef,
  type TermRef,
} from './names'
import { contentQuery, type Reader } from './query'
import { loadRecommendations, type RecommendationRef } from './recommendation-refs'
import { toSources, type SourceView } from './sources'

/** What a fact-check found. */
export interface FactCheckView {
  claim: string | null
  whereMade: string | null
  claimDate: string | null
  verdict: Verdict | null
}

/** An article as its own page shows it. */
export interface ArticleView {
  id: number
  title: string
  slug: string
  path: string
  translations: Partial<Record<Locale, string>>
  pillar: Pillar
  summary: string | null
  body: SerializedEditorState | null
  hero: ImageView | null
  agency: AgencyRef | null
  authors: { name: string; affiliation: string | null }[]
  reviewer: string | null
  topics: TermRef[]
  pressContact: ContactView | null
  sources: SourceView[]
  recommendations: RecommendationRef[]
  instruments: InstrumentRef[]
  factCheck: FactCheckView | null
  changeNotes: { date: string; kind: 'major' | 'minor'; note: string }[]
  publishedAt: string | null
  revisedAt: string | null
  /** Published in an emergency; nobody else has approved it yet. */
  awaitingApproval: boolean
  corrections: CorrectionView[]
  withdrawal: TakedownView | null
  isSample: boolean
  related: ArticleTeaser[]
}

/** The article with this slug in the reader's language, or null. */
export const getArticle = contentQuery(
  'article',
  async (reader, { slug }: { slug: string }): Promise<ArticleView | null> => {
    const { docs } = await reader.payload.find({
      collection: 'articles',
      ...reader.options,
      where: { slug: { equals: slug } },
      depth: 1,
      limit: 1,
      pagination: false,
    })
    return docs[0] ? toArticle(reader, docs[0]) : null
  },
)

async function toArticle(reader: Reader, doc: Article): Promise<ArticleView> {
  const topics = doc.topics ?? []
  const [agencies, terms, contacts, recommendations, instruments, translations, sources] =
    await Promise.all([
      loadAgencies(reader, [doc.agency]),
      loadTerms(reader, topics),
      loadContacts(reader, [doc.pressContact]),
      loadRecommendations(reader, doc.relatedRecommendations ?? []),
      loadInstruments(reader, doc.relatedInstruments ?? []),
      addressesOf(reader, 'articles', doc.id),
      toSources(reader, doc.sources ?? []),
    ])
  const topicIds = idsOf(topics)
  const related = topicIds.length
    ? await listArticlesAbout(reader.locale, {
        field: 'topics',
        id: topicIds,
        except: doc.id,
        limit: 3,
      })
    : []
  const slug = doc.slug ?? ''
  return {
    id: doc.id,
    title: doc.title,
    slug,
    path: articlePath(reader.locale, slug),
    translations,
    pillar: doc.pillar,
    summary: doc.summary ?? null,
    body: (doc.body as SerializedEditorState | null | undefined) ?? null,
    hero: toImage(doc.hero),
    agency: pickOne(agencies, doc.agency),
    authors: (doc.authors ?? []).map(({ name, affiliation }) => ({
      name,
      affiliation: affiliation ?? null,
    })),
    reviewer: doc.reviewer ?? null,
    topics: pick(terms, topics),
    pressContact: pickOne(contacts, doc.pressContact),
    sources,
    recommendations: pick(recommendations, doc.relatedRecommendations),
    instruments: pick(instruments, doc.relatedInstruments),
    factCheck: doc.pillar === 'fact-check' ? toFactCheck(doc.factCheck) : null,
    changeNotes: (doc.changeNotes ?? [])
      .filter((change) => change.note)
      .map(({ date, kind, note }) => ({ date, kind, note }))
      .sort((a, b) => b.date.localeCompare(a.date)),
    publishedAt: doc.publishedAt ?? null,
    revisedAt: doc.revisedAt ?? null,
    awaitingApproval: doc.awaitingApproval ?? false,
    corrections: await correctionsOf(reader, 'article', doc.id),
    withdrawal: await withdrawalOf(reader, 'article', doc.id),
    isSample: doc.isSample ?? false,
    related,
  }
}

function toFactCheck(factCheck: Article['factCheck']): FactCheckView {
  return {
    claim: factCheck?.claim ?? null,
    whereMade: factCheck?.whereMade ?? null,
    claimDate: factCheck?.claimDate ?? null,
    verdict: factCheck?.verdict ?? null,
  }
}
