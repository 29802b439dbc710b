import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PressAccount } from '../../src/generated/payload-types'
import {
  csvFile,
  makeAgency,
  makeUser,
  pressNoteData,
  testPayload,
  unique,
} from '../support/payload'
import { makeJournalist, pressHeaders } from '../support/press'
import { graphql, inBrowser, rest, tokenOf } from '../support/requests'

/* Who opened what before it was public is written down, or it is not opened. */

let payload: Payload
let agency: number
let journalist: PressAccount
let headers: Record<string, string>
let note: number
let openNote: number
let file: { id: number; address: string }

const word = unique('zqo').replace('-', '')

async function makeNote(state: object): Promise<number> {
  const data = {
    ...pressNoteData(agency, `${unique('Thông tin')} ${word}`),
    _status: 'published' as const,
  }
  return (await payload.create({ collection: 'press-notes', data: { ...data, ...state } })).id
}

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  journalist = await makeJournalist(payload)
  headers = await pressHeaders(payload, journalist)
  const media = await payload.create({
    collection: 'media',
    data: { alt: 'Bảng' },
    file: csvFile(),
  })
  file = { id: media.id, address: (media.url ?? '').replace('/api', '') }
  note = await makeNote({ visibility: 'press', attachments: [{ file: media.id }] })
  openNote = await makeNote({})
})

beforeEach(async () => {
  await payload.db.drizzle.execute(sql`delete from press_access_log`)
})

async function log() {
  const { docs } = await payload.find({ collection: 'press-access-log', depth: 0, sort: 'id' })
  return docs.map(({ account, what, note: about, file: taken }) => ({
    account,
    what,
    note: about,
    ...(taken ? { file: taken } : {}),
  }))
}

const asked: Record<string, () => Promise<{ status: number; text: string }>> = {
  'REST by id': () => rest('GET', `/press-notes/${note}`),
  'REST list': () => rest('GET', `/press-notes?where[title][like]=${word}&select[number]=true`),
  GraphQL: () => graphql(`{ PressNote(id: ${note}) { title } }`),
}

describe('opening through the API', () => {
  it.each(Object.keys(asked))('is recorded: %s', async (name) => {
    const answer = await inBrowser(headers, async () => asked[name]?.())
    expect(answer?.status).toBe(200)
    expect(await log()).toEqual([{ account: journalist.id, what: 'api', note }])
  })

  it('of a file is recorded with the file', async () => {
    expect((await inBrowser(headers, () => rest('GET', file.address))).status).toBe(200)
    expect(await log()).toEqual([{ account: journalist.id, what: 'file', note, file: file.id }])
  })

  it('of what is public is nobody’s business', async () => {
    await inBrowser(headers, () => rest('GET', `/press-notes/${openNote}`))
    await inBrowser(headers, () => rest('GET', `/press-notes?where[id][equals]=${openNote}`))
    expect(await log()).toEqual([])
  })

  it('by staff is not recorded here', async () => {
    const token = await tokenOf(await makeUser(payload, 'editor', agency))
    expect((await rest('GET', `/press-notes/${note}`, { token })).status).toBe(200)
    expect((await rest('GET', file.address, { token })).status).toBe(200)
    expect(await log()).toEqual([])
  })

  it('by staff in a browser that a journalist is logged in to as well stays that of staff', async () => {
    const token = await tokenOf(await makeUser(payload, 'editor', agency))
    const both = { cookie: `${headers.cookie}; payload-token=${token}` }
    const users = await inBrowser(both, () => rest('GET', '/users'))
    expect(users.status).toBe(200)
    await inBrowser(both, () => rest('GET', `/press-notes/${note}`))
    expect(await log()).toEqual([])
  })

  it('is refused when it cannot be recorded', async () => {
    await payload.db.drizzle.execute(sql`alter table press_access_log rename to out_of_reach`)
    try {
      for (const [name, ask] of Object.entries({
        ...asked,
        file: () => rest('GET', file.address),
      })) {
        const answer = await inBrowser(headers, ask)
        expect(answer.text, name).not.toContain(word)
        expect(answer.text, name).not.toContain('số trẻ')
        expect(answer.text, name).toContain('errors')
      }
      const open = await inBrowser(headers, () => rest('GET', '/agencies'))
      expect(open.status).toBe(200)
    } finally {
      await payload.db.drizzle.execute(sql`alter table out_of_reach rename to press_access_log`)
    }
  })
})

describe('the record', () => {
  it('outlives the account without naming it, and has no network address', async () => {
    const gone = await makeJournalist(payload)
    await inBrowser(await pressHeaders(payload, gone), () => rest('GET', `/press-notes/${note}`))
    await payload.delete({ collection: 'press-accounts', id: gone.id })
    const { docs } = await payload.find({ collection: 'press-access-log', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ what: 'api', note, account: null })
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(
      ['account', 'at', 'createdAt', 'file', 'id', 'note', 'updatedAt', 'what'].sort(),
    )
  })
})
