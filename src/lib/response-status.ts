import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

interface CurrentResponse {
  response: ServerResponse
}

/** The server and Next's bundle each load this module, so the storage hangs on the process, not the module. */
const key = Symbol.for('site.current-response')
const shared = globalThis as typeof globalThis & {
  [key]?: AsyncLocalStorage<CurrentResponse>
}
const storage = (shared[key] ??= new AsyncLocalStorage<CurrentResponse>())

/**
 * Answers a request with its response at hand. Called by the server, once per request.
 *
 * Next's `notFound()` sends an empty body that only JavaScript fills. A page that renders its own
 * 404 needs just the status, and Next gives a page no way to set it.
 */
export function withResponse<T>(response: ServerResponse, answer: () => T): T {
  return storage.run({ response }, answer)
}

/** Sets the status of the answer to the current request; false when it is too late or unknown. */
export function setResponseStatus(status: number): boolean {
  const response = storage.getStore()?.response
  if (!response || response.headersSent) return false
  response.statusCode = status
  return true
}

/** The address of whoever holds the connection of the current request, or null. */
export function currentPeer(): string | null {
  return storage.getStore()?.response.req.socket.remoteAddress ?? null
}
