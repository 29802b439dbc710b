/** Programs that fetch without a reader: search engines, previews of links, monitors. */
const robots =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|zalo|lighthouse|headless|monitor|uptime|archiver|curl|wget|python|java\/|go-http|axios|okhttp|libwww|httpclient|node-fetch|undici/i

/**
 * True when a request is somebody taking a file: a GET that is no look ahead by the browser and
 * that no robot made. A program that says nothing about itself is taken for one.
 */
export function isReaderTaking({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  if (method !== 'GET') return false
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => headers.get(name))
  if (purposes.some((purpose) => /prefetch|preview|prerender/i.test(purpose ?? ''))) return false
  const agent = headers.get('user-agent') ?? ''
  return agent !== '' && !robots.test(agent)
}
