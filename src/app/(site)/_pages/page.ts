import type { ReactNode } from 'react'
import type { Crumb } from '../../../components/layout/crumbs'
import type { Section } from '../../../components/layout/main-nav'
import type { SiteView } from '../../../content/site'
import type { Locale } from '../../../lib/locales'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, type SinglePage } from '../../../lib/paths'

/** What a page is asked for. */
export interface PageRequest {
  wording: Wording
  locale: Locale
  site: SiteView
  /** '' on pages without one. */
  slug: string
  /** The page's own address, without a query. */
  path: string
  query: URLSearchParams
}

/** A page ready to be shown. */
export interface PageView {
  title: string
  description?: string | null
  section: Section | null
  crumbs: Crumb[]
  /** The same document in other languages. Absent: the page is there in all of them. */
  translations?: Partial<Record<Locale, string>>
  image?: string | null
  publishedAt?: string | null
  structuredData?: Record<string, unknown>
  noIndex?: boolean
  /** The address is a secret: other sites are not told it; with `everywhere` nobody is. */
  hideAddress?: boolean | 'everywhere'
  /** The collection of the record that the page is about; its licence stands under the record. */
  record?: string
  withSearch?: boolean
  content: ReactNode
}

/** Makes a page; null when there is no such document for this reader. */
export type PageLoader = (request: PageRequest) => Promise<PageView | null>

/** The first steps of the way to a page. */
export function crumbsTo(wording: Wording, ...steps: (Crumb | SinglePage)[]): Crumb[] {
  const { t, locale } = wording
  const labels: Partial<Record<SinglePage, string>> = {
    home: t.site.home,
    news: t.news.title,
    press: t.press.title,
    'press-calendar': t.events.title,
    materials: t.materials.title,
    trainings: t.trainings.title,
    questions: t.questions.title,
    agencies: t.agencies.title,
    'agency-history': t.agencies.history,
    database: t.database.short,
    treaties: t.database.treaties,
    recommendations: t.database.recommendations,
    legislation: t.explore.legislation.title,
    provisions: t.explore.provisions.title,
    indicators: t.indicators.title,
    figures: t.charts.short,
    completeness: t.completeness.title,
    contacts: t.contacts.title,
    search: t.search.title,
    about: t.about.title,
    corrections: t.record.title,
  }
  return ['home' as const, ...steps].map((step) =>
    typeof step === 'string'
      ? { label: labels[step] ?? step, href: pathTo(locale, { page: step }) }
      : step,
  )
}
