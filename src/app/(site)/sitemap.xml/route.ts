import { listSitemapEntries } from '../../../content/sitemap'
import { env } from '../../../env'
import { localeCodes } from '../../../lib/locales'
import { pathTo } from '../../../lib/paths'
import { escapeXml } from '../../../lib/xml'

export const dynamic = 'force-dynamic'

const fixed = [
  'home',
  'news',
  'press',
  'press-calendar',
  'materials',
  'trainings',
  'questions',
  'ask',
  'agencies',
  'agency-history',
  'contacts',
  'database',
  'recommendations',
  'treaties',
  'about',
] as const

/** Every public address; each language lists what a reader of it may see. */
export async function GET(): Promise<Response> {
  const lists = await Promise.all(localeCodes.map((locale) => listSitemapEntries(locale, null)))
  const pages = localeCodes.flatMap((locale) =>
    fixed.map((page) => ({ path: pathTo(locale, { page }), changed: null })),
  )
  const urls = [...pages, ...lists.flat()].map(
    ({ path, changed }) =>
      `<url><loc>${escapeXml(env.SITE_URL + path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
