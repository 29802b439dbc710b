import { unique } from '../support/payload'
import { type AccessTable, make, type World } from './world'

export const requestData = (agency: number) => ({
  title: unique('Yêu cầu thử'),
  purpose: 'Cho thông tin báo chí để thử.',
  questions: [{ key: 'c1', text: 'Bao nhiêu?' }],
  agencies: [agency],
  dueAt: '2099-01-01T10:00:00.000Z',
})

const draft = (world: World) => make(world, 'information-requests', requestData(world.agency))

const sent = (world: World) =>
  make(world, 'information-requests', {
    ...requestData(world.agency),
    asked: [world.agency],
    state: 'sent',
  })

/** Editors ask; the authors of an asked agency read what is asked of them, once it was sent. */
export const informationRequests: AccessTable = {
  collection: 'information-requests',
  newRecord: ({ agency }) => requestData(agency),
  change: (title) => ({ title }),
  states: { draft, sent },
  table: `
                  | anonymous contributor colleague author stranger editor admin
    read   draft  | no        no          no        no     no       yes    yes
    read   sent   | no        no          no        yes    no       yes    yes
    create draft  | no        no          no        no     no       yes    yes
    update draft  | no        no          no        no     no       yes    yes
    update sent   | no        no          no        no     no       yes    yes
    delete draft  | no        no          no        no     no       yes    yes
    delete sent   | no        no          no        no     no       no     yes
  `,
}

const answer = async (world: World) =>
  make(world, 'information-answers', {
    request: await sent(world),
    agency: world.agency,
    state: 'opened',
    paragraphs: [{ question: 'c1' }],
  })

/** In the agency's own words: editors read them, its authors alone write them. */
export const informationAnswers: AccessTable = {
  collection: 'information-answers',
  newRecord: async (world) => ({ request: await sent(world), agency: world.agency }),
  change: (text) => ({ paragraphs: [{ question: 'c1', text }] }),
  states: { opened: answer },
  table: `
                  | anonymous contributor colleague author stranger editor admin
    read   opened | no        no          no        yes    no       yes    yes
    create opened | no        no          no        no     no       no     no
    update opened | no        no          no        yes    no       no     no
    delete opened | no        no          no        no     no       no     yes
  `,
}
