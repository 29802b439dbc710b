import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { csvFile, makeAgency, makeUser, pressNoteData, testPayload } from '../support/payload'

let payload: Payload
let agency: number
let editor: User
let author: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  editor = await makeUser(payload, 'editor', agency)
  author = await makeUser(payload, 'author', agency)
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

const note = (user: User, file: number | null, status: 'draft' | 'published') =>
  payload.create({
    collection: 'press-notes',
    draft: status === 'draft',
    overrideAccess: false,
    user,
    data: {
      ...pressNoteData(agency),
      attachments: file === null ? [] : [{ file }],
      _status: status,
    },
  })

async function save(id: number, user: User, files: number[], draft: boolean) {
  await payload.update({
    collection: 'press-notes',
    id,
    draft,
    overrideAccess: false,
    user,
    data: {
      attachments: files.map((file) => ({ file })),
      ...(draft ? {} : { _status: 'published' as const }),
    },
  })
}

describe('a file that is not to be seen yet', () => {
  it('is closed from its upload on, and opens when its note is published', async () => {
    const file = await upload(author, true)
    expect(await isPublic(file)).toBe(false)
    const { id } = await note(author, file, 'draft')
    expect(await isPublic(file)).toBe(false)
    await save(id, editor, [file], false)
    expect(await isPublic(file)).toBe(true)
  })

  it('that comes with a draft of a published note stays closed until that is published', async () => {
    const old = await upload(editor)
    const { id } = await note(editor, old, 'published')
    const added = await upload(author)
    await save(id, author, [old, added], true)
    expect([await isPublic(old), await isPublic(added)]).toEqual([true, false])
    await save(id, editor, [old, added], false)
    expect([await isPublic(old), await isPublic(added)]).toEqual([true, true])
  })

  it('is not opened by its author, nor by a request that says so', async () => {
    const old = await upload(editor)
    const { id } = await note(editor, old, 'published')
    const added = await upload(author)
    await save(id, author, [old, added], true)
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
    const file = await upload(editor)
    const { id } = await note(editor, file, 'published')
    await payload.update({
      collection: 'press-notes',
      id,
      overrideAccess: false,
      user: editor,
      data: { _status: 'draft' },
    })
    expect(await isPublic(file)).toBe(false)
  })
})
