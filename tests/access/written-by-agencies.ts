import type { CollectionSlug } from 'payload'
import { unique } from '../support/payload'
import { DRAFT_MARK } from './operations'
import { type AccessTable, change, type Data, make, type World } from './world'

interface AgencyText {
  collection: CollectionSlug
  newRecord: (world: World) => Data | Promise<Data>
  /** The text field that names it; `title` unless said otherwise. */
  titleField?: string
  /** What the English says beside title and status. */
  english?: Data
  /** What everybody reads of a row whose English has not been reviewed, asking in English. */
  unreviewedRow: 'no' | 'yes'
}

/**
 * Texts and facts that an agency's authors write and editors publish. Contributors have no part in
 * them, since they carry no byline.
 */
export function writtenByAgencies(text: AgencyText): AccessTable {
  const { collection, newRecord, titleField = 'title', english = {}, unreviewedRow: row } = text
  const draft = async (world: World) =>
    make(world, collection, await newRecord(world), { as: 'author', draft: true })
  const published = async (world: World) =>
    change(world, collection, await draft(world), { _status: 'published' })
  const translated = (translationStatus: string) => async (world: World) =>
    change(
      world,
      collection,
      await published(world),
      { [titleField]: unique('English'), ...english, translationStatus, _status: 'published' },
      { locale: 'en' },
    )
  return {
    collection,
    newRecord,
    change: (title) => ({ [titleField]: title }),
    states: {
      draft,
      published,
      'newer-draft': async (world) =>
        change(
          world,
          collection,
          await published(world),
          { [titleField]: DRAFT_MARK },
          { draft: true },
        ),
      'taken-down': async (world) =>
        change(world, collection, await published(world), { _status: 'draft' }),
      'english-reviewed': translated('reviewed'),
      'english-draft': translated('draft'),
    },
    table: `
                                     | anonymous contributor colleague author stranger editor admin
      read          published        | yes       yes         yes       yes    yes      yes    yes
      read          draft            | no        no          no        yes    no       yes    yes
      read          newer-draft      | yes       yes         yes       yes    yes      yes    yes
      read          taken-down       | no        no          no        yes    no       yes    yes
      read-draft    newer-draft      | no        no          no        yes    no       yes    yes
      read-english  english-reviewed | yes       yes         yes       yes    yes      yes    yes
      read-english  english-draft    | ${row}    ${row}      ${row}    yes    ${row}   yes    yes
      read-versions draft            | no        no          no        yes    no       yes    yes
      read-versions published        | no        no          no        yes    no       yes    yes
      create        draft            | no        no          no        yes    no       yes    yes
      save-draft    draft            | no        no          no        yes    no       yes    yes
      save-draft    published        | no        no          no        yes    no       yes    yes
      update        published        | no        no          no        no     no       yes    yes
      publish       draft            | no        no          no        no     no       yes    yes
      unpublish     published        | no        no          no        no     no       yes    yes
      delete        draft            | no        no          no        yes    no       yes    yes
      delete        published        | no        no          no        no     no       no     yes
      delete        taken-down       | no        no          no        no     no       no     yes
    `,
  }
}
