import { type AccessTable, make } from './world'

const entry = () => ({ what: 'page', at: new Date().toISOString() })

/** Written by the server as a condition of reading, and never changed, by nobody. */
export const pressAccessLog: AccessTable = {
  collection: 'press-access-log',
  newRecord: entry,
  change: () => ({ what: 'kit' }),
  states: { any: (world) => make(world, 'press-access-log', entry()) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       yes    yes
    create any | no        no          no        no     no       no     no
    update any | no        no          no        no     no       no     no
    delete any | no        no          no        no     no       no     no
  `,
}
