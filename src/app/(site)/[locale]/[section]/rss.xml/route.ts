import { correctionsFeed, newsFeed } from '../../../../../content/feeds'
import { getSite } from '../../../../../content/site'
import { env } from '../../../../../env'
import { isLocale } from '../../../../../lib/locales'
import { getMessages } from '../../../../../lib/messages/get-messages'
import { pathTo } from '../../../../../lib/paths'
import { rssOf } from '../../../../../lib/rss'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

/** The newest articles, or corrections and withdrawals, of a language as RSS. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section } = await params
  const path = `/${locale}/${section}`
  if (!isLocale(locale)) return new Response('Not found', { status: 404 })
  const { news, record } = getMessages(locale)
  const feeds = {
    [pathTo(locale, { page: 'news' })]: { ...news, load: newsFeed },
    [pathTo(locale, { page: 'corrections' })]: { ...record, load: correctionsFeed },
  }
  const feed = feeds[path]
  if (!feed) return new Response('Not found', { status: 404 })
  const site = await getSite(locale, null)
  const xml = rssOf({
    title: feed.feedTitle(site.name),
    description: feed.lead,
    locale,
    page: env.SITE_URL + path,
    self: `${env.SITE_URL}${path}/rss.xml`,
    entries: await feed.load(locale, env.SITE_URL),
  })
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
