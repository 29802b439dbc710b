import { listArticles } from '../../../../../content/articles'
import { getSite } from '../../../../../content/site'
import { env } from '../../../../../env'
import { isLocale } from '../../../../../lib/locales'
import { getMessages } from '../../../../../lib/messages/get-messages'
import { newsFeedPath, pathTo } from '../../../../../lib/paths'
import { escapeXml } from '../../../../../lib/xml'

export const dynamic = 'force-dynamic'

const newest = 30

interface Props {
  params: Promise<{ locale: string; section: string }>
}

/** The newest articles of a language as RSS. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale, section } = await params
  const path = `/${locale}/${section}`
  if (!isLocale(locale) || path !== pathTo(locale, { page: 'news' })) {
    return new Response('Not found', { status: 404 })
  }
  const [site, { items }] = await Promise.all([
    getSite(locale, null),
    listArticles(locale, { page: 1, perPage: newest }),
  ])
  const { news } = getMessages(locale)
  const entries = items.map(
    ({ title, path: address, summary, publishedAt }) => `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(env.SITE_URL + address)}</link>
<guid isPermaLink="true">${escapeXml(env.SITE_URL + address)}</guid>
<description>${escapeXml(summary ?? '')}</description>${
      publishedAt ? `\n<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>` : ''
    }
</item>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeXml(news.feedTitle(site.name))}</title>
<link>${escapeXml(env.SITE_URL + path)}</link>
<atom:link href="${escapeXml(env.SITE_URL + newsFeedPath(locale))}" rel="self" type="application/rss+xml"/>
<description>${escapeXml(news.lead)}</description>
<language>${locale}</language>
${entries.join('\n')}
</channel></rss>
`
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
