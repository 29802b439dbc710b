/*
 * Who a page is made for, in place of what Next knows of a request. One for all test files: they
 * share their modules, so that the first stand-in is everybody's.
 */

/** The cookies of the browser. Nobody is in draft mode outside Next. */
export const cookies = new Map<string, string>()

/** The cookies as a browser sends them. */
export const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

/** Stands in for `next/headers`. */
export const nextHeaders = {
  draftMode: () => Promise.resolve({ isEnabled: false }),
  headers: () =>
    Promise.resolve(new Headers(cookies.size > 0 ? { cookie: cookieHeader() } : undefined)),
}
