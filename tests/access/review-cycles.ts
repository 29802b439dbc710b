import { makeMechanism, unique } from '../support/payload'
import { keptByEditors } from './kept-by-editors'

export const reviewCycles = keptByEditors({
  collection: 'review-cycles',
  newRecord: async ({ payload }) => ({
    code: unique('chu-ky'),
    title: 'Chu kỳ thử',
    mechanism: (await makeMechanism(payload)).id,
  }),
  field: 'title',
})
