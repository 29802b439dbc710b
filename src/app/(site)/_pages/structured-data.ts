import type { AgencyView } from '../../../content/agencies'
import type { ArticleView } from '../../../content/article'
import type { LegalActView } from '../../../content/legislation'
import type { DataTable } from '../../../content/open-data'
import type { EventView } from '../../../content/press-events'
import type { SiteView } from '../../../content/site'
import { mediaTypes } from '../../../export/formats'
import { isoDay } from '../../../lib/dates'
import { exportFormats } from '../../../lib/export-formats'
import { licenceOf } from '../../../lib/licence'
import { safeLink } from '../../../lib/links'
import type { Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { dataFilePath, pathTo } from '../../../lib/paths'
import { datasetIri } from '../_files/catalog'

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

/** An agency as schema.org describes one. */
export function agencyData(agency: AgencyView, origin: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    identifier: agency.code,
    name: agency.name.text,
    alternateName: agency.shortName ?? undefined,
    description: agency.about ?? undefined,
    url: agency.path ? `${origin}${agency.path}` : undefined,
    sameAs: safeLink(agency.website)?.href,
    address: agency.address ?? undefined,
    telephone: agency.phone ?? undefined,
    email: agency.email ?? undefined,
    foundingDate: isoDay(agency.validFrom) || undefined,
    dissolutionDate: isoDay(agency.validTo) || undefined,
    parentOrganization: agency.parent
      ? { '@type': 'GovernmentOrganization', name: agency.parent.name.text }
      : undefined,
  }
}

/** What schema.org says of how a law stands. */
const legalForces: Partial<Record<LegalActView['force'], string>> = {
  'in-force': 'https://schema.org/InForce',
  partly: 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
  'not-yet': 'https://schema.org/NotInForce',
}

/** A legal act as schema.org describes one. */
export function legalActData(act: LegalActView, origin: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    legislationIdentifier: act.number,
    name: act.title ?? act.number,
    abstract: act.abstract ?? undefined,
    url: `${origin}${act.path}`,
    sameAs: safeLink(act.url)?.href,
    legislationDate: isoDay(act.issuedOn) || undefined,
    legislationDateVersion: isoDay(act.effectiveOn) || undefined,
    legislationPassedBy: act.authority
      ? { '@type': 'GovernmentOrganization', name: act.authority }
      : undefined,
    legislationLegalForce: legalForces[act.force],
    legislationJurisdiction: 'VN',
    license: licenceOf('legislation').url,
  }
}

/** The open data as schema.org describes them; the full catalogue is DCAT. */
export function dataCatalogData(
  tables: DataTable[],
  locale: Locale,
  origin: string,
): Record<string, unknown> {
  const words = getMessages(locale).openData
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: words.title,
    description: words.lead,
    inLanguage: locale,
    url: `${origin}${pathTo(locale, { page: 'open-data' })}`,
    dataset: tables.map(({ collection, modified }) => ({
      '@type': 'Dataset',
      '@id': datasetIri(origin, collection),
      identifier: collection,
      name: words.collections[collection] ?? collection,
      description: `${words.collections[collection] ?? collection}. ${words.lead}`,
      license: licenceOf(collection).url,
      isAccessibleForFree: true,
      dateModified: modified ?? undefined,
      distribution: exportFormats.map((format) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaTypes[format].split(';')[0],
        contentUrl: `${origin}${dataFilePath(locale, collection, format)}`,
      })),
    })),
  }
}

/** JSON that cannot end the script element it stands in. */
export function scriptSafeJson(data: unknown): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
