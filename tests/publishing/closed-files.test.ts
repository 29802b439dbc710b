import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { csvFile, makeAgency, makeUser, testPayload } from '../support/payload'
import { completePressNote, makeSpokesperson, move, publishWith } from '../support/workflow'

let payload: Payload
let agency: number
let editor: User
let author: User
let spokesperson: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  editor = await makeUser(payload, 'editor', agency)
  author = await makeUser(payload, 'author', agency)
  spokesperson = await makeSpokesperson(agency)
})

async function upload(user: User, closed?: boolean): Promise<number> {
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Tài liệu thử', closed },
    file: csvFile(),
    overrideAccess: false,
    user,
  })
  return id
}

async function isPublic(id: number): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { id: { equals: id } },
    overrideAccess: false,
    user: null,
  })
  return totalDocs === 1
}

/** A note with a file, by its author; public when it is to be. */
async function note(file: number, isPublished: boolean): Promise<number> {
  const { id } = await payload.create({
    collection: 'press-notes',
    draft: true,
    overrideAccess: false,
    user: author,
    data: { ...completePressNote(agency, spokesperson), attachments: [{ file }] },
  })
  if (isPublished) await publish(id)
  return id
}

const publish = (id: number) => publishWith({ writer: author, editor }, id, 'press-notes')

async function saveDraft(id: number, files: number[]): Promise<void> {
  await payload.update({
    collection: 'press-notes',
    id,
    draft: true,
    overrideAccess: false,
    user: author,
    data: { attachments: files.map((file) => ({ file })) },
  })
}

describe('a file that is not to be seen yet', () => {
  it('is closed from its upload on, and opens when its note is published', async () => {
    const file = await upload(author, true)
    expect(await isPublic(file)).toBe(false)
    const id = await note(file, false)
    expect(await isPublic(file)).toBe(false)
    await publish(id)
    expect(await isPublic(file)).toBe(true)
  })

  it('that comes with a draft of a published note stays closed until that is published', async () => {
    const old = await upload(author)
    const id = await note(old, true)
    const added = await upload(author)
    await saveDraft(id, [old, added])
    expect([await isPublic(old), await isPublic(added)]).toEqual([true, false])
    await publish(id)
    expect([await isPublic(old), await isPublic(added)]).toEqual([true, true])
  })

  it('is not opened by its author, nor by a request that says so', async () => {
    const old = await upload(author)
    const id = await note(old, true)
    const added = await upload(author)
    await saveDraft(id, [old, added])
    await payload.update({
      collection: 'media',
      id: added,
      data: { closed: false },
      overrideAccess: false,
      user: author,
    })
    expect(await isPublic(added)).toBe(false)
  })

  it('closes with its note when that is taken down', async () => {
    const file = await upload(author)
    const id = await note(file, true)
    expect(await isPublic(file)).toBe(true)
    const reason = { reasonVi: 'Công bố nhầm tài liệu thử.' }
    expect((await move(editor, id, 'remove-error', reason, 'press-notes')).status).toBe(200)
    expect(await isPublic(file)).toBe(false)
  })
})
