import { unique } from '../support/payload'
import { type AccessTable, make } from './world'

const entry = () => ({ move: 'comment', title: unique('Bài'), comment: 'Một lời góp ý.' })

/** Written by the workflow and never changed, by nobody. */
export const editorialLog: AccessTable = {
  collection: 'editorial-log',
  newRecord: entry,
  change: (comment) => ({ comment }),
  states: { any: (world) => make(world, 'editorial-log', entry()) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       yes    yes
    create any | no        no          no        no     no       no     no
    update any | no        no          no        no     no       no     no
    delete any | no        no          no        no     no       no     no
  `,
}
