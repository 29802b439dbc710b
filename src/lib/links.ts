/** What a link in a text may lead to. */
export interface SafeLink {
  href: string
  external: boolean
}

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * A link that cannot run anything: http(s), mail, phone, or a path or anchor on this site.
 * Anything else (script addresses, protocol-relative ones, nonsense) is null and shown as text.
 */
export function safeLink(url: string | null | undefined): SafeLink | null {
  const text = (url ?? '').trim()
  if (!text) return null
  if (text.startsWith('#')) return { href: text, external: false }
  if (text.startsWith('/')) {
    return /^\/[/\\]/.test(text) ? null : { href: text, external: false }
  }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text) || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  if (!allowed.has(protocol)) return null
  return { href, external: protocol === 'http:' || protocol === 'https:' }
}
