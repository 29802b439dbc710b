import { unique } from '../support/payload'
import { type AccessTable, make, type World } from './world'

const record = ({ agency, otherAgency }: World) => ({
  kind: 'merged',
  effectiveOn: '2026-12-01T12:00:00.000Z',
  decision: unique('QĐ'),
  from: [agency],
  to: [otherAgency],
})

/** Public, and changed by nobody. */
export const agencyChanges: AccessTable = {
  collection: 'agency-changes',
  newRecord: record,
  change: (decision) => ({ decision }),
  states: { any: (world) => make(world, 'agency-changes', record(world)) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | yes       yes         yes       yes    yes      yes    yes
    create any | no        no          no        no     no       no     no
    update any | no        no          no        no     no       no     no
    delete any | no        no          no        no     no       no     no
  `,
}
