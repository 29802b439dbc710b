import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleData, makeAgency, makeUser, testPayload, unique } from '../support/payload'

let payload: Payload
let agency: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
})

const epoch = async () =>
  Number(
    (await payload.db.drizzle.execute<{ value: string }>(sql`select value from content_epoch`))
      .rows[0]?.value,
  )

const anonymous = { overrideAccess: false as const, user: null, locale: 'vi' as const }

describe('trap 1: the live row, not the newest version, decides', () => {
  it('unpublishing hides a text that has a newer draft, and raises the epoch', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      data: { ...articleData(agency), _status: 'published' },
    })
    await payload.update({
      collection: 'articles',
      id,
      data: { title: 'Bản nháp mới' },
      draft: true,
    })
    const before = await epoch()
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await epoch()).toBeGreaterThan(before)
    const { totalDocs } = await payload.find({
      collection: 'articles',
      where: { id: { equals: id } },
      ...anonymous,
    })
    expect(totalDocs).toBe(0)
  })

  it('renaming in a draft and publishing it leaves a redirect from the live address', async () => {
    const slug = unique('dia-chi-cu')
    const { id } = await payload.create({
      collection: 'articles',
      data: { ...articleData(agency), slug, _status: 'published' },
    })
    const renamed = unique('dia-chi-moi')
    await payload.update({ collection: 'articles', id, data: { slug: renamed }, draft: true })
    await payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/vi/tin-tuc/${slug}` } },
      depth: 0,
    })
    expect(docs.map(({ to }) => to)).toEqual([{ relationTo: 'articles', value: id }])
  })
})

describe('a save in one language keeps the other', () => {
  it('English saved after Vietnamese is there, and Vietnamese still is', async () => {
    const [vietnamese, english] = [unique('Sở Thử'), unique('Test Department')]
    const { id } = await payload.create({
      collection: 'agencies',
      data: {
        name: vietnamese,
        code: unique('S'),
        kind: 'department',
        level: 'province',
        _status: 'published',
      },
      locale: 'vi',
    })
    await payload.update({
      collection: 'agencies',
      id,
      data: { name: english, _status: 'published' },
      locale: 'en',
    })
    const read = (locale: 'en' | 'vi') => payload.findByID({ collection: 'agencies', id, locale })
    expect((await read('en')).name).toBe(english)
    expect((await read('vi')).name).toBe(vietnamese)
  })
})

describe('trap 5: access is asked for on behalf of somebody', () => {
  it('an author reads drafts of their own agency and not of another', async () => {
    const other = (await makeAgency(payload)).id
    const author = await makeUser(payload, 'author', agency)
    const [mine, theirs] = await Promise.all(
      [agency, other].map((owner) =>
        payload.create({ collection: 'articles', data: articleData(owner), draft: true }),
      ),
    )
    const { docs } = await payload.find({
      collection: 'articles',
      where: { id: { in: [mine?.id, theirs?.id] } },
      overrideAccess: false,
      user: author,
      draft: true,
    })
    expect(docs.map(({ id }) => id)).toEqual([mine?.id])
  })
})

describe('trap 7: a COMMIT that fails is an error', () => {
  it('tells the caller and leaves no row', async () => {
    await payload.db.drizzle.execute(sql`
      create or replace function fail_at_commit() returns trigger language plpgsql as $$
      begin raise exception 'refused at commit'; end $$;
      create constraint trigger fail_at_commit after insert on terms
        deferrable initially deferred for each row execute function fail_at_commit()`)
    const code = unique('t')
    try {
      await expect(
        payload.create({ collection: 'terms', data: { scheme: 'topic', code, label: 'Thử' } }),
      ).rejects.toThrow()
    } finally {
      await payload.db.drizzle.execute(sql`
        drop trigger fail_at_commit on terms; drop function fail_at_commit()`)
    }
    const { totalDocs } = await payload.count({
      collection: 'terms',
      where: { code: { equals: code } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('trap 8: an embargo holds row by row', () => {
  it('hides the note from lists, counts and filters until its time by the database clock', async () => {
    const secret = unique('bimat')
    const { id } = await payload.create({
      collection: 'press-notes',
      data: {
        number: '01/2099',
        title: `Ghi chú ${secret}`,
        purpose: 'Thử',
        visibility: 'public',
        agency,
        embargoUntil: '2099-01-01T00:00:00.000Z',
        _status: 'published',
      },
    })
    const seen = async () => {
      const where = { title: { like: secret } }
      const [list, count] = await Promise.all([
        payload.find({ collection: 'press-notes', where, ...anonymous }),
        payload.count({ collection: 'press-notes', where, ...anonymous }),
      ])
      return [list.totalDocs, count.totalDocs]
    }
    expect(await seen()).toEqual([0, 0])
    await payload.db.drizzle.execute(
      sql`update press_notes set embargo_until = clock_timestamp() - interval '1 second' where id = ${id}`,
    )
    expect(await seen()).toEqual([1, 1])
  })
})

describe('trap 9: an unreviewed translation stays inside', () => {
  it('is not read in its language, by fallback, in all languages, or probed by a filter', async () => {
    const { id } = await payload.create({
      collection: 'articles',
      data: { ...articleData(agency), _status: 'published' },
      locale: 'vi',
    })
    await payload.update({
      collection: 'articles',
      id,
      data: {
        title: unique('Unreviewed words'),
        summary: 'Unreviewed too',
        translationStatus: 'draft',
        _status: 'published',
      },
      locale: 'en',
    })
    const where = { id: { equals: id } }
    const find = (options: object) =>
      payload.find({ collection: 'articles', where, overrideAccess: false, user: null, ...options })
    expect((await find({ locale: 'en' })).totalDocs).toBe(0)
    expect((await find({ locale: 'vi' })).totalDocs).toBe(1)
    await expect(find({ locale: 'all' })).rejects.toThrow('locale=vi')
    await expect(
      find({ locale: 'vi', where: { 'title.en': { like: 'Unreviewed' } } }),
    ).rejects.toThrow('locale')
    const fallback = await find({ locale: 'vi', fallbackLocale: 'en' })
    expect(JSON.stringify(fallback.docs)).not.toContain('Unreviewed')
  })
})
