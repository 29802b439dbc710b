import { trainingData } from '../support/press-room'
import { writtenByAgencies } from './written-by-agencies'

/** A training is a fact: its row is public in every language, its words where reviewed. */
export const trainings = writtenByAgencies({
  collection: 'trainings',
  newRecord: ({ agency }) => trainingData(agency),
  english: { sourceTitle: 'Register' },
  unreviewedRow: 'yes',
})
