import type { Payload } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { cachedInEpoch } from '../../src/lib/cache'
import { env } from '../../src/env'
import {
  articleData,
  csvFile,
  makeAgency,
  makeUser,
  pressNoteData,
  testPayload,
  unique,
} from '../support/payload'
import { epochOf, inTransaction } from '../support/epoch'

/* Traps 2, 3 and 4 of the architecture: what readers see follows the COMMIT, and nothing else. */

let payload: Payload
let agency: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
})

/** A published article. */
const publish = () =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(agency), _status: 'published' },
  })

/** The title as the cached pages of the site have it, null when it is not public. */
const cachedTitle = (id: number) =>
  cachedInEpoch(payload, `title-of|${id}`, async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { id: { equals: id } },
      overrideAccess: false,
      user: null,
      locale: 'vi',
      depth: 0,
    })
    return docs[0]?.title ?? null
  })

const rename = (id: number, title: string, req?: { transactionID: number | string }) =>
  payload.update({
    collection: 'articles',
    id,
    data: { title, _status: 'published' },
    ...(req ? { req } : {}),
  })

describe('trap 2: hooks run before COMMIT, readers see what was committed', () => {
  it('raises the epoch at COMMIT, once for the whole transaction', async () => {
    const { id } = await publish()
    const before = await epochOf(payload)
    await inTransaction(payload, 'commit', async (req) => {
      await rename(id, unique('Một'), req)
      await rename(id, unique('Hai'), req)
      expect(await epochOf(payload), 'while it is open').toBe(before)
    })
    expect(await epochOf(payload)).toBe(before + 1)
  })

  it('raises nothing and changes nothing when it is rolled back', async () => {
    const { id, title } = await publish()
    const before = await epochOf(payload)
    await inTransaction(payload, 'rollback', (req) => rename(id, unique('Bỏ'), req))
    expect(await epochOf(payload)).toBe(before)
    expect(await cachedTitle(id)).toBe(title)
  })

  it('never shows what is not committed, not even to a reader who fills the cache meanwhile', async () => {
    const { id, title } = await publish()
    const renamed = unique('Tên mới')
    await inTransaction(payload, 'commit', async (req) => {
      await rename(id, renamed, req)
      expect(await cachedTitle(id)).toBe(title)
    })
    expect(await cachedTitle(id)).toBe(renamed)
  })

  it('is raised by a draft of nobody: a draft lives in the versions only', async () => {
    const { id, title } = await publish()
    const before = await epochOf(payload)
    const data = { title: unique('Nháp') }
    await payload.update({ collection: 'articles', id, data, draft: true })
    expect(await epochOf(payload)).toBe(before)
    expect(await cachedTitle(id)).toBe(title)
  })
})

describe('trap 3: a save outside a Next request', () => {
  it('does not throw and reaches the cached pages', async () => {
    const { id } = await publish()
    await cachedTitle(id)
    const renamed = unique('Từ dòng lệnh')
    await expect(rename(id, renamed)).resolves.toMatchObject({ id })
    expect(await cachedTitle(id)).toBe(renamed)
  })

  it('reaches them from another process, which knows nothing of this one', async () => {
    const { id } = await publish()
    await cachedTitle(id)
    const renamed = unique('Từ tiến trình khác')
    const client = new pg.Client({ connectionString: env.DATABASE_URL })
    await client.connect()
    try {
      await client.query('begin')
      await client.query('update articles_locales set title = $1 where _parent_id = $2', [
        renamed,
        id,
      ])
      await client.query('update articles set updated_at = now() where id = $1', [id])
      await client.query('commit')
    } finally {
      await client.end()
    }
    expect(await cachedTitle(id)).toBe(renamed)
  })
})

describe('trap 4: the first read after a publish', () => {
  it('is fresh, each time', async () => {
    const { id } = await publish()
    for (let round = 1; round <= 5; round += 1) {
      await cachedTitle(id)
      const renamed = unique(`Lần ${round}`)
      await rename(id, renamed)
      expect(await cachedTitle(id)).toBe(renamed)
    }
  })

  it('is empty after a text was taken down or deleted', async () => {
    const [taken, deleted] = [await publish(), await publish()]
    await Promise.all([cachedTitle(taken.id), cachedTitle(deleted.id)])
    await payload.update({ collection: 'articles', id: taken.id, data: { _status: 'draft' } })
    await payload.delete({ collection: 'articles', id: deleted.id })
    expect([await cachedTitle(taken.id), await cachedTitle(deleted.id)]).toEqual([null, null])
  })
})

describe('trap 6: nested operations belong to the transaction', () => {
  it('a rename that is rolled back leaves no redirect', async () => {
    const { id, slug } = await publish()
    const renamed = unique('doi-ten')
    await inTransaction(payload, 'rollback', (req) =>
      payload.update({
        collection: 'articles',
        id,
        data: { slug: renamed, _status: 'published' },
        req,
      }),
    )
    const { totalDocs } = await payload.count({
      collection: 'redirects',
      where: { from: { equals: `/vi/tin-tuc/${slug}` } },
    })
    expect(totalDocs).toBe(0)
    expect((await payload.findByID({ collection: 'articles', id })).slug).toBe(slug)
  })

  it('a note that is refused for its second file leaves no note and binds no first file', async () => {
    const user = await makeUser(payload, 'author', agency)
    const upload = (as: object) =>
      payload.create({ collection: 'media', data: { alt: 'Bảng' }, file: csvFile(), ...as })
    const mine = await upload({ overrideAccess: false, user })
    const theirs = await upload({})
    const title = unique('Thông tin bị từ chối')
    await expect(
      payload.create({
        collection: 'press-notes',
        data: {
          ...pressNoteData(agency, title),
          attachments: [{ file: mine.id }, { file: theirs.id }],
        },
        draft: true,
        overrideAccess: false,
        user,
      }),
    ).rejects.toMatchObject({ status: 403 })
    const { totalDocs } = await payload.count({
      collection: 'press-notes',
      where: { title: { equals: title } },
    })
    const file = await payload.findByID({ collection: 'media', id: mine.id, depth: 0 })
    expect([totalDocs, file.pressNote ?? null]).toEqual([0, null])
  })
})
