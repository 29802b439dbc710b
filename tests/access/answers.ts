import { answerData } from '../support/press-room'
import { writtenByAgencies } from './written-by-agencies'

export const answers = writtenByAgencies({
  collection: 'answers',
  newRecord: ({ agency }) => answerData(agency),
  titleField: 'question',
  english: { answer: 'Yes.' },
  unreviewedRow: 'no',
})
