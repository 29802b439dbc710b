import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { articleData, makeAgency, pressNoteData, testPayload, unique } from '../support/payload'
import { pictureFile } from '../support/pictures'
import { makeJournalist, pressHeaders } from '../support/press'
import { inBrowser, rest } from '../support/requests'
import { closed, counts, type Secret, telling } from './confidential-questions'

/*
 * Trap 8 of the architecture: a note that is not public yet is absent on every channel, by every
 * parameter, its files included (trust.md, promises 1, 2 and 4). Its words are nonsense that
 * occurs nowhere else, so that any answer can be searched for them.
 */

const FAR = '2099-01-01T00:00:00.000Z'

let payload: Payload
let agency: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
})

afterEach(() => {
  vi.useRealTimers()
})

async function makeSecret(state: object): Promise<Secret> {
  const word = unique('zqx').replace('-', '')
  const media = await payload.create({
    collection: 'media',
    data: { alt: `Ảnh ${word}`, caption: word },
    file: await pictureFile(),
  })
  const { id, slug } = await payload.create({
    collection: 'press-notes',
    data: {
      ...pressNoteData(agency, `Tiêu đề ${word}`),
      purpose: `Mục đích ${word}`,
      keyMessages: [{ text: `Thông điệp ${word}` }],
      keyFacts: [{ figure: '12', statement: `Dữ kiện ${word}`, sourceTitle: 'Nguồn' }],
      questions: [{ question: `Hỏi ${word}`, answer: `Đáp ${word}` }],
      attachments: [{ file: media.id, label: `Tệp ${word}` }],
      _status: 'published',
      ...state,
    },
  })
  const article = await payload.create({
    collection: 'articles',
    data: { ...articleData(agency), body: linkTo(id) as never, _status: 'published' },
  })
  const versions = await payload.findVersions({
    collection: 'press-notes',
    where: { parent: { equals: id } },
  })
  const addresses = [media.url, media.sizes?.thumbnail?.url, media.sizes?.card?.url]
  return {
    word,
    note: id,
    slug: slug ?? '',
    file: media.id,
    addresses: addresses.filter((url) => typeof url === 'string').map((url) => url.slice(4)),
    version: Number(versions.docs[0]?.id),
    article: article.id,
  }
}

/** A rich text of one link to a press note. */
function linkTo(note: number) {
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = {
    type: 'text',
    version: 1,
    text: 'xem',
    format: 0,
    style: '',
    mode: 'normal',
    detail: 0,
  }
  const fields = {
    linkType: 'internal',
    newTab: false,
    doc: { relationTo: 'press-notes', value: note },
  }
  const link = {
    ...element,
    type: 'link',
    version: 3,
    id: '00000000000000000000000a',
    fields,
    children: [text],
  }
  const paragraph = {
    ...element,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: [link],
  }
  return { root: { ...element, type: 'root', children: [paragraph] } }
}

const fileStatus = async ({ addresses }: Secret) =>
  Promise.all(addresses.map(async (address) => (await rest('GET', address)).status))

describe.each([
  ['under embargo', { embargoUntil: FAR }],
  ['restricted to the press', { visibility: 'press' }],
  ['a draft', { _status: 'draft' }],
])('a note %s', (_name, state) => {
  let secret: Secret
  beforeAll(async () => {
    secret = await makeSecret(state)
  })

  it.each(Object.keys(telling))('is absent: %s', async (name) => {
    const answer = await telling[name]?.(secret)
    expect(answer?.text.toLowerCase()).not.toContain(secret.word)
    expect(answer?.status).toBeLessThan(500)
  })

  it.each(Object.keys(closed))('is absent: %s', async (name) => {
    const answer = await closed[name]?.(secret)
    expect(answer?.text.toLowerCase()).not.toContain(secret.word)
    expect(answer?.json).toHaveProperty('errors')
  })

  it.each(Object.keys(counts))('is not counted: %s', async (name) => {
    expect(await counts[name]?.(secret)).toBe(0)
  })

  it('does not hand out its files, in any size', async () => {
    expect(secret.addresses).toHaveLength(3)
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
  })

  it('is not deleted before its files, which would be public without it', async () => {
    await expect(
      payload.delete({ collection: 'press-notes', id: secret.note }),
    ).rejects.toMatchObject({ status: 409 })
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
  })
})

describe.each([
  ['under embargo', { embargoUntil: FAR }],
  ['restricted to the press', { visibility: 'press' }],
])('a note %s, asked for by a journalist', (_name, state) => {
  let secret: Secret
  let accredited: Record<string, string>
  let expired: Record<string, string>
  beforeAll(async () => {
    secret = await makeSecret(state)
    accredited = await pressHeaders(payload, await makeJournalist(payload))
    const former = await makeJournalist(payload, '2020-01-01T12:00:00.000Z')
    expired = await pressHeaders(payload, former)
  })

  it.each(Object.keys(telling))('is read while accredited, and not after: %s', async (name) => {
    const seen = await inBrowser(accredited, async () => telling[name]?.(secret))
    expect(seen?.text.toLowerCase()).toContain(secret.word)
    expect(seen?.headers.get('cache-control')).toBe('private, no-store')
    const after = await inBrowser(expired, async () => telling[name]?.(secret))
    expect(after?.text.toLowerCase()).not.toContain(secret.word)
  })

  it.each(Object.keys(closed))('stays absent: %s', async (name) => {
    const answer = await inBrowser(accredited, async () => closed[name]?.(secret))
    expect(answer?.text.toLowerCase()).not.toContain(secret.word)
    expect(answer?.json).toHaveProperty('errors')
  })

  it('hands out its files in every size, for no cache to keep', async () => {
    expect(await inBrowser(accredited, () => fileStatus(secret))).toEqual([200, 200, 200])
    const [address = ''] = secret.addresses
    const file = await inBrowser(accredited, () => rest('GET', address))
    expect(file.headers.get('cache-control')).toBe('private, no-store')
    expect(await inBrowser(expired, () => fileStatus(secret))).toEqual([403, 403, 403])
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
  })
})

describe('what is not published, asked for by a journalist', () => {
  let secret: Secret
  let accredited: Record<string, string>
  beforeAll(async () => {
    secret = await makeSecret({ _status: 'draft', visibility: 'press' })
    accredited = await pressHeaders(payload, await makeJournalist(payload))
  })

  it.each(Object.keys(telling))('is absent: %s', async (name) => {
    const answer = await inBrowser(accredited, async () => telling[name]?.(secret))
    expect(answer?.text.toLowerCase()).not.toContain(secret.word)
  })

  it('keeps its files', async () => {
    expect(await inBrowser(accredited, () => fileStatus(secret))).toEqual([403, 403, 403])
  })
})

describe('a note whose embargo ends', () => {
  it('opens on every channel by the clock of the database, without being touched', async () => {
    const secret = await makeSecret({ embargoUntil: FAR })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2120-01-01') })
    expect((await telling['REST by id']?.(secret))?.status, 'by the clock of the server').toBe(404)
    vi.useRealTimers()
    await endsIn(secret, '2 seconds')
    expect((await telling['REST by id']?.(secret))?.status).toBe(404)
    expect(await fileStatus(secret)).toEqual([403, 403, 403])
    await payload.db.drizzle.execute(sql`select pg_sleep(2.1)`)
    for (const [name, ask] of Object.entries(telling)) {
      expect((await ask(secret)).text.toLowerCase(), name).toContain(secret.word)
    }
    for (const [name, count] of Object.entries(counts)) expect(await count(secret), name).toBe(1)
    expect(await fileStatus(secret)).toEqual([200, 200, 200])
    for (const [name, ask] of Object.entries(closed)) {
      expect((await ask(secret)).json, name).toHaveProperty('errors')
    }
  })

  it('is deleted with its files left public, as they were', async () => {
    const secret = await makeSecret({})
    await payload.delete({ collection: 'press-notes', id: secret.note })
    expect(await fileStatus(secret)).toEqual([200, 200, 200])
  })
})

async function endsIn({ note }: Secret, interval: string) {
  await payload.db.drizzle.execute(sql`
    update press_notes set embargo_until = clock_timestamp() + ${interval}::interval
    where id = ${note}`)
}
