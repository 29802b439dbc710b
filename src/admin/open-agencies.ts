import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { compareVietnamese } from '../lib/vietnamese'

/** An agency that somebody may choose. */
export interface AgencyChoice {
  id: number
  name: string
  code: string
}

/** The agencies that exist, by their Vietnamese names. */
export async function openAgencies(req: PayloadRequest): Promise<AgencyChoice[]> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { and: [{ closedStatus: { exists: false } }, { _status: { equals: 'published' } }] },
    select: { name: true, code: true },
    locale: 'vi',
    fallbackLocale: false,
    depth: 0,
    limit: 5000,
    pagination: false,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs
    .map(({ id, name, code }) => ({ id, name: name || code, code }))
    .toSorted((a, b) => compareVietnamese(a.name, b.name))
}
