import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'

interface CurrentResponse {
  response: ServerResponse
}

/** Next bundles instrumentation and pages apart, so the storage hangs on the process, not the module. */
const key = Symbol.for('site.current-response')
const shared = globalThis as typeof globalThis & {
  [key]?: AsyncLocalStorage<CurrentResponse>
}
const storage = (shared[key] ??= new AsyncLocalStorage<CurrentResponse>())

/**
 * Remembers the response of each request. Called once per process, from `instrumentation.ts`.
 *
 * Next's `notFound()` sends an empty body that only JavaScript fills. A page that renders its own
 * 404 needs just the status, and Next gives a page no way to set it.
 */
export function trackResponses(): void {
  subscribe('http.server.request.start', (message) => {
    storage.enterWith({ response: (message as CurrentResponse).response })
  })
}

/** Sets the status of the answer to the current request; false when it is too late or unknown. */
export function setResponseStatus(status: number): boolean {
  const response = storage.getStore()?.response
  if (!response || response.headersSent) return false
  response.statusCode = status
  return true
}
