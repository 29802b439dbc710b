import { pressEventData } from '../support/press-room'
import { writtenByAgencies } from './written-by-agencies'

export const pressEvents = writtenByAgencies({
  collection: 'press-events',
  newRecord: ({ agency }) => pressEventData(agency),
  unreviewedRow: 'no',
})
