import { unique } from '../support/payload'
import { type AccessTable, make } from './world'

const record = (wasPublic: boolean) => ({
  kind: 'error',
  reason: unique('Lý do'),
  at: '2026-11-20T12:00:00.000Z',
  pathVi: `/vi/tin-tuc/${unique('go')}`,
  wasPublic,
})

/** Written by the workflow alone; public for good, unless the public never could read the text. */
export const takedowns: AccessTable = {
  collection: 'takedowns',
  newRecord: () => record(true),
  change: (reason) => ({ reason }),
  states: {
    public: (world) => make(world, 'takedowns', record(true)),
    'never-public': (world) => make(world, 'takedowns', record(false)),
  },
  table: `
                        | anonymous contributor colleague author stranger editor admin
    read   public       | yes       yes         yes       yes    yes      yes    yes
    read   never-public | no        no          no        no     no       yes    yes
    create public       | no        no          no        no     no       no     no
    update public       | no        no          no        no     no       no     no
    delete public       | no        no          no        no     no       no     no
  `,
}
