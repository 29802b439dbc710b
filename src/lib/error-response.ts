import type { IncomingMessage, ServerResponse } from 'node:http'

const texts = {
  vi: {
    title: 'Trang tạm thời không phục vụ được',
    advice: 'Lỗi ở phía chúng tôi, không phải ở bạn. Hãy tải lại sau ít phút.',
    home: 'Về trang đầu',
  },
  en: {
    title: 'This page cannot be served right now',
    advice: 'The fault is ours, not yours. Please try again in a few minutes.',
    home: 'Go to the front page',
  },
}

/** The whole error page as HTML: no script, no style sheet, nothing that may be down as well. */
export function errorPage(locale: 'vi' | 'en'): string {
  const { title, advice, home } = texts[locale]
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>body{margin:0;font:17px/1.6 "Be Vietnam Pro",system-ui,sans-serif;color:#14211d;background:#fff}main{max-width:40rem;margin:12vh auto;padding:0 24px;border-top:3px solid #14211d}h1{font-size:34px;line-height:1.22;margin:.6em 0 .3em}a{color:#0a5a86}@media(prefers-color-scheme:dark){body{background:#101815;color:#e8efec}main{border-color:#e8efec}a{color:#8cc8ee}}</style></head><body><main><h1>${title}</h1><p>${advice}</p><p><a href="/${locale}">${home}</a></p></main></body></html>`
}

/**
 * Replaces the body of a failed page by a plain error page in the reader's language. Next answers
 * with an empty shell that only JavaScript can fill; a reader without it would see nothing.
 */
export function guardErrors(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/'
  if (!/^\/(vi|en)(\/|\?|$)/.test(url)) return
  const locale = url.startsWith('/en') ? 'en' : 'vi'
  const { writeHead, write, end } = response
  let replaced = false
  const failed = () => response.statusCode >= 500 && request.headers.rsc === undefined
  const replace = () => {
    replaced = true
    const body = errorPage(locale)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Length', Buffer.byteLength(body))
    writeHead.call(response, response.statusCode)
    end.call(response, body, 'utf8')
    return response
  }
  response.write = function guardedWrite(...args: unknown[]) {
    if (replaced) return true
    if (!response.headersSent && failed()) {
      replace()
      return true
    }
    return write.apply(response, args as Parameters<typeof write>)
  } as typeof write
  response.end = function guardedEnd(...args: unknown[]) {
    if (replaced) return response
    if (!response.headersSent && failed()) return replace()
    return end.apply(response, args as Parameters<typeof end>)
  } as typeof end
}
