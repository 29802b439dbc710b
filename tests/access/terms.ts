import { unique } from '../support/payload'
import { type AccessTable, make } from './world'

const newRecord = () => ({ scheme: 'topic', code: unique('t'), label: 'Chủ đề thử' })

/** Vocabularies are public as a whole; editors keep them and archive what is no longer used. */
export const terms: AccessTable = {
  collection: 'terms',
  newRecord,
  change: (label) => ({ label }),
  states: { any: (world) => make(world, 'terms', newRecord()) },
  table: `
             | anonymous contributor colleague author stranger editor admin
    read   any | yes     yes         yes       yes    yes      yes    yes
    create any | no      no          no        no     no       yes    yes
    update any | no      no          no        no     no       yes    yes
    delete any | no      no          no        no     no       no     yes
  `,
}
