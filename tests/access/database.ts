import {
  achievementData,
  actionData,
  assessmentData,
  indicatorData,
  legislationData,
  makeIndicator,
  makeRecommendation,
  progressReportData,
  provisionData,
  valueData,
} from '../support/database-records'
import { makeMechanism, unique } from '../support/payload'
import { keptByEditors } from './kept-by-editors'
import { type AccessTable, make } from './world'
import { writtenByAgencies } from './written-by-agencies'

/** The titles of sources are written in each language. */
const inEnglish = { sources: [{ title: 'Report', url: 'https://example.vn/report' }] }

export const actions = writtenByAgencies({
  collection: 'actions',
  newRecord: ({ agency }) => actionData(agency),
  english: inEnglish,
  unreviewedRow: 'yes',
})

export const achievements = writtenByAgencies({
  collection: 'achievements',
  newRecord: ({ agency }) => achievementData(agency),
  titleField: 'claim',
  english: { evidence: [{ title: 'Document', url: 'https://example.vn/document' }] },
  unreviewedRow: 'yes',
})

export const progressReports = writtenByAgencies({
  collection: 'progress-reports',
  newRecord: async ({ agency, payload }) =>
    progressReportData(agency, (await makeRecommendation(payload)).id),
  titleField: 'text',
  english: inEnglish,
  unreviewedRow: 'yes',
})

export const assessments = keptByEditors({
  collection: 'assessments',
  newRecord: async ({ payload }) =>
    assessmentData((await makeMechanism(payload)).id, (await makeRecommendation(payload)).id),
  field: 'summary',
})

export const indicators = keptByEditors({
  collection: 'indicators',
  newRecord: indicatorData,
  field: 'name',
})

export const legislation = keptByEditors({
  collection: 'legislation',
  newRecord: legislationData,
  field: 'title',
})

/** Statutes are public as a whole; what was public is archived and only an administrator deletes it. */
export const legalProvisions: AccessTable = {
  collection: 'legal-provisions',
  newRecord: provisionData,
  change: (heading) => ({ heading }),
  states: { any: (world) => make(world, 'legal-provisions', provisionData()) },
  table: `
             | anonymous contributor colleague author stranger editor admin
    read   any | yes     yes         yes       yes    yes      yes    yes
    create any | no      no          no        no     no       yes    yes
    update any | no      no          no        no     no       yes    yes
    delete any | no      no          no        no     no       no     yes
  `,
}

/** A figure is as public as its indicator. */
export const indicatorValues: AccessTable = {
  collection: 'indicator-values',
  newRecord: async ({ payload }) => valueData((await makeIndicator(payload)).id),
  change: (note) => ({ note }),
  states: {
    public: async (world) =>
      make(world, 'indicator-values', valueData((await makeIndicator(world.payload)).id)),
    'of-draft': async (world) => {
      const indicator = await make(world, 'indicators', indicatorData(), { draft: true })
      return make(world, 'indicator-values', valueData(indicator))
    },
  },
  table: `
                    | anonymous contributor colleague author stranger editor admin
    read   public   | yes       yes         yes       yes    yes      yes    yes
    read   of-draft | no        no          no        no     no       yes    yes
    create public   | no        no          no        no     no       yes    yes
    update public   | no        no          no        no     no       yes    yes
    delete public   | no        no          no        no     no       no     yes
  `,
}

const entry = () => ({
  collection: 'recommendations',
  recordId: 1,
  recordKey: unique('K'),
  event: 'changed',
  via: 'system',
})

/** Written with every save and never changed, by nobody. */
export const recordLog: AccessTable = {
  collection: 'record-log',
  newRecord: entry,
  change: (recordKey) => ({ recordKey }),
  states: { any: (world) => make(world, 'record-log', entry()) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       yes    yes
    create any | no        no          no        no     no       no     no
    update any | no        no          no        no     no       no     no
    delete any | no        no          no        no     no       no     no
  `,
}
