import type { ArticleView } from '../../../content/article'
import type { EventView } from '../../../content/press-events'
import type { SiteView } from '../../../content/site'
import type { Locale } from '../../../lib/locales'

/** An article as schema.org describes one, for search engines. */
export function articleData(
  article: ArticleView,
  site: SiteView,
  locale: Locale,
  origin: string,
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': article.factCheck ? ['NewsArticle', 'ClaimReview'] : 'NewsArticle',
    headline: article.title,
    description: article.summary ?? undefined,
    inLanguage: locale,
    url: `${origin}${article.path}`,
    datePublished: article.publishedAt ?? undefined,
    dateModified: article.revisedAt ?? article.publishedAt ?? undefined,
    image: article.hero ? `${origin}${article.hero.src}` : undefined,
    author: article.authors.map(({ name, affiliation }) => ({
      '@type': 'Person',
      name,
      affiliation: affiliation ?? undefined,
    })),
    publisher: {
      '@type': 'GovernmentOrganization',
      name: article.agency?.name.text ?? site.organisation ?? site.name,
    },
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map(({ date, wrong, right }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text: `${wrong.text} ${right.text}`,
          })),
        }
      : {}),
    ...(article.withdrawal
      ? { creativeWorkStatus: 'Withdrawn', expires: article.withdrawal.at }
      : {}),
    citation: article.sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: url ?? undefined,
    })),
    ...(article.factCheck?.claim
      ? {
          claimReviewed: article.factCheck.claim,
          reviewRating: {
            '@type': 'Rating',
            alternateName: article.factCheck.verdict ?? undefined,
          },
        }
      : {}),
  }
}

/** A press event as schema.org describes one. */
export function eventData(
  event: EventView,
  locale: Locale,
  origin: string,
): Record<string, unknown> {
  const { place, address, onlineUrl } = event
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.description ?? undefined,
    inLanguage: locale,
    url: `${origin}${event.path}`,
    startDate: event.startsAt,
    endDate: event.endsAt ?? undefined,
    eventStatus: `https://schema.org/${event.certainty === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    location:
      place || address
        ? { '@type': 'Place', name: place ?? undefined, address: address ?? undefined }
        : onlineUrl
          ? { '@type': 'VirtualLocation', url: onlineUrl }
          : undefined,
    organizer: event.agency
      ? { '@type': 'GovernmentOrganization', name: event.agency.name.text }
      : undefined,
  }
}

/** JSON that cannot end the script element it stands in. */
export function scriptSafeJson(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
