import type { CollectionSlug, Payload } from 'payload'
import type { User } from '../../src/generated/payload-types'
import { unique } from '../support/payload'
import type { Operation } from './table'
import type { AccessTable, World } from './world'

/** A word that the newest draft of a record carries and its public text does not. */
export const DRAFT_MARK = 'chưa-công-khai'

/** What somebody tries; true when they were let. Anything but a clear refusal is an error. */
export type Attempt = (
  world: World,
  table: AccessTable,
  user: User | null,
  id: number,
) => Promise<boolean>

const as = (user: User | null) => ({ overrideAccess: false as const, user, depth: 0 })

/** Read by list, by count and by id: the three must agree. */
async function readEverywhere(
  payload: Payload,
  collection: CollectionSlug,
  user: User | null,
  id: number,
  locale: 'en' | 'vi',
): Promise<boolean> {
  const slug = collection as 'articles'
  const where = { id: { equals: id } }
  const asked = { ...as(user), locale }
  const seen = [
    await allowed(async () => {
      const found = await payload.find({ collection: slug, where, ...asked })
      return found.docs.length === 1 && found.totalDocs === 1
    }),
    await allowed(async () => {
      const counted = await payload.count({ collection: slug, where, ...asked })
      return counted.totalDocs === 1
    }),
    await allowed(async () => {
      const found = await payload.findByID({ collection: slug, id, ...asked })
      return found.id === id
    }),
  ]
  if (new Set(seen).size > 1) throw new Error(`List, count and id disagree: ${seen.join(', ')}`)
  return seen[0] === true
}

/** Reads by list and by id with `draft: true`; true when either shows the newest draft. */
async function readDraft(
  payload: Payload,
  collection: CollectionSlug,
  user: User | null,
  id: number,
): Promise<boolean> {
  const slug = collection as 'articles'
  const asked = { ...as(user), draft: true, locale: 'vi' as const }
  const list = await allowed(async () => {
    const found = await payload.find({ collection: slug, where: { id: { equals: id } }, ...asked })
    return JSON.stringify(found.docs).includes(DRAFT_MARK)
  })
  const one = await allowed(async () => {
    const found = await payload.findByID({ collection: slug, id, ...asked })
    return JSON.stringify(found).includes(DRAFT_MARK)
  })
  return list || one
}

async function saved(
  { payload }: World,
  table: AccessTable,
  user: User | null,
  id: number,
  data: Record<string, unknown>,
  draft: boolean,
): Promise<void> {
  await payload.update({
    collection: table.collection as 'articles',
    id,
    data,
    draft,
    locale: 'vi',
    ...as(user),
  })
}

/** The record as the database has it: the live row, or the newest version. */
export async function stored(
  { payload }: World,
  { collection }: AccessTable,
  id: number,
  draft: boolean,
): Promise<Record<string, unknown> | null> {
  const found = await payload.find({
    collection: collection as 'articles',
    where: { id: { equals: id } },
    draft,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  return (found.docs[0] as Record<string, unknown> | undefined) ?? null
}

const update =
  (draft: boolean): Attempt =>
  (world, table, user, id) =>
    allowed(async () => {
      const marker = unique('da-sua')
      await saved(world, table, user, id, table.change(marker), draft)
      return JSON.stringify(await stored(world, table, id, draft)).includes(marker)
    })

const setStatus =
  (status: 'draft' | 'published'): Attempt =>
  (world, table, user, id) =>
    allowed(async () => {
      await saved(world, table, user, id, { _status: status }, false)
      return (await stored(world, table, id, false))?._status === status
    })

export const attempts: Record<Operation, Attempt> = {
  read: ({ payload }, { collection }, user, id) =>
    readEverywhere(payload, collection, user, id, 'vi'),
  'read-english': ({ payload }, { collection }, user, id) =>
    readEverywhere(payload, collection, user, id, 'en'),
  'read-draft': ({ payload }, { collection }, user, id) => readDraft(payload, collection, user, id),
  'read-versions': ({ payload }, { collection }, user, id) =>
    allowed(async () => {
      const where = { parent: { equals: id } }
      const slug = collection as 'articles'
      const found = await payload.findVersions({ collection: slug, where, ...as(user) })
      return found.docs.length > 0
    }),
  create: (world, table, user) =>
    allowed(async () => {
      const file = table.newFile?.()
      const { id } = await world.payload.create({
        collection: table.collection as 'articles',
        data: await table.newRecord(world),
        draft: true,
        locale: 'vi',
        ...(file ? { file } : {}),
        ...as(user),
      })
      return (await stored(world, table, id, false)) !== null
    }),
  'save-draft': update(true),
  update: update(false),
  publish: setStatus('published'),
  unpublish: setStatus('draft'),
  delete: (world, table, user, id) =>
    allowed(async () => {
      await world.payload.delete({ collection: table.collection as 'articles', id, ...as(user) })
      return (await stored(world, table, id, false)) === null
    }),
}

/** Operations that leave a record as it was. */
export const harmless: Operation[] = [
  'read',
  'read-draft',
  'read-english',
  'read-versions',
  'create',
]

async function allowed(attempt: () => Promise<boolean>): Promise<boolean> {
  try {
    return await attempt()
  } catch (error) {
    const status = (error as { status?: number }).status
    if (status === 401 || status === 403 || status === 404) return false
    throw error
  }
}
