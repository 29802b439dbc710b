import type { CollectionSlug, Payload } from 'payload'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser } from '../support/payload'
import type { Actor } from './table'

/** The people and bodies that every table is about. */
export interface World {
  payload: Payload
  /** The agency that the records belong to, and another one. */
  agency: number
  otherAgency: number
  people: Record<Actor, User | null>
}

export type Data = Record<string, unknown>

/** How records of one collection are made, and who may do what with them. */
export interface AccessTable {
  collection: CollectionSlug
  /** Makes a record in the state that the table names and answers its id. */
  states: Record<string, (world: World) => Promise<number>>
  /** What somebody sends to make a record of the agency; the file is for uploads. */
  newRecord: (world: World) => Data | Promise<Data>
  newFile?: () => NewFile
  /** What somebody sends to change one; `marker` must be found in the record afterwards. */
  change: (marker: string) => Data
  table: string
}

export interface NewFile {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

/** Makes the people and the agencies. */
export async function makeWorld(payload: Payload): Promise<World> {
  const agency = (await makeAgency(payload)).id
  const otherAgency = (await makeAgency(payload)).id
  return {
    payload,
    agency,
    otherAgency,
    people: {
      anonymous: null,
      contributor: await makeUser(payload, 'contributor', agency),
      colleague: await makeUser(payload, 'contributor', agency),
      author: await makeUser(payload, 'author', agency),
      stranger: await makeUser(payload, 'author', otherAgency),
      editor: await makeUser(payload, 'editor', otherAgency),
      admin: await makeUser(payload, 'admin', otherAgency),
    },
  }
}

/** Makes a record as somebody, by the rules that hold for them; the system when nobody is named. */
export async function make(
  { payload, people }: World,
  collection: CollectionSlug,
  data: Data,
  { as, draft = false, file }: { as?: Actor; draft?: boolean; file?: NewFile } = {},
): Promise<number> {
  const user = as ? people[as] : null
  const { id } = await payload.create({
    collection: collection as 'articles',
    data: data as never,
    draft,
    locale: 'vi',
    overrideAccess: !user,
    ...(user ? { user } : {}),
    ...(file ? { file } : {}),
    depth: 0,
  })
  return id
}

/** Changes a record as the system. */
export async function change(
  { payload }: World,
  collection: CollectionSlug,
  id: number,
  data: Data,
  { draft = false, locale = 'vi' }: { draft?: boolean; locale?: 'en' | 'vi' } = {},
): Promise<number> {
  await payload.update({
    collection: collection as 'articles',
    id,
    data,
    draft,
    locale,
    depth: 0,
  })
  return id
}
