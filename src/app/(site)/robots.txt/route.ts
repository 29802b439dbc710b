import { env } from '../../../env'

export const dynamic = 'force-dynamic'

/** What crawlers may read: everything public except search results. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /preview',
    'Disallow: /vi/tim-kiem',
    'Disallow: /en/search',
    `Sitemap: ${env.SITE_URL}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
