import { pressNoteData, unique } from '../support/payload'
import { DRAFT_MARK } from './operations'
import { type AccessTable, change, type Data, make, type World } from './world'

const FAR = '2099-01-01T00:00:00.000Z'

const draft = (world: World, more: Data = {}) =>
  make(
    world,
    'press-notes',
    { ...pressNoteData(world.agency), ...more },
    { as: 'author', draft: true },
  )

const published = async (world: World, more: Data = {}) =>
  change(world, 'press-notes', await draft(world, more), { _status: 'published' })

/**
 * Written by an author; contributors have no part in press notes, which carry no byline. A note
 * under embargo or for the press is absent for all but its agency's authors and the editors.
 */
export const pressNotes: AccessTable = {
  collection: 'press-notes',
  newRecord: ({ agency }) => pressNoteData(agency),
  change: (title) => ({ title }),
  states: {
    draft: (world) => draft(world),
    published: (world) => published(world),
    embargoed: (world) => published(world, { embargoUntil: FAR }),
    'embargo-over': (world) => published(world, { embargoUntil: '2020-01-01T00:00:00.000Z' }),
    'press-only': (world) => published(world, { visibility: 'press' }),
    'newer-draft': async (world) =>
      change(world, 'press-notes', await published(world), { title: DRAFT_MARK }, { draft: true }),
    'english-draft': async (world) =>
      change(
        world,
        'press-notes',
        await published(world),
        {
          title: unique('English'),
          purpose: 'Why',
          translationStatus: 'draft',
          _status: 'published',
        },
        { locale: 'en' },
      ),
  },
  table: `
                               | anonymous contributor colleague author stranger editor admin
    read          published    | yes       yes         yes       yes    yes      yes    yes
    read          embargo-over | yes       yes         yes       yes    yes      yes    yes
    read          embargoed    | no        no          no        yes    no       yes    yes
    read          press-only   | no        no          no        yes    no       yes    yes
    read          draft        | no        no          no        yes    no       yes    yes
    read-draft    newer-draft  | no        no          no        yes    no       yes    yes
    read-english  english-draft| no        no          no        yes    no       yes    yes
    read-versions published    | no        no          no        yes    no       yes    yes
    read-versions embargoed    | no        no          no        yes    no       yes    yes
    create        draft        | no        no          no        yes    no       yes    yes
    save-draft    draft        | no        no          no        yes    no       yes    yes
    save-draft    embargoed    | no        no          no        yes    no       yes    yes
    update        published    | no        no          no        no     no       no     no
    publish       draft        | no        no          no        no     no       no     no
    unpublish     published    | no        no          no        no     no       no     no
    delete        draft        | no        no          no        yes    no       yes    yes
    delete        published    | no        no          no        no     no       no     yes
  `,
}
