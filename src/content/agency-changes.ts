import type { AgencyChange } from '../generated/payload-types'
import { loadAgencies, pick, type AgencyRef } from './names'
import { contentQuery } from './query'

/** A merger, split, renaming or dissolution as the record of it tells. */
export interface AgencyChangeView {
  id: number
  kind: AgencyChange['kind']
  effectiveOn: string
  decision: string
  from: AgencyRef[]
  to: AgencyRef[]
  isSample: boolean
}

/** The newest changes, at most a hundred; those of one agency, as what ended or what came of it. */
export const listAgencyChanges = contentQuery(
  'agency-changes',
  async (reader, { agency }: { agency?: number }): Promise<AgencyChangeView[]> => {
    const { draft: _none, ...options } = reader.options
    const { docs } = await reader.payload.find({
      collection: 'agency-changes',
      ...options,
      where: agency ? { or: [{ from: { in: [agency] } }, { to: { in: [agency] } }] } : {},
      sort: ['-effectiveOn', '-id'],
      depth: 0,
      limit: 100,
      pagination: false,
    })
    const names = await loadAgencies(
      reader,
      docs.flatMap(({ from, to }) => [...from, ...(to ?? [])]),
    )
    return docs.map(({ id, kind, effectiveOn, decision, from, to, isSample }) => ({
      id,
      kind,
      effectiveOn,
      decision,
      from: pick(names, from),
      to: pick(names, to),
      isSample: isSample ?? false,
    }))
  },
)
