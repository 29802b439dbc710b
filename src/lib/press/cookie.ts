import { env } from '../../env'
import { SESSION_SECONDS } from './sessions'

/** The press room's own session; Payload's cookie belongs to the staff. */
export const sessionCookie = 'press-session'

const secure = () => (env.SITE_URL.startsWith('https:') ? '; Secure' : '')

/** The cookie of a new session. Lax: a link in a mail opens the page it leads to. */
export function sessionCookieOf(token: string): string {
  return `${sessionCookie}=${token}; Path=/; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Lax${secure()}`
}

/** Takes the cookie away. */
export function expiredSessionCookie(): string {
  return `${sessionCookie}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure()}`
}

/** Holds the token of a log-in that still lacks its code. */
export const pendingCookie = 'press-pending'

/** @param token '' takes the cookie away */
export function pendingCookieOf(token: string, seconds: number): string {
  return `${pendingCookie}=${token}; Path=/; Max-Age=${token ? seconds : 0}; HttpOnly; SameSite=Strict${secure()}`
}

/** The value of a cookie of a request; '' when it has none of that name. */
export function cookieOf(headers: Headers, name: string): string {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}
