import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/generated/payload-types'
import { makeAgency, makeUser, testPayload } from '../support/payload'
import { completePressNote, move, panelOf } from '../support/workflow'

let payload: Payload
let agency: number
let author: User
let editor: User

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  author = await makeUser(payload, 'author', agency)
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

/** A note in review, complete but for what its spokesperson makes of it. */
async function noteInReview(spokesperson: number): Promise<number> {
  const { id } = await payload.create({
    collection: 'press-notes',
    draft: true,
    overrideAccess: false,
    user: author,
    data: completePressNote(agency, spokesperson),
  })
  expect((await move(author, id, 'submit', {}, 'press-notes')).status).toBe(200)
  return id
}

const approve = (id: number) => move(editor, id, 'approve', {}, 'press-notes')

describe('a note whose contact may not speak', () => {
  it('is approved with a contact whose mandate is in force', async () => {
    const id = await noteInReview(await speaker({ from: days(-10), to: days(10) }, 'published'))
    expect((await approve(id)).status).toBe(200)
  })

  it.each([
    ['has ended', { to: days(-2) }, 'published' as const, 'ended on'],
    ['has not begun', { from: days(2) }, 'published' as const, 'begins on'],
    ['is not public', {}, 'draft' as const, 'not public any more'],
  ])(
    'is not approved when the mandate %s, and the panel says so',
    async (_w, mandate, status, why) => {
      const id = await noteInReview(await speaker(mandate, status))
      const answer = await approve(id)
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(why)])
      const { json } = await panelOf(author, id, 'press-notes')
      expect([json.state, JSON.stringify(json.gate)]).toEqual([
        'in-review',
        expect.stringContaining(why),
      ])
    },
  )

  it('is not published when the mandate ended after the approval', async () => {
    const contact = await speaker({ to: days(10) }, 'published')
    const id = await noteInReview(contact)
    expect((await approve(id)).status).toBe(200)
    const data = { mandate: { to: days(-3) } }
    await payload.update({ collection: 'contacts', id: contact, data })
    const answer = await move(editor, id, 'publish', {}, 'press-notes')
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('ended on')])
  })
})
