import { articleData, unique } from '../support/payload'
import { DRAFT_MARK } from './operations'
import { type AccessTable, change, make, type World } from './world'

const draft = (world: World) =>
  make(world, 'articles', articleData(world.agency), { as: 'contributor', draft: true })

const published = async (world: World) =>
  change(world, 'articles', await draft(world), { _status: 'published' })

const english = (translationStatus: string) => async (world: World) =>
  change(
    world,
    'articles',
    await published(world),
    { title: unique('English'), summary: 'English.', translationStatus, _status: 'published' },
    { locale: 'en' },
  )

/**
 * Contributors work on drafts of their own, authors on their agency's; of the rest they read what
 * is published. What is public changes by the workflow's moves alone, whoever saves (workflow-table.test.ts).
 */
export const articles: AccessTable = {
  collection: 'articles',
  newRecord: ({ agency }) => articleData(agency),
  change: (title) => ({ title }),
  states: {
    draft,
    published,
    'newer-draft': async (world) =>
      change(world, 'articles', await published(world), { title: DRAFT_MARK }, { draft: true }),
    'taken-down': async (world) =>
      change(world, 'articles', await published(world), { _status: 'draft' }),
    'english-reviewed': english('reviewed'),
    'english-draft': english('draft'),
    'english-machine': english('machine'),
  },
  table: `
                                  | anonymous contributor colleague author stranger editor admin
    read          published       | yes       yes         yes       yes    yes      yes    yes
    read          draft           | no        yes         no        yes    no       yes    yes
    read          newer-draft     | yes       yes         yes       yes    yes      yes    yes
    read          taken-down      | no        yes         no        yes    no       yes    yes
    read-draft    newer-draft     | no        yes         no        yes    no       yes    yes
    read-english  english-reviewed| yes       yes         yes       yes    yes      yes    yes
    read-english  english-draft   | no        yes         no        yes    no       yes    yes
    read-english  english-machine | no        yes         no        yes    no       yes    yes
    read-versions draft           | no        yes         no        yes    no       yes    yes
    read-versions published       | no        yes         no        yes    no       yes    yes
    create        draft           | no        yes         yes       yes    no       yes    yes
    save-draft    draft           | no        yes         no        yes    no       yes    yes
    save-draft    published       | no        yes         no        yes    no       yes    yes
    update        draft           | no        no          no        no     no       no     no
    update        published       | no        no          no        no     no       no     no
    publish       draft           | no        no          no        no     no       no     no
    publish       newer-draft     | no        no          no        no     no       no     no
    unpublish     published       | no        no          no        no     no       no     no
    delete        draft           | no        yes         no        yes    no       yes    yes
    delete        published       | no        no          no        no     no       no     yes
    delete        taken-down      | no        no          no        no     no       no     yes
  `,
}
