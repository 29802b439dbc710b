import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as send } from '../../src/app/(site)/[locale]/[section]/[id]/send/route'
import { openAgencyAnswer } from '../../src/content/agency-answers'
import { keptForm } from '../../src/content/kept-forms'
import { readRequestQueues } from '../../src/admin/work/request-queues'
import { getPressNote } from '../../src/content/press-notes'
import { env } from '../../src/env'
import type { User } from '../../src/generated/payload-types'
import { requestReminders } from '../../src/jobs/request-reminders'
import { requestData } from '../access/information'
import { emptyQueue } from '../support/jobs'
import { agencyData, makeUser, testPayload, unique } from '../support/payload'
import { type Json, rest } from '../support/requests'
import { completePressNote, makeSpokesperson, publishWith, tokenFor } from '../support/workflow'

/* The province asks agencies: from the sending to the press note. Nobody is in draft mode here. */
vi.mock('next/headers', () => ({
  draftMode: () => Promise.resolve({ isEnabled: false }),
  headers: () => Promise.resolve(new Headers()),
}))

let payload: Payload
let agency: number
let other: number
let editor: User
let chief: User
let author: User
let stranger: User
let mailbox: string

beforeAll(async () => {
  payload = await testPayload()
  mailbox = `${unique('vanthu')}@example.vn`
  const make = async (data: object) =>
    (
      await payload.create({
        collection: 'agencies',
        data: { ...agencyData(), ...data, _status: 'published' },
        locale: 'vi',
      })
    ).id
  agency = await make({ email: mailbox, slug: unique('co-quan') })
  other = await make({})
  editor = await makeUser(payload, 'editor', other)
  chief = await makeUser(payload, 'editor', other)
  author = await makeUser(payload, 'author', agency)
  stranger = await makeUser(payload, 'author', other)
})
beforeEach(async () => {
  await payload.db.drizzle.execute(sql`delete from request_limits`)
  await emptyQueue(payload)
})

const as = async (user: User, method: 'GET' | 'PATCH' | 'POST', path: string, body?: object) =>
  rest(method, path, { token: await tokenFor(user), ...(body ? { body } : {}) })

const mails = async () =>
  (await payload.find({ collection: 'mails', limit: 50, sort: 'id' })).docs.filter(
    ({ kind }) => kind === 'information-request',
  )

const tokenIn = (text: string | null | undefined) =>
  /\/vi\/tra-loi\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

interface Sent {
  id: number
  own: number
  others: number
  token: string
}

/** A request to both agencies, made and sent by the editor over HTTP. */
async function sentRequest(): Promise<Sent> {
  const data = { ...requestData(agency), agencies: [agency, other] }
  const { json } = await as(editor, 'POST', '/information-requests', data)
  const id = Number(json.doc?.id)
  const answer = await as(editor, 'POST', `/information-requests/${id}/send`)
  expect([answer.status, Number(answer.json.sent)]).toEqual([200, 2])
  const { docs } = await payload.find({
    collection: 'information-answers',
    where: { request: { equals: id } },
    depth: 0,
  })
  const own = docs.find((row) => row.agency === agency)?.id ?? 0
  const others = docs.find((row) => row.agency === other)?.id ?? 0
  const token = tokenIn((await mails()).findLast(({ to }) => to === mailbox)?.text)
  return { id, own, others, token }
}

const stored = (id: number) => payload.findByID({ collection: 'information-answers', id, depth: 0 })

interface Sender {
  origin?: string
  site?: string
}

const ORIGIN = new URL(env.SITE_URL).origin

async function post(token: string, fields: Record<string, string>, sender: Sender = {}) {
  const { origin = 'null', site = 'same-origin' } = sender
  const headers = new Headers({ 'X-Forwarded-For': '203.0.113.9', Origin: origin })
  headers.set('Sec-Fetch-Site', site)
  const url = `${ORIGIN}/vi/tra-loi/${token}/send`
  const body = new URLSearchParams(fields)
  const request = new Request(url, { method: 'POST', headers, body })
  return send(request, {
    params: Promise.resolve({ locale: 'vi', section: 'tra-loi', id: token }),
  })
}

const typed = async (id: number, more: Record<string, string> = {}) => ({
  'text-c1-0': 'Có 12 xã.',
  'source-c1-0': 'Báo cáo 01',
  'url-c1-0': '',
  name: 'Lò Văn Thử',
  post: 'Chánh Văn phòng',
  decline: '',
  seen: (await stored(id)).updatedAt,
  action: 'send',
  ...more,
})

const keptOf = (answer: Response) =>
  keptForm(/kept-form=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1], 'agency-answer')

describe('asking', () => {
  it('writes to an agency with a link, says which one has no address, and asks nobody twice', async () => {
    const data = { ...requestData(agency), agencies: [agency, other] }
    const { json } = await as(editor, 'POST', '/information-requests', data)
    const path = `/information-requests/${Number(json.doc?.id)}/send`
    const first = await as(editor, 'POST', path)
    const names = first.json.withoutAddress as unknown as string[]
    expect(names).toHaveLength(1)
    expect((await mails()).map(({ to }) => to)).toEqual([mailbox])
    expect((await as(editor, 'POST', path)).status).toBe(409)
    expect(await mails()).toHaveLength(1)
    const { rows } = await payload.db.drizzle.execute<{ hash: string }>(sql`
      select hash from answer_links order by made_at desc limit 1`)
    expect(tokenIn((await mails())[0]?.text)).not.toContain(rows[0]?.hash)
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('prefers spokespersons whose mandate is in force to the agency’s own address', async () => {
    const speaker = (mail: string, to: string | null) =>
      payload.create({
        collection: 'contacts',
        data: {
          name: 'Người nói',
          post: 'Chánh Văn phòng',
          agency: other,
          isSpokesperson: true,
          officialEmail: mail,
          mandate: { to },
          _status: 'published',
        },
      })
    const now = `${unique('noi')}@example.vn`
    const made = [
      await speaker(now, null),
      await speaker(`${unique('cu')}@example.vn`, '2020-01-01'),
    ]
    await sentRequest()
    expect(new Set((await mails()).map(({ to }) => to))).toEqual(new Set([mailbox, now]))
    for (const { id } of made) await payload.delete({ collection: 'contacts', id })
  })

  it('is for editors, and what was asked stays', async () => {
    const { id } = await sentRequest()
    for (const action of ['send', 'close', 'link', 'revoke-links', 'merge']) {
      const answer = await as(author, 'POST', `/information-requests/${id}/${action}`, {})
      expect([action, answer.status]).toEqual([action, 403])
    }
    const changed = { questions: [{ key: 'c1', text: 'Khác?' }] }
    expect((await as(editor, 'PATCH', `/information-requests/${id}`, changed)).status).toBe(409)
    const fewer = { agencies: [agency] }
    expect((await as(editor, 'PATCH', `/information-requests/${id}`, fewer)).status).toBe(409)
  })
})

describe('an agency', () => {
  it('sees what was asked of it, its own answer, and not who else was asked', async () => {
    const { id, own, others } = await sentRequest()
    const seen = await as(author, 'GET', `/information-requests/${id}`)
    expect([
      seen.status,
      seen.text.includes('"agencies"'),
      seen.text.includes('"asked":['),
    ]).toEqual([200, false, false])
    expect((await as(author, 'GET', `/information-answers/${own}`)).status).toBe(200)
    expect((await as(author, 'GET', `/information-answers/${others}`)).status).toBe(404)
    const panel = await as(author, 'GET', `/information-requests/${id}/panel`)
    expect((panel.json.answers as unknown as Json[]).map((row) => Number(row.id))).toEqual([own])
    const { docs } = (await as(author, 'GET', '/information-answers?limit=100')).json
    expect((docs as unknown as { id: number }[]).some((row) => row.id === others)).toBe(false)
  })

  it.each([
    '/information-requests?where[agencies][in]=OTHER',
    '/information-requests?where[asked][in]=OTHER',
    '/information-answers?where[request.agencies][in]=OTHER',
    '/information-answers?where[request.asked][in]=OTHER',
    '/information-answers?where[paragraphs.usedIn][exists]=true',
    '/information-requests?sort=asked',
  ])('cannot ask about the others: %s', async (path) => {
    await sentRequest()
    const answer = await as(author, 'GET', path.replace('OTHER', String(other)))
    expect(answer.status).toBe(400)
  })

  it('answers in the admin; afterwards nobody changes a word, and an editor may open it again', async () => {
    const { own } = await sentRequest()
    const path = `/information-answers/${own}`
    const [row] = (await stored(own)).paragraphs ?? []
    const words = { paragraphs: [{ id: row?.id, question: 'c1', text: 'Có 12.', source: 'Sổ 1' }] }
    const unsourced = { paragraphs: [{ ...words.paragraphs[0], source: '' }], state: 'answered' }
    expect((await as(author, 'PATCH', path, unsourced)).status).toBe(400)
    expect((await as(author, 'PATCH', path, { state: 'declined' })).status).toBe(400)
    expect((await as(stranger, 'PATCH', path, words)).status).toBe(403)
    expect((await as(editor, 'PATCH', path, words)).status).toBe(403)
    expect((await as(author, 'PATCH', path, words)).status).toBe(200)
    expect((await stored(own)).state).toBe('opened')
    expect((await as(editor, 'PATCH', path, { state: 'answered' })).status).toBe(403)
    expect((await as(author, 'PATCH', path, { state: 'answered' })).status).toBe(200)
    expect(await stored(own)).toMatchObject({
      state: 'answered',
      answeredBy: author.id,
      paragraphs: [{ asked: 'Bao nhiêu?', text: 'Có 12.' }],
    })
    const told = (await mails()).filter(({ to }) => to === editor.email)
    expect(told).toHaveLength(1)
    expect((await as(author, 'PATCH', path, words)).status).toBe(409)
    expect((await as(editor, 'PATCH', path, { state: 'opened' })).status).toBe(200)
    expect((await as(author, 'PATCH', path, words)).status).toBe(200)
  })
})

describe('a link', () => {
  it('opens one answer and saves, sends, and is read-only from then on', async () => {
    const { own, others, token } = await sentRequest()
    expect(await openAgencyAnswer('vi', token)).toMatchObject({ id: own, isOpen: true })
    expect((await stored(own)).state).toBe('opened')
    const draft = await typed(own, { action: 'save', name: '', 'source-c1-0': '' })
    expect((await post(token, draft)).headers.get('location')).toContain('saved=1')
    expect((await stored(own)).paragraphs).toMatchObject([{ text: 'Có 12 xã.' }])
    const answer = await post(token, await typed(own))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/vi/tra-loi/${token}`])
    expect(await stored(own)).toMatchObject({
      state: 'answered',
      answeredBy: null,
      byLink: { name: 'Lò Văn Thử', post: 'Chánh Văn phòng' },
      paragraphs: [{ question: 'c1', text: 'Có 12 xã.', source: 'Báo cáo 01' }],
    })
    await post(token, await typed(own, { 'text-c1-0': 'Đổi sau khi gửi' }))
    expect(JSON.stringify(await stored(own))).not.toContain('Đổi sau khi gửi')
    expect((await stored(others)).state).toBe('asked')
    expect((await mails()).filter(({ to }) => to === editor.email)).toHaveLength(1)
  })

  it('gives everything typed back with what is wrong', async () => {
    const { own, token } = await sentRequest()
    const fields = await typed(own, { 'source-c1-0': '', 'url-c1-0': 'javascript:x', post: '' })
    const answer = await post(token, fields)
    expect(answer.headers.get('location')).toBe(`/vi/tra-loi/${token}#errors`)
    const kept = await keptOf(answer)
    expect(kept?.values).toMatchObject({ 'text-c1-0': 'Có 12 xã.', 'url-c1-0': 'javascript:x' })
    expect(Object.keys(kept?.errors ?? {}).sort()).toEqual(['post', 'source-c1-0', 'url-c1-0'])
    expect((await stored(own)).state).toBe('opened')
  })

  it('notices that somebody else has saved meanwhile, and loses neither', async () => {
    const { own, token } = await sentRequest()
    const early = await typed(own, { action: 'save', 'text-c1-0': 'Bản thứ hai' })
    await post(token, await typed(own, { action: 'save', 'text-c1-0': 'Bản thứ nhất' }))
    const kept = await keptOf(await post(token, early))
    expect(kept?.values['text-c1-0']).toBe('Bản thứ hai')
    expect((await stored(own)).paragraphs).toMatchObject([{ text: 'Bản thứ nhất' }])
  })

  it('that is wrong, expired, revoked or closed gets one and the same answer', async () => {
    const first = await sentRequest()
    const answers: string[] = []
    const tell = async (token: string) => {
      const refusedPost = await post(token, { action: 'save' })
      answers.push(`${refusedPost.status} ${await refusedPost.text()}`)
      expect(await openAgencyAnswer('vi', token)).toBeNull()
    }
    await tell('x'.repeat(43))
    await tell('not-a-token')
    const { json } = await as(editor, 'POST', `/information-requests/${first.id}/link`, {
      answer: first.own,
    })
    const second = tokenIn(json.address as unknown as string)
    expect(await openAgencyAnswer('vi', second)).toMatchObject({ id: first.own })
    const path = `/information-requests/${first.id}/revoke-links`
    const revoked = await as(editor, 'POST', path, { answer: first.own })
    expect(Number(revoked.json.revoked)).toBe(2)
    await tell(first.token)
    await tell(second)
    const expired = await sentRequest()
    const setDue = (days: number) =>
      payload.db.drizzle.execute(sql`update information_requests
        set due_at = now() - make_interval(days => ${days}) + interval '1 minute'
        where id = ${expired.id}`)
    await setDue(3)
    expect(await openAgencyAnswer('vi', expired.token)).toMatchObject({ isOverdue: true })
    await setDue(4)
    await tell(expired.token)
    const closed = await sentRequest()
    expect((await as(editor, 'POST', `/information-requests/${closed.id}/close`)).status).toBe(200)
    await tell(closed.token)
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^404 /)
  })

  it('is bound to its request: the link of another request’s answer is not made', async () => {
    const [one, two] = [await sentRequest(), await sentRequest()]
    const path = `/information-requests/${one.id}/link`
    expect((await as(editor, 'POST', path, { answer: two.own })).status).toBe(400)
  })

  it('takes nothing from another site', async () => {
    const { own, token } = await sentRequest()
    const fields = await typed(own)
    const foreign: Sender[] = [
      { origin: 'https://khac.example.org', site: 'cross-site' },
      { origin: 'null', site: 'cross-site' },
      { origin: 'null', site: 'same-site' },
    ]
    for (const sender of foreign) expect((await post(token, fields, sender)).status).toBe(403)
    expect((await stored(own)).state).toBe('asked')
    expect((await post(token, fields, { origin: ORIGIN })).status).toBe(303)
  })
})

describe('taking answers into a press note', () => {
  const answered = async () => {
    const sent = await sentRequest()
    await post(sent.token, await typed(sent.own))
    const row = (await stored(sent.own)).paragraphs?.[0]
    return { ...sent, paragraph: row?.id ?? '' }
  }

  it('makes a draft in which the words keep their source and their agency', async () => {
    const { id, own, paragraph } = await answered()
    const chosen = [
      { answer: own, id: paragraph, as: 'fact' },
      { answer: own, id: paragraph, as: 'question' },
    ]
    const path = `/information-requests/${id}/merge`
    const { status, json } = await as(editor, 'POST', path, { paragraphs: chosen })
    expect(status).toBe(200)
    const note = await payload.findByID({
      collection: 'press-notes',
      id: Number(json.note),
      draft: true,
      depth: 0,
      locale: 'vi',
    })
    const origin = { sourceTitle: 'Báo cáo 01', contributedBy: agency }
    expect(note).toMatchObject({
      _status: 'draft',
      state: 'draft',
      createdBy: editor.id,
      keyFacts: [{ statement: 'Có 12 xã.', ...origin }],
      questions: [{ question: 'Bao nhiêu?', answer: 'Có 12 xã.', ...origin }],
    })
    const once = [chosen[0]]
    expect((await as(editor, 'POST', path, { paragraphs: once })).status).toBe(409)
    const again = { paragraphs: once, note: note.id, again: true }
    expect((await as(editor, 'POST', path, again)).status).toBe(200)
  })

  it('adds to a draft after what is there, is not forged by a save, and is shown to readers', async () => {
    const { id, own, paragraph } = await answered()
    const spokesperson = await makeSpokesperson(other)
    const data = completePressNote(other, spokesperson)
    const made = await as(editor, 'POST', '/press-notes?draft=true', data)
    const note = Number(made.json.doc?.id)
    const paragraphs = [{ answer: own, id: paragraph, as: 'fact' }]
    const path = `/information-requests/${id}/merge`
    expect((await as(editor, 'POST', path, { paragraphs, note })).status).toBe(200)
    const draft = await payload.findByID({
      collection: 'press-notes',
      id: note,
      draft: true,
      depth: 0,
      locale: 'vi',
    })
    expect(draft.keyFacts).toHaveLength(2)
    const forged = (draft.keyFacts ?? []).map((row) => ({ ...row, contributedBy: other }))
    await as(editor, 'PATCH', `/press-notes/${note}?draft=true`, { keyFacts: forged })
    // Who took the words in has changed the text: somebody else approves it.
    await publishWith({ writer: stranger, editor: chief }, note, 'press-notes')
    const view = await getPressNote('vi', { slug: data.slug })
    expect(view?.keyFacts.map(({ contributedBy }) => contributedBy?.id ?? null)).toEqual([
      null,
      agency,
    ])
  })

  it('takes nothing that was not sent, nor into a note that is no draft', async () => {
    const { id, own } = await sentRequest()
    const row = (await stored(own)).paragraphs?.[0]
    const body = { paragraphs: [{ answer: own, id: row?.id ?? '', as: 'fact' }] }
    const path = `/information-requests/${id}/merge`
    expect((await as(editor, 'POST', path, body)).status).toBe(409)
    expect((await as(editor, 'POST', path, { paragraphs: [] })).status).toBe(400)
    const sent = await answered()
    const live = await payload.create({
      collection: 'press-notes',
      data: { ...completePressNote(other, await makeSpokesperson(other)), _status: 'published' },
    })
    const chosen = [{ answer: sent.own, id: sent.paragraph, as: 'fact' }]
    const into = await as(editor, 'POST', `/information-requests/${sent.id}/merge`, {
      paragraphs: chosen,
      note: live.id,
    })
    expect(into.status).toBe(409)
  })
})

describe('reminders', () => {
  beforeEach(() =>
    payload.db.drizzle.execute(sql`update information_requests set state = 'closed'`),
  )

  const run = () => requestReminders({}, { payload, isLast: false })
  const subjects = async () =>
    (await mails()).filter(({ to }) => to === mailbox).map(({ subject }) => subject?.slice(0, 7))

  it('go out once before the deadline and once after it, with a link that works', async () => {
    const { id, token } = await sentRequest()
    await run()
    expect(await subjects()).toEqual(['Đề nghị'])
    const move = (due: ReturnType<typeof sql>) =>
      payload.db.drizzle.execute(sql`update information_requests
        set due_at = ${due}, sent_at = now() - interval '9 days' where id = ${id}`)
    await move(sql`now() + interval '1 hour'`)
    await run()
    await run()
    expect(await subjects()).toEqual(['Đề nghị', 'Sắp đến'])
    await move(sql`now() - interval '1 day'`)
    await run()
    await run()
    expect(await subjects()).toEqual(['Đề nghị', 'Sắp đến', 'Quá hạn'])
    const reminder = (await mails()).find(({ subject }) => subject?.startsWith('Quá hạn'))
    const fresh = tokenIn(reminder?.text)
    expect(fresh).not.toBe(token)
    expect(await openAgencyAnswer('vi', fresh)).not.toBeNull()
    expect(await openAgencyAnswer('vi', token), 'the first link goes on').not.toBeNull()
    const req = await createLocalReq({ user: editor }, payload)
    const { requestsOverdue } = await readRequestQueues(req)
    expect(requestsOverdue?.items.map(({ agency: name }) => name)).toHaveLength(2)
    const query = requestsOverdue?.list.split('?')[1] ?? ''
    const list = await as(editor, 'GET', `/information-answers?${query}&limit=100`)
    const rows = list.json.docs as unknown as Json[]
    expect(rows.filter((row) => Number((row.request as Json).id) === id)).toMatchObject([
      { standing: 'overdue' },
      { standing: 'overdue' },
    ])
    const mine = await readRequestQueues(await createLocalReq({ user: author }, payload))
    expect(mine.requestsForMe?.items.map((item) => item.standing.en)).toEqual(['Overdue'])
  })

  it('spare who has answered and what was closed', async () => {
    const { own, token, id } = await sentRequest()
    await post(token, await typed(own))
    const closed = await sentRequest()
    await as(editor, 'POST', `/information-requests/${closed.id}/close`)
    await payload.db.drizzle.execute(sql`update information_requests
      set due_at = now() - interval '1 day', sent_at = now() - interval '9 days'
      where id in (${id}, ${closed.id})`)
    const before = (await subjects()).length
    await run()
    expect((await subjects()).length).toBe(before)
  })
})
