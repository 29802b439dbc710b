import type { Payload } from 'payload'
import type { PressAccount, User } from '../generated/payload-types'
import { cachedInEpoch } from '../lib/cache'
import type { Locale } from '../lib/locales'
import { openPayload } from '../lib/payload'
import { draftViewer, pressViewer } from './viewer'

export interface Reader {
  payload: Payload
  locale: Locale
  /** Spread into every find: the same access rules as the API's, in one language. */
  options: {
    overrideAccess: false
    draft: boolean
    user: User | PressAccount | null
    locale: Locale
    fallbackLocale: false
  }
}

/**
 * Wraps a query of the site. For anonymous readers the answer is cached until the public content
 * changes; the name, the language and the arguments are the whole key, so they must be plain
 * JSON. Staff who preview drafts and journalists who are logged in are never served from the cache,
 * nor written to it.
 *
 * @param readers `everybody` for what goes to programs, such as the sitemap: the same for all
 */
export function contentQuery<A, V>(
  name: string,
  run: (reader: Reader, args: A) => Promise<V>,
  readers: 'everybody' | 'each' = 'each',
): (locale: Locale, args: A) => Promise<V> {
  return async (locale, args) => {
    const payload = await openPayload()
    const staff = await draftViewer(payload)
    const user = staff ?? (readers === 'each' ? await pressViewer() : null)
    const draft = staff !== null
    const reader: Reader = {
      payload,
      locale,
      options: { overrideAccess: false, draft, user, locale, fallbackLocale: false },
    }
    if (user) return run(reader, args)
    return cachedInEpoch(payload, `${name}|${locale}|${JSON.stringify(args ?? null)}`, () =>
      run(reader, args),
    )
  }
}
