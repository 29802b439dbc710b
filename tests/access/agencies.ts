import { agencyData } from '../support/payload'
import { keptByEditors } from './kept-by-editors'

export const agencies = keptByEditors({
  collection: 'agencies',
  newRecord: () => agencyData(),
  field: 'name',
})
