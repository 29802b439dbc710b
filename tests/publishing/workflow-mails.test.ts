import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { remindReviews } from '../../src/jobs/remind-reviews'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { completeArticle, move } from '../support/workflow'

let payload: Payload
let agency: number
let author: User
let editor: User
let second: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  author = await makeUser(payload, 'author', agency)
  editor = await makeUser(payload, 'editor', agency)
  second = await makeUser(payload, 'editor', agency)
})

async function draft(title: string): Promise<number> {
  const { id } = await payload.create({
    collection: 'articles',
    data: completeArticle(agency, title),
    draft: true,
    locale: 'vi',
    overrideAccess: false,
    user: author,
  })
  return id
}

/** The mails about a text to somebody, the oldest first. */
async function mailsTo(user: User, title: string) {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { and: [{ to: { equals: user.email } }, { text: { contains: title } }] },
    sort: 'id',
    pagination: false,
  })
  return docs
}

describe('the mails of the workflow', () => {
  it('reach whoever has to act, with the words and a link, and nobody about their own doing', async () => {
    const title = unique('Bài có thư')
    const id = await draft(title)
    await move(author, id, 'submit')
    expect(await mailsTo(author, title)).toHaveLength(0)
    expect(await mailsTo(editor, title)).toHaveLength(1)
    expect(await mailsTo(second, title)).toHaveLength(1)

    await move(editor, id, 'request-changes', { comment: 'Thiếu nguồn cho con số thứ hai.' })
    const [letter] = await mailsTo(author, title)
    expect(letter?.subject).toBe(`Yêu cầu sửa: ${title}`)
    expect(letter?.text).toContain('Thiếu nguồn cho con số thứ hai.')
    expect(letter?.text).toContain(`/admin/collections/articles/${id}`)
    expect(await mailsTo(editor, title)).toHaveLength(1)
  })

  it('tell the approver when a change cancels the approval', async () => {
    const title = unique('Bài đã duyệt')
    const id = await draft(title)
    await move(author, id, 'submit')
    await move(editor, id, 'approve')
    const data = { summary: 'Tóm tắt đã được sửa sau khi biên tập viên duyệt bài này.' }
    const as = { overrideAccess: false as const, user: author }
    await payload.update({ collection: 'articles', id, data, draft: true, locale: 'vi', ...as })
    const subjects = (await mailsTo(editor, title)).map(({ subject }) => subject)
    expect(subjects).toContain(`Hủy duyệt vì đã sửa: ${title}`)
  })

  it('are not written for a move that is refused', async () => {
    const title = unique('Bài bị từ chối')
    const id = await draft(title)
    await move(author, id, 'publish')
    await move(editor, id, 'request-changes', { comment: 'Chưa gửi mà' })
    expect([...(await mailsTo(author, title)), ...(await mailsTo(editor, title))]).toEqual([])
  })
})

describe('the reminder of reviews', () => {
  it('names all due texts of a person in one mail, once a day', async () => {
    const [near, far] = [unique('Sắp hạn'), unique('Còn lâu')]
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    for (const [title, days] of [
      [near, 3],
      [far, 60],
    ] as const) {
      const id = await draft(title)
      const as = { overrideAccess: false as const, user: editor }
      const data = { reviewDue: inDays(days) }
      await payload.update({ collection: 'articles', id, data, draft: true, locale: 'vi', ...as })
    }
    await remindReviews({}, { payload, isLast: false })
    await remindReviews({}, { payload, isLast: false })
    const letters = await mailsTo(author, near)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).not.toContain(far)
  })

  it('is set by editors, not by authors', async () => {
    const id = await draft(unique('Bài không đặt hạn'))
    const as = { overrideAccess: false as const, user: author }
    const data = { reviewDue: new Date().toISOString() }
    await payload.update({ collection: 'articles', id, data, draft: true, locale: 'vi', ...as })
    const row = await payload.findByID({ collection: 'articles', id, draft: true })
    expect(row.reviewDue ?? null).toBeNull()
  })
})
