import { unique } from '../support/payload'
import { keptByEditors } from './kept-by-editors'

export const instruments = keptByEditors({
  collection: 'instruments',
  newRecord: () => ({
    code: unique('ICT'),
    name: 'Công ước thử',
    kind: 'convention',
    status: 'party',
  }),
  field: 'name',
})
