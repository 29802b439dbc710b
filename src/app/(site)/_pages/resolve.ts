import { unstable_rethrow } from 'next/navigation'
import { cache } from 'react'
import { findRemoval, type TakedownView } from '../../../content/corrections'
import { findOriginal, type OriginalView } from '../../../content/languages'
import { findRedirect } from '../../../content/redirects'
import { getSite, type SiteView } from '../../../content/site'
import { defaultLocale, isLocale, type Locale } from '../../../lib/locales'
import { wordingOf } from '../../../lib/messages/get-messages'
import { decodeSegment, parsePath, pathTo, type Route } from '../../../lib/paths'
import type { PageView } from './page'
import { pages } from './pages'

/** What an address turned out to be. */
export interface Resolved {
  locale: Locale
  path: string
  route: Route | null
  site: SiteView
  outcome:
    | { kind: 'page'; view: PageView }
    | { kind: 'moved'; to: string }
    | { kind: 'missing'; original: OriginalView | null }
    | { kind: 'gone'; removal: TakedownView }
    | { kind: 'failed' }
}

/** Resolves an address once per request, for the metadata and the page alike. */
export const resolvePage = cache(
  async (localeSegment: string, rest: string, search: string): Promise<Resolved> => {
    const locale = isLocale(localeSegment) ? localeSegment : defaultLocale
    const segments = rest.split('/').filter(Boolean).map(decodeSegment)
    // PostgreSQL refuses a NUL byte; an address with one names nothing.
    const isReadable =
      isLocale(localeSegment) && segments.every((segment) => !segment.includes('\0'))
    const route = isReadable ? parsePath(locale, segments) : null
    const path = route ? pathTo(locale, route) : `/${localeSegment}/${rest}`
    try {
      const site = await getSite(locale, null)
      const outcome = await resolveOutcome(locale, route, path, site, search, isReadable)
      return { locale, path, route, site, outcome }
    } catch (error) {
      unstable_rethrow(error)
      // The one place where a page's failure is told to whoever runs the site.
      const told = route?.page === 'agency-answer' ? `/${locale}/(agency-answer)` : path
      console.error(`Could not make the page ${told}:`, error)
      return { locale, path, route, site: namelessSite(locale), outcome: { kind: 'failed' } }
    }
  },
)

async function resolveOutcome(
  locale: Locale,
  route: Route | null,
  path: string,
  site: SiteView,
  search: string,
  isReadable: boolean,
): Promise<Resolved['outcome']> {
  if (route) {
    const view = await pages[route.page]({
      wording: wordingOf(locale),
      locale,
      site,
      slug: slugOf(route),
      path,
      query: new URLSearchParams(search),
    })
    if (view) return { kind: 'page', view }
  }
  const to = isReadable ? await findRedirect(locale, path) : null
  if (to) return { kind: 'moved', to }
  const removal = isReadable ? await findRemoval(locale, path) : null
  if (removal) return { kind: 'gone', removal }
  return { kind: 'missing', original: await originalOf(locale, route) }
}

/** Only texts have translations of their own; records show in every language. */
function originalOf(locale: Locale, route: Route | null): Promise<OriginalView | null> {
  const slug = route ? slugOf(route) : ''
  if (route?.page === 'article') return findOriginal(locale, { collection: 'articles', slug })
  if (route?.page === 'press-note') return findOriginal(locale, { collection: 'press-notes', slug })
  if (route?.page === 'press-event') {
    return findOriginal(locale, { collection: 'press-events', slug })
  }
  if (route?.page === 'material') return findOriginal(locale, { collection: 'materials', slug })
  if (route?.page === 'question') return findOriginal(locale, { collection: 'answers', slug })
  return Promise.resolve(null)
}

function slugOf(route: Route): string {
  return 'slug' in route ? route.slug : ''
}

/** Enough of a site to apologise with when even its name cannot be read. */
function namelessSite(locale: Locale): SiteView {
  return {
    name: wordingOf(locale).t.site.fallbackName,
    tagline: null,
    organisation: null,
    emblem: null,
    address: null,
    phone: null,
    email: null,
    footerNote: null,
    sampleNotice: false,
  }
}
