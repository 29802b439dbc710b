import type { PayloadRequest } from 'payload'
import { notFound } from './messages'

/**
 * The row that an address such as `/api/articles/12/workflow` names.
 *
 * @throws NotFound for what is no number of a row
 */
export function rowIdOf(req: PayloadRequest): number {
  const id = String(req.routeParams?.id)
  if (!/^\d{1,9}$/.test(id)) throw notFound(req)
  return Number(id)
}

/** The JSON that was sent, null when it is none. */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return null
  }
}
