import type { AccessTable, Data, World } from './world'
import { change, make } from './world'
import { DRAFT_MARK } from './operations'
import type { CollectionSlug } from 'payload'

interface KeptRecord {
  collection: CollectionSlug
  newRecord: (world: World) => Data | Promise<Data>
  /** A text field of the record. */
  field: string
  /** Whether editors delete what was public, because people's data must not outlive their purpose. */
  editorsDelete?: boolean
}

/** Records of the province: its editors keep them, everybody reads what is published. */
export function keptByEditors({
  collection,
  newRecord,
  field,
  editorsDelete = false,
}: KeptRecord): AccessTable {
  const erase = editorsDelete ? 'yes' : 'no '
  const draft = async (world: World) =>
    make(world, collection, await newRecord(world), { draft: true })
  const published = async (world: World) =>
    make(world, collection, { ...(await newRecord(world)), _status: 'published' })
  return {
    collection,
    newRecord,
    change: (text) => ({ [field]: text }),
    states: {
      draft,
      published,
      'newer-draft': async (world) =>
        change(world, collection, await published(world), { [field]: DRAFT_MARK }, { draft: true }),
      'taken-down': async (world) =>
        change(world, collection, await published(world), { _status: 'draft' }),
    },
    table: `
                                | anonymous contributor colleague author stranger editor admin
      read          published   | yes       yes         yes       yes    yes      yes    yes
      read          draft       | no        no          no        no     no       yes    yes
      read          taken-down  | no        no          no        no     no       yes    yes
      read-draft    newer-draft | no        no          no        no     no       yes    yes
      read-versions published   | no        no          no        no     no       yes    yes
      create        draft       | no        no          no        no     no       yes    yes
      save-draft    published   | no        no          no        no     no       yes    yes
      update        published   | no        no          no        no     no       yes    yes
      publish       draft       | no        no          no        no     no       yes    yes
      unpublish     published   | no        no          no        no     no       yes    yes
      delete        draft       | no        no          no        no     no       yes    yes
      delete        published   | no        no          no        no     no       ${erase}    yes
    `,
  }
}
