import { unique } from '../support/payload'
import { type AccessTable, make } from './world'

const newRecord = () => ({
  kind: 'upr',
  fileName: unique('upr.xlsx'),
  state: 'planned' as const,
})

/** Runs of the import: editors and administrators read them, the engine alone writes them. */
export const imports: AccessTable = {
  collection: 'imports',
  newRecord,
  change: (fileName) => ({ fileName }),
  states: { any: (world) => make(world, 'imports', newRecord()) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       yes    yes
    create any | no        no          no        no     no       no     no
    update any | no        no          no        no     no       no     no
    delete any | no        no          no        no     no       no     no
  `,
}
