import type { Metadata } from 'next'
import { env } from '../../../env'
import { localeCodes, openGraphLocales, type Locale } from '../../../lib/locales'
import { getMessages } from '../../../lib/messages/get-messages'
import { newsFeedPath, pathTo } from '../../../lib/paths'
import { shorten } from '../../../lib/titles'
import type { PageView } from './page'
import type { Resolved } from './resolve'

/** Title, description, canonical address and languages of a page. */
export function metadataOf(resolved: Resolved, isDraft: boolean, page: string | null): Metadata {
  const { outcome, locale, path, site } = resolved
  const { errors } = getMessages(locale)
  const metadataBase = new URL(env.SITE_URL)
  if (outcome.kind !== 'page') {
    const title = outcome.kind === 'failed' ? errors.failedTitle : missingTitle(resolved)
    return { metadataBase, title: `${title} – ${site.name}`, robots: { index: false } }
  }
  const { view } = outcome
  const title =
    path === pathTo(locale, { page: 'home' }) ? site.name : `${view.title} – ${site.name}`
  const description = view.description ? shorten(view.description, 200) : undefined
  const canonical = page && page !== '1' ? `${path}?page=${encodeURIComponent(page)}` : path
  return {
    metadataBase,
    title: shorten(title, 300),
    description,
    referrer:
      view.hideAddress === 'everywhere'
        ? 'no-referrer'
        : view.hideAddress
          ? 'same-origin'
          : undefined,
    robots: isDraft || view.noIndex ? { index: false } : undefined,
    alternates: {
      canonical,
      languages: languagesOf(resolved, view),
      types: { 'application/rss+xml': newsFeedPath(locale) },
    },
    openGraph: {
      title: view.title,
      description,
      url: path,
      siteName: site.name,
      locale: openGraphLocales[locale],
      ...(view.publishedAt
        ? { type: 'article', publishedTime: view.publishedAt }
        : { type: 'website' }),
      images: view.image ? [view.image] : undefined,
    },
  }
}

/** The page's address in every language that has it. */
export function languagesOf(
  { route, locale, path }: Resolved,
  view: PageView,
): Partial<Record<Locale, string>> {
  if (view.translations) return { [locale]: path, ...view.translations }
  if (!route) return {}
  return Object.fromEntries(localeCodes.map((code) => [code, pathTo(code, route)]))
}

function missingTitle({ outcome, locale }: Resolved): string {
  const { errors, record } = getMessages(locale)
  if (outcome.kind === 'gone') return record.goneTitle
  return outcome.kind === 'missing' && outcome.original
    ? errors.untranslatedTitle
    : errors.notFoundTitle
}
