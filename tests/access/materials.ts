import { materialData } from '../support/press-room'
import { writtenByAgencies } from './written-by-agencies'

export const materials = writtenByAgencies({
  collection: 'materials',
  newRecord: ({ agency }) => materialData(agency),
  english: { summary: 'What it says.' },
  unreviewedRow: 'no',
})
