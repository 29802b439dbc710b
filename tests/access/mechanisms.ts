import { mechanismData } from '../support/payload'
import { keptByEditors } from './kept-by-editors'

export const mechanisms = keptByEditors({
  collection: 'mechanisms',
  newRecord: () => mechanismData(),
  field: 'name',
})
