import { articleData, unique } from '../support/payload'
import { type AccessTable, make, type World } from './world'

const newRecord = async (world: World) => ({
  from: `/vi/tin-tuc/${unique('cu')}`,
  locale: 'vi',
  to: {
    relationTo: 'articles',
    value: await make(world, 'articles', articleData(world.agency), { draft: true }),
  },
})

/** The list of old addresses is internal: it would tell of pages that are no longer public. */
export const redirects: AccessTable = {
  collection: 'redirects',
  newRecord,
  change: (marker) => ({ from: `/vi/${marker}` }),
  states: { any: async (world) => make(world, 'redirects', await newRecord(world)) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       yes    yes
    create any | no        no          no        no     no       yes    yes
    update any | no        no          no        no     no       yes    yes
    delete any | no        no          no        no     no       yes    yes
  `,
}
