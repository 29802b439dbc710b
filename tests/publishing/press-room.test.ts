import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as download } from '../../src/app/(site)/[locale]/[section]/[id]/tai-ve/route'
import { GET as feed } from '../../src/app/(site)/[locale]/[section]/lich.ics/route'
import { downloadsOf } from '../../src/content/downloads'
import { countMaterials } from '../../src/content/material-facets'
import { listMaterials } from '../../src/content/materials'
import { getEvent, listEvents } from '../../src/content/press-events'
import { listTrainings } from '../../src/content/trainings'
import { epochOf } from '../support/epoch'
import { makeAgency, makeUser, pressNoteData, testPayload, unique } from '../support/payload'
import { materialData, pressEventData, trainingData } from '../support/press-room'
import { rest, tokenOf } from '../support/requests'

/* Events, materials and trainings as the public meets them. Outside Next nobody is in draft mode. */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

const FAR = '2099-01-01T00:00:00.000Z'
const published = { _status: 'published' as const }

let payload: Payload
let agency: number
let editor: string
beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  editor = await tokenOf(await makeUser(payload, 'editor', agency))
})

const makeEvent = (more: object = {}) => {
  const data = { ...pressEventData(agency), ...published, ...more }
  return payload.create({ collection: 'press-events', data, locale: 'vi' })
}

const feedText = async () => {
  const params = Promise.resolve({ locale: 'vi', section: 'bao-chi' })
  return (await feed(new Request('http://localhost/'), { params })).text()
}

describe('a press event', () => {
  it('that is cancelled needs a reason to be published, and stays visible with it', async () => {
    const { id, slug } = await makeEvent()
    const path = `/press-events/${id}?locale=vi`
    const refused = await rest('PATCH', path, {
      token: editor,
      body: { certainty: 'cancelled', ...published },
    })
    expect([refused.status, refused.text.includes('reason')]).toEqual([400, true])
    const body = { certainty: 'cancelled', cancelReason: 'Có bão.', ...published }
    expect((await rest('PATCH', path, { token: editor, body })).status).toBe(200)
    const event = await getEvent('vi', { slug: slug ?? '' })
    expect(event).toMatchObject({ certainty: 'cancelled', cancelReason: 'Có bão.' })
    expect((await feedText()).split(`press-event-${id}@`)[1]).toMatch(/STATUS:CANCELLED/)
  })

  it('does not end before it starts', async () => {
    const body = { ...pressEventData(agency), endsAt: '2026-12-10T01:00:00.000Z', ...published }
    const answer = await rest('POST', '/press-events', { token: editor, body })
    expect([answer.status, answer.text.includes('before the start')]).toEqual([400, true])
  })

  it('counts its publications, whatever was sent; drafts and old versions do not lower it', async () => {
    const { id } = await makeEvent()
    const change = (data: object, draft = false) =>
      payload.update({ collection: 'press-events', id, data: { ...data, revision: 99 }, draft })
    const revision = async () =>
      (await payload.findByID({ collection: 'press-events', id })).revision
    expect(await revision()).toBe(0)
    await change({ place: 'Phòng 3', ...published })
    await change({ place: 'Phòng 4' }, true)
    expect(await revision()).toBe(1)
    await change(published)
    expect(await revision()).toBe(2)
    const { docs } = await payload.findVersions({
      collection: 'press-events',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    await payload.restoreVersion({ collection: 'press-events', id: docs[0]?.id ?? '' })
    expect(await revision()).toBeGreaterThan(2)
  })

  it('shows its press notes that are public, and tells of no other', async () => {
    const note = (more: object) =>
      payload.create({
        collection: 'press-notes',
        data: { ...pressNoteData(agency), ...published, ...more },
        locale: 'vi',
      })
    const [open, closed] = [await note({}), await note({ embargoUntil: FAR })]
    const { id, slug } = await makeEvent({ pressNotes: [open.id, closed.id] })
    const event = await getEvent('vi', { slug: slug ?? '' })
    expect(event?.notes.map(({ title }) => title)).toEqual([open.title])
    const { text } = await rest('GET', `/press-events/${id}?depth=2&locale=vi`)
    expect(text).not.toContain('pressNotes')
    for (const query of [
      `where[pressNotes][in]=${closed.id}`,
      'where[pressNotes.title][like]=a',
      'sort=pressNotes',
    ]) {
      expect((await rest('GET', `/press-events?${query}`)).status, query).toBe(400)
    }
  })

  it('is upcoming until its last day is over in Viet Nam', async () => {
    const word = unique('zqe')
    await makeEvent({
      title: word,
      startsAt: '2031-03-04T02:00:00.000Z',
      endsAt: '2031-03-05T09:00:00.000Z',
    })
    const holds = async (when: 'past' | 'upcoming', day: string) => {
      const { items } = await listEvents('vi', { when, day, page: 1, perPage: 100 })
      return items.some(({ title }) => title === word)
    }
    const seen = async (day: string) => [await holds('upcoming', day), await holds('past', day)]
    expect(await seen('2031-03-04')).toEqual([true, false])
    expect(await seen('2031-03-05')).toEqual([true, false])
    expect(await seen('2031-03-06')).toEqual([false, true])
  })

  it('as a draft is in no list and no feed', async () => {
    const title = unique('zqdraft')
    const data = { ...pressEventData(agency, title), startsAt: '2031-05-01T02:00:00.000Z' }
    await payload.create({ collection: 'press-events', data, draft: true, locale: 'vi' })
    expect(await feedText()).not.toContain(title)
  })
})

const browser = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0' }

function take(slug: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request('http://localhost/', { headers: browser, ...init })
  const params = Promise.resolve({ locale: 'vi', section: 'tai-lieu', id: slug })
  return download(request, { params })
}

const makeMaterial = (more: object = {}) => {
  const data = { ...materialData(agency), ...published, ...more }
  return payload.create({ collection: 'materials', data, locale: 'vi' })
}

describe('a material', () => {
  it('needs a file or an address, and the address is one of the web', async () => {
    for (const externalUrl of [null, 'javascript:alert(1)', 'khong phai dia chi']) {
      const body = { ...materialData(agency), externalUrl, ...published }
      const answer = await rest('POST', '/materials', { token: editor, body })
      expect(answer.status, String(externalUrl)).toBe(400)
    }
  })

  it('is counted once for each reader who takes it, without emptying the cache', async () => {
    const { id, slug } = await makeMaterial()
    const before = await epochOf(payload)
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(slug ?? '')))
    expect(answers.map(({ status }) => status)).toEqual(new Array<number>(20).fill(303))
    expect(answers[0]?.headers.get('location')).toBe('https://tai-lieu.example.vn/so-tay')
    expect(answers[0]?.headers.get('cache-control')).toBe('no-store')
    await take(slug ?? '', { method: 'HEAD' })
    await take(slug ?? '', { headers: { ...browser, 'Sec-Purpose': 'prefetch' } })
    await take(slug ?? '', { headers: { 'User-Agent': 'Googlebot/2.1' } })
    expect([await downloadsOf(id), await epochOf(payload)]).toEqual([20, before])
  })

  it('is handed out also when it cannot be counted', async () => {
    const { slug } = await makeMaterial()
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    await payload.db.drizzle.execute(sql`alter table material_downloads rename to hidden_away`)
    try {
      expect((await take(slug ?? '')).status).toBe(303)
    } finally {
      await payload.db.drizzle.execute(sql`alter table hidden_away rename to material_downloads`)
    }
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })

  it('that is a draft or does not exist is not handed out', async () => {
    const { id, slug } = await makeMaterial()
    await payload.update({ collection: 'materials', id, data: { _status: 'draft' } })
    expect((await take(slug ?? '')).status).toBe(404)
    expect((await take('khong-co')).status).toBe(404)
  })

  it('is counted in the facets exactly as the list shows it', async () => {
    const draft = { ...materialData(agency), kind: 'poster' as const }
    await payload.create({ collection: 'materials', data: draft, draft: true, locale: 'vi' })
    await makeMaterial({ kind: 'poster' })
    for (const locale of ['vi', 'en'] as const) {
      const { kind } = await countMaterials(locale, {})
      for (const { value, count } of kind) {
        const list = await listMaterials(locale, { kind: value, page: 1, perPage: 1 })
        expect(list.total, `${locale} ${value}`).toBe(count)
      }
    }
  })
})

describe('a training', () => {
  const post = (attendance: object[]) =>
    rest('POST', '/trainings?locale=vi', {
      token: editor,
      body: { ...trainingData(agency), attendance, ...published },
    })

  it.each([
    [{ audience: 'officials', invited: 10, attended: 11 }],
    [{ audience: 'officials', invited: -1, attended: 0 }],
    [{ audience: 'officials', invited: 1.5, attended: 1 }],
    [{ audience: 'officials', attended: 2.5 }],
    [{ audience: 'officials' }, { audience: 'officials' }],
  ])('refuses the numbers %o', async (...attendance) => {
    expect((await post(attendance)).status).toBe(400)
  })

  it('takes more than were invited with an explanation, and nothing as not reported', async () => {
    const note = 'Ba người đăng ký tại chỗ.'
    const answer = await post([
      { audience: 'officials', invited: 10, attended: 11, note },
      { audience: 'reporters', invited: 5 },
    ])
    expect(answer.status).toBe(201)
  })

  it('shows its title where it was reviewed, in English else in Vietnamese', async () => {
    const title = unique('Lớp zq')
    const data = { ...trainingData(agency, title), ...published }
    const { id } = await payload.create({ collection: 'trainings', data, locale: 'vi' })
    const secret = unique('Unreviewed')
    const english = (translationStatus: 'draft' | 'reviewed') =>
      payload.update({
        collection: 'trainings',
        id,
        locale: 'en',
        data: { title: secret, sourceTitle: 'Register', translationStatus, ...published },
      })
    const shown = async () => (await listTrainings('en', null)).find((row) => row.id === id)?.title
    await english('draft')
    expect(await shown()).toEqual({ text: title, lang: 'vi' })
    expect((await rest('GET', `/trainings/${id}?locale=en`)).text).not.toContain(secret)
    const probe = await rest('GET', `/trainings?locale=en&where[title][like]=${secret}`)
    expect(probe.json.totalDocs).toBe(0)
    await english('reviewed')
    expect(await shown()).toEqual({ text: secret, lang: 'en' })
  })
})
