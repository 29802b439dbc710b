import { makeMechanism, recommendationData } from '../support/payload'
import { keptByEditors } from './kept-by-editors'

export const recommendations = keptByEditors({
  collection: 'recommendations',
  newRecord: async ({ payload }) => recommendationData((await makeMechanism(payload)).id),
  field: 'summary',
})
