import { env } from '../../../env'
import { keepForm, keptFormCookie, KEPT_SECONDS, type KeptForm } from '../../../content/kept-forms'

/** More than the longest question in any script; a form has no business being longer. */
const MAX_BYTES = 64 * 1024

/**
 * True for a form that was sent from a page of this site. Browsers name the origin of every POST;
 * what names none, or another, is not a person on this site (trust.md, promise 11).
 */
export function isFromThisSite({ headers }: Request): boolean {
  return headers.get('origin') === new URL(env.SITE_URL).origin
}

/**
 * The same for a page whose address is a secret. Its policy tells nobody where a request comes
 * from, so browsers send `Origin: null` with the form (Fetch, "append a request Origin header");
 * what they say instead in `Sec-Fetch-Site` no script can set. Whoever posts must know the secret.
 */
export function isFromSecretPage(request: Request): boolean {
  if (isFromThisSite(request)) return true
  const site = request.headers.get('sec-fetch-site')
  return request.headers.get('origin') === 'null' && (site === null || site === 'same-origin')
}

/** The fields of a form, or null when it is too long or no form at all. */
export async function readForm(
  request: Request,
  maxBytes = MAX_BYTES,
): Promise<URLSearchParams | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded') || !request.body) return null
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength
    if (bytes > maxBytes) return null
    parts.push(part)
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'))
}

/** Sends the person back to the form, where everything typed and what is wrong awaits them. */
export async function backToForm(path: string, form: KeptForm): Promise<Response> {
  return keptFor(`${path}#errors`, form)
}

/** Leads to a page and keeps something for it, of which no word stands in the address. */
export async function keptFor(path: string, form: KeptForm): Promise<Response> {
  const secure = env.SITE_URL.startsWith('https:') ? '; Secure' : ''
  const cookie = `${keptFormCookie}=${await keepForm(form)}; Path=/; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Strict${secure}`
  return seeOther(path, [cookie])
}

/** Leads on to another page; the form that was kept is forgotten. */
export function onwards(path: string, ...cookies: string[]): Response {
  const forgotten = `${keptFormCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`
  return seeOther(path, [forgotten, ...cookies])
}

function seeOther(path: string, cookies: string[]): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'private, no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** A refusal in a sentence, for what does not come from the form of a page. */
export function refused(status: 403 | 404 | 413 | 429, sentence: string, wait = 0): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...(wait > 0 ? { 'Retry-After': String(wait) } : {}),
    },
  })
}
