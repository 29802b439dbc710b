import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'

let payload: Payload
let agency: number
let editor: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  editor = await makeUser(payload, 'editor', agency)
})

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString()

async function speaker(mandate: { from?: string; to?: string }, status: 'published' | 'draft') {
  const { id } = await payload.create({
    collection: 'contacts',
    data: {
      name: 'Hà Thị Thử',
      post: 'Chánh Văn phòng',
      agency,
      isSpokesperson: true,
      mandate,
      _status: status,
    },
  })
  return id
}

const note = (spokesperson: number, status: 'published' | 'draft') =>
  payload.create({
    collection: 'press-notes',
    draft: status === 'draft',
    overrideAccess: false,
    user: editor,
    data: {
      number: '01/2026',
      title: unique('Thông tin thử'),
      purpose: 'Thử người phát ngôn.',
      agency,
      spokesperson,
      visibility: 'public',
      translationStatus: 'original',
      _status: status,
    },
  })

describe('a note whose contact may not speak', () => {
  it('is published with a contact whose mandate is in force', async () => {
    const contact = await speaker({ from: days(-10), to: days(10) }, 'published')
    expect((await note(contact, 'published'))._status).toBe('published')
  })

  it.each([
    ['has ended', { to: days(-2) }, 'published' as const, /đã hết hạn ngày/],
    ['has not begun', { from: days(2) }, 'published' as const, /bắt đầu từ ngày/],
    ['is not public', {}, 'draft' as const, /không còn công khai/],
  ])('is refused when the mandate %s, and kept as a draft', async (_what, mandate, status, why) => {
    const contact = await speaker(mandate, status)
    await expect(note(contact, 'published')).rejects.toThrow(why)
    expect((await note(contact, 'draft'))._status).toBe('draft')
  })

  it('is refused when an old draft is published after the mandate has ended', async () => {
    const contact = await speaker({ to: days(10) }, 'published')
    const draft = await note(contact, 'draft')
    await payload.update({
      collection: 'contacts',
      id: contact,
      data: { mandate: { to: days(-3) } },
    })
    await expect(
      payload.update({
        collection: 'press-notes',
        id: draft.id,
        overrideAccess: false,
        user: editor,
        data: { _status: 'published' },
      }),
    ).rejects.toThrow(/đã hết hạn/)
  })
})
