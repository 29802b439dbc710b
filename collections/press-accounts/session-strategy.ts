import type { AuthStrategy, AuthStrategyFunctionArgs, PayloadRequest } from 'payload'
import { env } from '../../src/env'
import { cookieOf, sessionCookie } from '../../src/lib/press/cookie'
import { accountOfSession } from '../../src/lib/press/sessions'

/**
 * Makes the press room's cookie count for the API and for files. Only there: pages of the site ask
 * for it themselves, and in the admin a journalist is nobody, so that staff may log in there with
 * the same browser. Whoever is logged in as staff stays so.
 */
export const pressSession: AuthStrategy = {
  name: 'press-session',
  authenticate: async (args) => {
    const { headers, payload, req } = args
    const token = cookieOf(headers, sessionCookie)
    if (!token || !req || !isOwnApiRequest(req)) return { user: null }
    const account = await accountOfSession(payload.db.drizzle, token)
    if (account === null || (await isLoggedInOtherwise(args))) return { user: null }
    const user = await payload.findByID({
      collection: 'press-accounts',
      id: account,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    })
    if (!user) return { user: null }
    return {
      user: { ...user, collection: 'press-accounts', _strategy: 'press-session' },
      responseHeaders: new Headers({ 'Cache-Control': 'private, no-store' }),
    }
  },
}

/**
 * A request to the API that a page of another site, or of a sister subdomain, cannot have made with
 * this cookie: browsers name the origin of every request that may change something, and of every
 * one from elsewhere that a script can read (trust.md, promise 11).
 */
function isOwnApiRequest({ headers, method, pathname, payload }: PayloadRequest): boolean {
  if (!pathname?.startsWith(`${payload.config.routes.api}/`)) return false
  const origin = headers.get('origin')
  if (origin !== null) return origin === new URL(env.SITE_URL).origin
  return method === 'GET' || method === 'HEAD'
}

async function isLoggedInOtherwise(args: AuthStrategyFunctionArgs): Promise<boolean> {
  const staff = args.payload.authStrategies.find(({ name }) => name === 'local-jwt')
  return Boolean((await staff?.authenticate({ ...args, strategyName: 'local-jwt' }))?.user)
}
