import type { Metadata, Viewport } from 'next'
import { draftMode } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import { DraftBar } from '../../../../components/layout/draft-bar'
import { PressBar } from '../../../../components/layout/press-bar'
import { PageShell } from '../../../../components/layout/page-shell'
import { pressPerson } from '../../../../content/viewer'
import { localeCodes, type Locale } from '../../../../lib/locales'
import { wordingOf } from '../../../../lib/messages/get-messages'
import { pathTo } from '../../../../lib/paths'
import { setResponseStatus } from '../../../../lib/response-status'
import { languagesOf, metadataOf } from '../../_pages/metadata'
import { Failed, Gone, Missing, Untranslated } from '../../_pages/missing'
import { resolvePage, type Resolved } from '../../_pages/resolve'
import { scriptSafeJson } from '../../_pages/structured-data'

// Pages are made per request; what they read is cached in `content/query.ts` until it changes.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#0b5345' },
    { media: '(prefers-color-scheme: dark)', color: '#0a3c33' },
  ],
}

interface Props {
  params: Promise<{ locale: string; path?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { resolved, query } = await resolve(props)
  const { isEnabled } = await draftMode()
  return metadataOf(resolved, isEnabled, query.get('page'))
}

/** Every page of the public site. */
export default async function SitePage(props: Props) {
  const { resolved, query } = await resolve(props)
  const { outcome, locale, path, route, site } = resolved
  const wording = wordingOf(locale)
  const { isEnabled: isDraft } = await draftMode()
  if (outcome.kind === 'moved') permanentRedirect(outcome.to)
  // Without the tracked response the status cannot be set here: Next's own 404 is the next best.
  if (outcome.kind === 'missing' && !setResponseStatus(404)) notFound()
  if (outcome.kind === 'gone' && !setResponseStatus(410)) notFound()
  if (outcome.kind === 'failed') setResponseStatus(503)
  const person = outcome.kind === 'failed' ? null : await pressPerson()
  const view = outcome.kind === 'page' ? outcome.view : null
  const isTop = route !== null && view?.section === route.page
  return (
    <PageShell
      site={site}
      wording={wording}
      switchTo={switchTargets(resolved, query)}
      section={view?.section ?? null}
      isTop={isTop}
      crumbs={view?.crumbs ?? []}
      withSearch={view?.withSearch ?? outcome.kind !== 'missing'}
      record={view?.record}
      pressBar={person ? <PressBar person={person} wording={wording} /> : null}
      draftBar={isDraft ? <DraftBar wording={wording} path={path} /> : null}
    >
      {view?.structuredData ? (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: scriptSafeJson(view.structuredData) }}
        />
      ) : null}
      {view?.content}
      {outcome.kind === 'missing' && outcome.original ? (
        <Untranslated original={outcome.original} wording={wording} />
      ) : null}
      {outcome.kind === 'missing' && !outcome.original ? <Missing wording={wording} /> : null}
      {outcome.kind === 'gone' ? <Gone removal={outcome.removal} wording={wording} /> : null}
      {outcome.kind === 'failed' ? <Failed wording={wording} path={path} /> : null}
    </PageShell>
  )
}

async function resolve({ params, searchParams }: Props) {
  const { locale, path = [] } = await params
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(await searchParams)) {
    const first = Array.isArray(value) ? value[0] : value
    if (first !== undefined) query.set(name, first)
  }
  return { resolved: await resolvePage(locale, path.join('/'), query.toString()), query }
}

/**
 * Where the language switch leads. A list keeps its filters; a text without a translation leads to
 * its place in the other language, which says that it is not translated and offers the original.
 */
function switchTargets(resolved: Resolved, query: URLSearchParams): Record<Locale, string> {
  const { outcome, route } = resolved
  const known = outcome.kind === 'page' ? languagesOf(resolved, outcome.view) : {}
  const original = outcome.kind === 'missing' ? outcome.original : null
  const search = query.toString()
  const targets = localeCodes.map((code) => {
    if (original?.locale === code) return [code, original.path]
    const path = known[code] ?? pathTo(code, route ?? { page: 'home' })
    return [code, search && !(route && 'slug' in route) ? `${path}?${search}` : path]
  })
  return Object.fromEntries(targets) as Record<Locale, string>
}
