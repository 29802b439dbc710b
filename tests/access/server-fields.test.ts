import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import {
  articleData,
  csvFile,
  makeAgency,
  makeUser,
  pressNoteData,
  testPayload,
  unique,
} from '../support/payload'
import { rest, tokenOf } from '../support/requests'
import { completeArticle, move, publishWith } from '../support/workflow'

/* Who wrote what, for whom and when is told by the server (trust.md, promises 6 and 7). */

let payload: Payload
let agency: number
let otherAgency: number
let author: User
let contributor: User
let editor: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  otherAgency = (await makeAgency(payload)).id
  author = await makeUser(payload, 'author', agency)
  contributor = await makeUser(payload, 'contributor', agency)
  editor = await makeUser(payload, 'editor', otherAgency)
})

const as = (user: User) => ({ overrideAccess: false as const, user, depth: 0 })

const draftBy = (user: User, data: object = {}) =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(agency), ...data },
    draft: true,
    ...as(user),
  })

describe('a text', () => {
  it('has the creator and no date of publication, whatever was sent', async () => {
    const then = '2001-01-01T00:00:00.000Z'
    const sent = { createdBy: editor.id, publishedAt: then, createdAt: then, updatedAt: then }
    const { id } = await draftBy(author, sent)
    const row = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
    expect(row.createdBy).toBe(author.id)
    expect(row.publishedAt ?? null).toBeNull()
    expect([row.createdAt, row.updatedAt]).not.toContain(then)
  })

  it('keeps its creator when somebody else works on it', async () => {
    const { id, createdAt } = await draftBy(contributor)
    const data = {
      title: unique('Sửa'),
      createdBy: author.id,
      createdAt: '2001-01-01T00:00:00.000Z',
    }
    await payload.update({ collection: 'articles', id, data, draft: true, ...as(author) })
    const row = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
    expect([row.createdBy, row.createdAt]).toEqual([contributor.id, createdAt])
  })

  it('keeps the date of first publication when it is published again', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      data: completeArticle(agency),
      draft: true,
      ...as(author),
    })
    const publishedAt = async () =>
      (await payload.findByID({ collection: 'articles', id, depth: 0 })).publishedAt
    await publishWith({ writer: author, editor }, id)
    const first = await publishedAt()
    expect(first).toBeTruthy()
    await move(editor, id, 'remove-error', { reasonVi: 'Công bố nhầm bài thử.' })
    await payload.update({
      collection: 'articles',
      id,
      data: { title: unique('Viết lại') },
      draft: true,
      ...as(author),
    })
    await publishWith({ writer: author, editor }, id)
    expect(await publishedAt()).toBe(first)
  })

  it('is not given to another agency by its author', async () => {
    const { id } = await draftBy(author)
    const data = { agency: otherAgency }
    await expect(
      payload.update({ collection: 'articles', id, data, draft: true, ...as(author) }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(draftBy(author, data)).rejects.toMatchObject({ status: 403 })
  })

  it('is not written by somebody without an agency, with a sentence that says so', async () => {
    const nobody = { ...author, agency: null }
    await expect(draftBy(nobody)).rejects.toThrow('chưa gắn với cơ quan nào')
  })

  it('of another agency is not copied', async () => {
    const theirs = await payload.create({
      collection: 'articles',
      data: articleData(otherAgency),
      draft: true,
    })
    const token = await tokenOf(author)
    const answer = await rest('POST', `/articles/${theirs.id}/duplicate`, { token, body: {} })
    expect(answer.status).toBe(403)
  })
})

describe('a translation', () => {
  const asEnglish = (
    id: number,
    translationStatus: 'draft' | 'original' | 'reviewed',
    user: User,
  ) =>
    payload.update({
      collection: 'articles',
      id,
      data: { title: unique('English'), summary: 'English.', translationStatus },
      draft: true,
      locale: 'en',
      ...as(user),
    })

  it('is called reviewed by editors only', async () => {
    const { id } = await draftBy(author)
    await expect(asEnglish(id, 'reviewed', author)).rejects.toMatchObject({ status: 403 })
    expect((await asEnglish(id, 'draft', author)).translationStatus).toBe('draft')
    expect((await asEnglish(id, 'reviewed', editor)).translationStatus).toBe('reviewed')
  })

  it('is not a second original, not even for an editor', async () => {
    const { id } = await draftBy(author)
    await expect(asEnglish(id, 'original', author)).rejects.toThrow('một bản gốc')
    await expect(asEnglish(id, 'original', editor)).rejects.toThrow('một bản gốc')
  })
})

describe('an account', () => {
  it('does not raise its own role or change its agency', async () => {
    const data = { role: 'admin' as const, agency: otherAgency, name: unique('Tên mới') }
    for (const user of [contributor, author, editor]) {
      await payload.update({ collection: 'users', id: user.id, data, ...as(user) })
      const row = await payload.findByID({ collection: 'users', id: user.id, depth: 0 })
      expect([row.name, row.role, row.agency]).toEqual([data.name, user.role, user.agency])
    }
  })

  it.each(['mat-khau-1', 'password123456', 'aaaaaaaaaaaa'])(
    'does not take the weak password %s',
    async (password) => {
      await expect(
        payload.update({ collection: 'users', id: author.id, data: { password }, ...as(author) }),
      ).rejects.toMatchObject({ status: 400 })
    },
  )

  it('is not registered from outside, not even as the first one', async () => {
    const body = { email: `${unique('a')}@example.vn`, password: 'suoi-nui-may-rung-28' }
    const answer = await rest('POST', '/users/first-register', { body })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('create-admin')
  })
})

describe('a file', () => {
  const upload = (user: User) =>
    payload.create({ collection: 'media', data: { alt: 'Bảng' }, file: csvFile(), ...as(user) })

  const attach = (file: number, user: User) =>
    payload.create({
      collection: 'press-notes',
      data: { ...pressNoteData(agency), attachments: [{ file }] },
      draft: true,
      ...as(user),
    })

  it('of somebody else is not taken off the site by attaching it to a draft', async () => {
    const { id } = await upload(editor)
    await expect(attach(id, author)).rejects.toMatchObject({ status: 403 })
    const row = await payload.findByID({ collection: 'media', id, overrideAccess: false })
    expect(row.id).toBe(id)
  })

  it('is attached by who uploaded it, to one note only', async () => {
    const { id } = await upload(author)
    await attach(id, author)
    await expect(attach(id, author)).rejects.toThrow('thông tin báo chí khác')
  })

  it('tells its note and its uploader to staff only', async () => {
    const { id } = await upload(author)
    const data = { pressNote: 1, createdBy: editor.id }
    await payload.update({ collection: 'media', id, data, ...as(author) })
    const row = await payload.findByID({ collection: 'media', id, depth: 0 })
    expect([row.pressNote ?? null, row.createdBy]).toEqual([null, author.id])
    const seen = await payload.findByID({ collection: 'media', id, overrideAccess: false })
    expect(seen).not.toHaveProperty('createdBy')
    expect(seen).not.toHaveProperty('pressNote')
  })
})
