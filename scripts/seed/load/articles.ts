import { articles } from '../data/all-articles'
import { citedSources, toLexical } from '../lexical'
import type { ArticleSeed, SourceSeed } from '../types'
import {
  asServer,
  bodyResolver,
  day,
  type Ids,
  sample,
  type SeedContext,
  withRowIds,
} from './context'
import { termKey } from './terms'

type Locale = 'vi' | 'en'

/** Writes the articles, the oldest first. */
export async function loadArticles({ payload, ids, log }: SeedContext): Promise<void> {
  const oldestFirst = articles.toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt))
  for (const article of oldestFirst) {
    const { en } = article
    const created = await payload.create({
      ...asServer,
      collection: 'articles',
      locale: 'vi',
      data: {
        ...sample,
        ...languageFree(article, ids),
        ...inLanguage(article, 'vi', article.vi, ids),
      },
    })
    if (!en) continue
    const translated = inLanguage(article, 'en', en, ids)
    await payload.update({
      ...asServer,
      collection: 'articles',
      id: created.id,
      locale: 'en',
      data: {
        ...sample,
        ...translated,
        sources: withRowIds(translated.sources, created.sources),
        authors: withRowIds(translated.authors, created.authors),
        changeNotes: withRowIds(translated.changeNotes, created.changeNotes),
      },
    })
  }
  log(`  ${articles.length} articles`)
}

function languageFree(article: ArticleSeed, ids: Ids) {
  return {
    pillar: article.pillar,
    hero: ids.get('media', article.picture),
    agency: ids.get('agencies', article.agency),
    reviewer: article.reviewer,
    topics: article.topics.map((code) => ids.get('terms', termKey('topic', code))),
    pressContact: article.pressContact ? ids.get('contacts', article.pressContact) : null,
    relatedRecommendations: ids.all('recommendations', article.recommendations),
    relatedInstruments: ids.all('instruments', article.instruments),
    publishedAt: article.publishedAt,
    revisedAt: article.revisedAt ?? null,
  }
}

function inLanguage(article: ArticleSeed, locale: Locale, text: ArticleSeed['vi'], ids: Ids) {
  const { factCheck } = article
  const dangling = citedSources(text.body).filter((number) => number > article.sources.length)
  if (dangling.length > 0)
    throw new Error(`"${text.title}" cites source ${dangling.join(', ')}, which it does not have`)
  return {
    title: text.title,
    slug: text.slug,
    summary: text.summary,
    translationStatus: text.status,
    body: toLexical(text.body, bodyResolver(ids)),
    sources: article.sources.map((source) => sourceRow(source, locale, ids)),
    authors: article.authors.map(({ name, affiliation }) => ({
      name,
      affiliation: affiliation[locale],
    })),
    changeNotes: (article.changeNotes ?? []).map(({ date, kind, note }) => ({
      date: day(date),
      kind,
      note: note[locale],
    })),
    ...(factCheck
      ? {
          factCheck: {
            claim: factCheck.claim[locale],
            whereMade: factCheck.whereMade[locale],
            claimDate: day(factCheck.claimDate),
            verdict: factCheck.verdict,
          },
        }
      : {}),
  }
}

function sourceRow(source: SourceSeed, locale: Locale, ids: Ids) {
  const { record } = source
  return {
    title: source.title[locale],
    publisher: source.publisher[locale],
    symbol: source.symbol ?? null,
    url: source.url ?? null,
    date: day(source.date),
    ...(record
      ? { record: { relationTo: record.collection, value: ids.get(record.collection, record.key) } }
      : {}),
  }
}
