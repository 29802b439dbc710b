import type { Locale } from './locales'
import {
  agencyPath,
  answerPath,
  articlePath,
  cyclePath,
  indicatorPath,
  instrumentPath,
  legalActPath,
  materialPath,
  mechanismPath,
  pressEventPath,
  pressNotePath,
  provisionPath,
  recommendationPath,
} from './paths'

type ToPath = (locale: Locale, slug: string) => string

/** The public page of a document, by collection; collections without pages of documents are absent. */
const documentPaths: Partial<Record<string, ToPath>> = {
  articles: articlePath,
  'press-notes': pressNotePath,
  'press-events': pressEventPath,
  materials: materialPath,
  answers: answerPath,
  agencies: agencyPath,
  instruments: instrumentPath,
  'review-cycles': cyclePath,
  recommendations: recommendationPath,
  mechanisms: mechanismPath,
  legislation: legalActPath,
  'legal-provisions': provisionPath,
  indicators: indicatorPath,
}

/** How the page of a collection's documents is called, or undefined when they have none. */
export const toDocumentPath = (collection: string): ToPath | undefined => documentPaths[collection]
