import { escapeXml } from './xml'

/** An entry of a feed; the address is a whole one. */
export interface FeedEntry {
  title: string
  address: string
  /** What tells this entry from others; the address when nothing else does. */
  guid?: string
  summary: string | null
  date: string | null
}

interface Feed {
  title: string
  description: string
  locale: string
  /** The page that the feed follows, and the feed's own address. */
  page: string
  self: string
  entries: FeedEntry[]
}

/** A feed as RSS 2.0. */
export function rssOf({ title, description, locale, page, self, entries }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(page)}</link>
<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>
<description>${escapeXml(description)}</description>
<language>${locale}</language>
${entries.map(itemOf).join('\n')}
</channel></rss>
`
}

function itemOf({ title, address, guid, summary, date }: FeedEntry): string {
  const id = guid
    ? `<guid isPermaLink="false">${escapeXml(guid)}</guid>`
    : `<guid isPermaLink="true">${escapeXml(address)}</guid>`
  const published = date ? `\n<pubDate>${new Date(date).toUTCString()}</pubDate>` : ''
  return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(address)}</link>
${id}
<description>${escapeXml(summary ?? '')}</description>${published}
</item>`
}
