import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { getAgency } from '../../src/content/agencies'
import { listAgencyChanges } from '../../src/content/agency-changes'
import type { User } from '../../src/generated/payload-types'
import { requestData } from '../access/information'
import { agencyData, articleData, makeUser, testPayload, unique } from '../support/payload'
import { enquiryData } from '../support/press-room'
import { type Json, rest } from '../support/requests'
import { tokenFor } from '../support/workflow'

/* Merging, splitting, renaming and dissolving agencies. Nobody is in draft mode here. */
vi.mock('next/headers', () => ({
  draftMode: () => Promise.resolve({ isEnabled: false }),
  headers: () => Promise.resolve(new Headers()),
}))

let payload: Payload
let editor: User
let author: User

beforeAll(async () => {
  payload = await testPayload()
  const home = await makeBody()
  editor = await makeUser(payload, 'editor', home)
  author = await makeUser(payload, 'author', home)
})

async function makeBody(): Promise<number> {
  const slug = unique('co-quan-cu')
  const data = { ...agencyData(), slug, _status: 'published' as const }
  return (await payload.create({ collection: 'agencies', data, locale: 'vi' })).id
}

const post = async (user: User, path: string, body: object) =>
  rest('POST', `/agencies/reorganise${path}`, { token: await tokenFor(user), body })

const seenOf = async (from: number[]) =>
  (await post(editor, '/preview', { from })).json.seen as unknown as string

const plan = async (from: number[], more: object) => ({
  kind: 'merged',
  from,
  on: '2026-11-02',
  decision: `SỐ-MẪU/${unique('QĐ')}`,
  to: [],
  created: [],
  heir: 'none',
  seen: await seenOf(from),
  ...more,
})

const newBody = () => {
  const code = unique('M')
  return { name: `Sở Mới ${code}`, nameEn: `New Department ${code}`, code }
}

const agencyOf = (id: number) =>
  payload.findByID({ collection: 'agencies', id, depth: 0, locale: 'vi' })

/** A body with one of everything that can hang on it. */
async function furnished() {
  const agency = await makeBody()
  const contact = async (isSpokesperson: boolean) =>
    (
      await payload.create({
        collection: 'contacts',
        data: {
          name: unique('Đầu mối'),
          post: 'Chánh Văn phòng',
          agency,
          isSpokesperson,
          mandate: {},
          _status: 'published',
        },
      })
    ).id
  const { id: enquiry } = await payload.create({ collection: 'enquiries', data: enquiryData() })
  await payload.update({ collection: 'enquiries', id: enquiry, data: { agency } })
  const { id: request } = await payload.create({
    collection: 'information-requests',
    data: { ...requestData(agency), asked: [agency], state: 'sent' },
  })
  const { id: answer } = await payload.create({
    collection: 'information-answers',
    data: { request, agency, state: 'asked', paragraphs: [{ question: 'c1' }] },
  })
  const { id: article } = await payload.create({
    collection: 'articles',
    data: { ...articleData(agency), _status: 'published' },
  })
  return {
    agency,
    speaker: await contact(true),
    desk: await contact(false),
    user: (await makeUser(payload, 'author', agency)).id,
    enquiry,
    request,
    answer,
    article,
  }
}

type World = Awaited<ReturnType<typeof furnished>>

const idIn = (relation: unknown) =>
  typeof relation === 'object' && relation ? (relation as { id: number }).id : relation

async function agenciesAfter({ speaker, desk, user, enquiry, answer, article }: World) {
  const of = async (collection: 'articles' | 'contacts' | 'enquiries' | 'users', id: number) =>
    idIn((await payload.findByID({ collection, id, depth: 0 })).agency)
  const row = await payload.findByID({ collection: 'information-answers', id: answer, depth: 0 })
  return {
    speaker: await of('contacts', speaker),
    desk: await of('contacts', desk),
    user: await of('users', user),
    enquiry: await of('enquiries', enquiry),
    answer: idIn(row.agency),
    article: await of('articles', article),
  }
}

describe('the preview', () => {
  it('names all that hangs on an agency, and changes nothing', async () => {
    const world = await furnished()
    const { json } = await post(editor, '/preview', { from: [world.agency] })
    const keys = (list: Json) => (list as unknown as { key: string }[]).map(({ key }) => key)
    expect(keys(json.contacts as Json)).toEqual([
      `contacts:${world.speaker}`,
      `contacts:${world.desk}`,
    ])
    expect(keys(json.users as Json)).toEqual([`users:${world.user}`])
    expect(keys(json.enquiries as Json)).toEqual([`enquiries:${world.enquiry}`])
    expect(keys(json.answers as Json)).toEqual([`answers:${world.answer}`])
    expect(json.content).toMatchObject([{ collection: 'articles', count: 1 }])
    expect((await agencyOf(world.agency)).closedStatus ?? null).toBeNull()
  })

  it('and the change itself are for editors', async () => {
    const agency = await makeBody()
    const body = await plan([agency], { created: [newBody()], heir: 'n:0' })
    expect((await post(author, '/preview', { from: [agency] })).status).toBe(403)
    expect((await post(author, '', body)).status).toBe(403)
    expect((await rest('POST', '/agencies/reorganise', { body })).status).toBe(403)
    expect((await agencyOf(agency)).closedStatus ?? null).toBeNull()
  })
})

describe('a merger', () => {
  it('moves people and open work to the successor, keeps texts, and is on public record', async () => {
    const [one, two] = [await furnished(), await furnished()]
    const body = await plan([one.agency, two.agency], {
      created: [newBody()],
      heir: 'n:0',
      heirs: { [`contacts:${two.speaker}`]: 'none', [`contacts:${two.desk}`]: 'none' },
    })
    const { status } = await post(editor, '', body)
    expect(status).toBe(200)
    const old = await agencyOf(one.agency)
    expect(old).toMatchObject({ closedStatus: 'merged', legalBasis: body.decision })
    expect(old.validTo).toContain('2026-11-01')
    expect(old.successors).toHaveLength(1)
    const successor = Number(idIn(old.successors?.[0]))
    expect(await agencyOf(successor)).toMatchObject({ _status: 'published', kind: 'department' })
    expect(await agenciesAfter(one)).toEqual({
      speaker: successor,
      desk: successor,
      user: successor,
      enquiry: successor,
      answer: successor,
      article: one.agency,
    })
    const ended = await payload.findByID({ collection: 'contacts', id: two.speaker, depth: 0 })
    expect(ended.mandate?.to).toContain('2026-11-01')
    const desk = await payload.findByID({ collection: 'contacts', id: two.desk, depth: 0 })
    expect(desk._status).toBe('draft')
    const page = await getAgency('vi', { slug: old.slug ?? '' })
    expect(
      page?.successors.map(({ id }) => id),
      'the old address tells what followed',
    ).toEqual([successor])
    const changes = await listAgencyChanges('vi', { agency: successor })
    expect(changes).toMatchObject([{ kind: 'merged', decision: body.decision }])
    const publicly = await rest('GET', `/agency-changes?where[decision][equals]=${body.decision}`)
    expect(Number(publicly.json.totalDocs)).toBe(1)
    expect(publicly.text).not.toContain('"by"')
  })

  it('into an agency that was asked the same ends the second answer with the reason', async () => {
    const world = await furnished()
    const heir = await makeBody()
    await payload.create({
      collection: 'information-answers',
      data: { request: world.request, agency: heir, state: 'asked' },
    })
    const body = await plan([world.agency], { to: [heir], heir: `e:${heir}` })
    expect((await post(editor, '', body)).status).toBe(200)
    const row = await payload.findByID({
      collection: 'information-answers',
      id: world.answer,
      depth: 0,
    })
    expect([row.agency, row.state]).toEqual([world.agency, 'declined'])
  })
})

describe('a split, a renaming and a dissolution', () => {
  it('a split needs two successors and divides what was chosen', async () => {
    const world = await furnished()
    const one = await plan([world.agency], { kind: 'split', created: [newBody()], heir: 'n:0' })
    expect((await post(editor, '', one)).status).toBe(400)
    const heirs = { [`users:${world.user}`]: 'n:1' }
    const created = [newBody(), newBody()]
    expect((await post(editor, '', { ...one, created, heirs })).status).toBe(200)
    const [first, second] = ((await agencyOf(world.agency)).successors ?? []).map(idIn)
    expect(await agenciesAfter(world)).toMatchObject({ speaker: first, user: second })
  })

  it('a renaming with a name that has an address gets another one, and the old page stays', async () => {
    const agency = await makeBody()
    const before = await agencyOf(agency)
    const same = { ...newBody(), name: before.slug?.replaceAll('-', ' ') ?? '' }
    const body = await plan([agency], { kind: 'renamed', created: [same], heir: 'n:0' })
    expect((await post(editor, '', body)).status).toBe(200)
    const old = await agencyOf(agency)
    expect([old.slug, old.closedStatus]).toEqual([before.slug, 'renamed'])
    const next = await agencyOf(Number(idIn(old.successors?.[0])))
    expect(next.slug).toBe(`${before.slug}-2026-11-02`)
  })

  it('a dissolution leaves nobody’s open question without an agency', async () => {
    const world = await furnished()
    const body = await plan([world.agency], { kind: 'dissolved' })
    expect((await post(editor, '', body)).status).toBe(400)
    const heir = await makeBody()
    const heirs = { [`enquiries:${world.enquiry}`]: `e:${heir}` }
    expect((await post(editor, '', { ...body, heirs })).status).toBe(200)
    expect(await agenciesAfter(world)).toMatchObject({ user: null, enquiry: heir })
  })
})

describe('what is refused changes nothing', () => {
  it('sent twice, also at once, it happens once', async () => {
    const agency = await makeBody()
    const body = await plan([agency], { created: [newBody()], heir: 'n:0' })
    const both = await Promise.all([post(editor, '', body), post(editor, '', body)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await post(editor, '', body)).status).toBe(409)
    expect(await listAgencyChanges('vi', { agency })).toHaveLength(1)
  })

  it('when something has changed since the preview', async () => {
    const world = await furnished()
    const body = await plan([world.agency], { created: [newBody()], heir: 'n:0' })
    await makeUser(payload, 'author', world.agency)
    const { status, text } = await post(editor, '', body)
    expect([status, text.includes('since your preview')]).toEqual([409, true])
    expect((await agencyOf(world.agency)).closedStatus ?? null).toBeNull()
  })

  it('without a legal basis, before its day, or with a draft that would go public along', async () => {
    const world = await furnished()
    const body = await plan([world.agency], { created: [newBody()], heir: 'n:0' })
    expect((await post(editor, '', { ...body, decision: ' ' })).status).toBe(400)
    expect((await post(editor, '', { ...body, on: '2999-01-01' })).status).toBe(400)
    await payload.update({
      collection: 'contacts',
      id: world.desk,
      data: { name: 'Tên chưa công bố' },
      draft: true,
    })
    const again = { ...body, seen: await seenOf([world.agency]) }
    expect((await post(editor, '', again)).status).toBe(409)
  })

  it('when it fails on the way, all of it is taken back', async () => {
    const world = await furnished()
    const created = [newBody(), newBody()]
    const body = await plan([world.agency], { kind: 'split', created, heir: 'n:0' })
    const create = payload.create.bind(payload)
    const failing = vi.spyOn(payload, 'create').mockImplementation((options) => {
      if (options.collection === 'agency-changes') throw new Error('in the last step')
      return create(options)
    })
    expect((await post(editor, '', body)).status).toBe(500)
    failing.mockRestore()
    expect((await agencyOf(world.agency)).closedStatus ?? null).toBeNull()
    expect(await agenciesAfter(world)).toMatchObject({ speaker: world.agency, user: world.agency })
    const codes = { code: { in: created.map(({ code }) => code) } }
    const left = await payload.count({ collection: 'agencies', where: codes })
    expect(left.totalDocs).toBe(0)
  })
})
