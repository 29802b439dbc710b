import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as lookup } from '../../src/app/(site)/[locale]/[section]/[id]/open/route'
import { POST as send } from '../../src/app/(site)/[locale]/[section]/[id]/send/route'
import { openByLink } from '../../src/content/enquiries'
import { responseFigures } from '../../src/content/enquiry-figures'
import { keptForm } from '../../src/content/kept-forms'
import { secondsToWait } from '../../src/content/request-limits'
import { env } from '../../src/env'
import type { User } from '../../src/generated/payload-types'
import { enquiryConsent } from '../../src/lib/consent'
import { newFormToken } from '../../src/lib/form-token'
import { epochOf } from '../support/epoch'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { answerData, enquiryData } from '../support/press-room'
import { graphql, rest, tokenOf } from '../support/requests'

/* Enquiries from the form to the answer. Outside Next nobody is in draft mode. */
vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

let payload: Payload
let agency: number
let editor: User
let author: User
beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  editor = await makeUser(payload, 'editor', agency)
  author = await makeUser(payload, 'author', agency)
})
beforeEach(() => payload.db.drizzle.execute(sql`delete from request_limits`))

const ORIGIN = new URL(env.SITE_URL).origin
/** A form that was shown five seconds ago. */
const shown = () => newFormToken(env.PAYLOAD_SECRET, Date.now() - 5000)

const typed = (more: Record<string, string> = {}) => ({
  token: shown(),
  kind: 'citizen',
  name: 'Lò Thị Thử',
  email: `${unique('hoi')}@example.vn`,
  organisation: '',
  question: 'Một câu hỏi dài hơn hai mươi ký tự?',
  topic: '',
  agency: '',
  consent: 'yes',
  ...more,
})

interface Sender {
  origin?: string | null
  address?: string
}

function post(
  handler: typeof send,
  id: string,
  fields: Record<string, string>,
  { origin = ORIGIN, address = '203.0.113.1' }: Sender = {},
): Promise<Response> {
  const headers = new Headers({ 'X-Forwarded-For': address })
  if (origin) headers.set('Origin', origin)
  const body = new URLSearchParams(fields)
  const request = new Request(`${ORIGIN}/vi/hoi-dap/${id}/x`, { method: 'POST', headers, body })
  return handler(request, { params: Promise.resolve({ locale: 'vi', section: 'hoi-dap', id }) })
}

const sendForm = (fields: Record<string, string>, sender?: Sender) =>
  post(send, 'gui', fields, sender)

const linkOf = (answer: Response) => {
  const query = new URL(answer.headers.get('location') ?? '', ORIGIN).searchParams
  return { receipt: query.get('receipt') ?? '', key: query.get('key') ?? '' }
}

const keptOf = (answer: Response) =>
  keptForm(/kept-form=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1], 'ask')

const countEnquiries = async () =>
  (await payload.count({ collection: 'enquiries', overrideAccess: true })).totalDocs

describe('the form', () => {
  it('becomes an enquiry with consent word for word, a due date, and a private link', async () => {
    const fields = typed()
    const before = await epochOf(payload)
    const answer = await sendForm(fields)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([303, 'private, no-store'])
    const link = linkOf(answer)
    expect(await openByLink('vi', link)).toMatchObject({
      state: 'received',
      question: fields.question,
      answer: null,
    })
    expect(await openByLink('vi', { ...link, key: 'x'.repeat(32) })).toBeNull()
    const { docs } = await payload.find({
      collection: 'enquiries',
      where: { receipt: { equals: link.receipt } },
    })
    expect(docs[0]).toMatchObject({
      asker: { kind: 'citizen', name: fields.name, email: fields.email },
      consent: { text: enquiryConsent.text.vi, version: enquiryConsent.version },
      history: [{ state: 'received' }],
    })
    expect(Date.parse(docs[0]?.dueOn ?? '')).toBeGreaterThan(Date.now() + 9 * 86_400_000)
    expect(await epochOf(payload), 'a question empties no cache').toBe(before)
  })

  it('sent twice, also at once, is one enquiry', async () => {
    const fields = typed()
    const before = await countEnquiries()
    const answers = await Promise.all([sendForm(fields), sendForm(fields), sendForm(fields)])
    expect(new Set(answers.map((answer) => linkOf(answer).receipt)).size).toBe(1)
    expect(await countEnquiries()).toBe(before + 1)
  })

  it('that is wrong comes back with everything typed, and nothing of it in the address', async () => {
    const fields = typed({ email: 'sai', kind: 'press' })
    const answer = await sendForm(fields)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/vi/hoi-dap/gui#errors'])
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
    const kept = await keptOf(answer)
    expect(kept?.values).toMatchObject({ name: fields.name, question: fields.question })
    expect(Object.keys(kept?.errors ?? {}).sort()).toEqual(['email', 'organisation'])
    const { rows } = await payload.db.drizzle.execute<{ sealed: Buffer }>(
      sql`select sealed from kept_forms`,
    )
    expect(rows.some(({ sealed }) => sealed.toString('utf8').includes('Thử'))).toBe(false)
  })

  it.each([
    ['a filled trap', () => typed({ homepage: 'https://spam.example' })],
    ['no token', () => typed({ token: '' })],
    ['a form sent at once', () => typed({ token: newFormToken(env.PAYLOAD_SECRET) })],
    ['no consent', () => typed({ consent: '' })],
  ])('with %s is not stored, with a sentence', async (_name, fields) => {
    const before = await countEnquiries()
    const kept = await keptOf(await sendForm(fields()))
    expect(Object.values(kept?.errors ?? {})).toHaveLength(1)
    expect(await countEnquiries()).toBe(before)
  })

  it.each([null, 'null', 'https://elsewhere.example', `${ORIGIN}.evil.example`])(
    'from the origin %s is refused',
    async (origin) => {
      expect((await sendForm(typed(), { origin })).status).toBe(403)
    },
  )

  it('of 100 kB is refused', async () => {
    expect((await sendForm(typed({ question: 'x'.repeat(100_000) }))).status).toBe(413)
  })

  it('is limited per address; another address goes on, and nothing typed is lost', async () => {
    for (let sent = 0; sent < 5; sent += 1) {
      expect(linkOf(await sendForm(typed())).receipt).not.toBe('')
    }
    const kept = await keptOf(await sendForm(typed({ name: 'Người Thứ Sáu' })))
    expect(kept?.values.name).toBe('Người Thứ Sáu')
    expect(kept?.errors.form).toMatch(/phút/)
    expect(linkOf(await sendForm(typed(), { address: '203.0.113.2' })).receipt).not.toBe('')
  })

  it('is limited for everybody together', async () => {
    for (let sent = 0; sent < 100; sent += 1) await secondsToWait('send-all', null)
    const kept = await keptOf(await sendForm(typed(), { address: '203.0.113.99' }))
    expect(kept?.errors.form).toMatch(/phút/)
  })

  it('leaves no address behind: only a hash with the salt of the day', async () => {
    await sendForm(typed(), { address: '198.51.100.77' })
    const { rows } = await payload.db.drizzle.execute<{ key: string }>(
      sql`select key from request_limits`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('198.51.100.77')
    await payload.db.drizzle.execute(
      sql`insert into daily_salts values ('2001-01-01', '\\x00') on conflict do nothing`,
    )
    await secondsToWait('form', '198.51.100.77')
    const salts = await payload.db.drizzle.execute(sql`select day from daily_salts`)
    expect(salts.rows).toHaveLength(1)
  })
})

describe('the status page', () => {
  const lookUp = (receipt: string, email: string, address = '203.0.113.50') =>
    post(lookup, 'tra-cuu', { receipt, email }, { address })

  it('opens by number and e-mail, and says the same when either is wrong', async () => {
    const fields = typed()
    const { receipt } = linkOf(await sendForm(fields))
    const right = await lookUp(receipt.toLowerCase(), fields.email.toUpperCase())
    expect(await openByLink('vi', linkOf(right))).toMatchObject({ receipt })
    const sentences = []
    for (const [number, email] of [
      [receipt, 'khac@example.vn'],
      ['HD-2222-2222', fields.email],
    ] as const) {
      const cookie = /kept-form=([^;]+)/.exec(
        (await lookUp(number, email)).headers.get('set-cookie') ?? '',
      )
      const kept = await keptForm(cookie?.[1], 'status')
      expect(kept?.values).toEqual({ receipt: number, email })
      sentences.push(kept?.errors.form)
    }
    expect(sentences[0]).toBeTruthy()
    expect(sentences[0]).toBe(sentences[1])
  })

  it('bounds guessing', async () => {
    const statuses = []
    for (let tries = 0; tries < 21; tries += 1) {
      statuses.push((await lookUp('HD-2222-2222', 'a@example.vn')).status)
    }
    expect([statuses[19], statuses[20]]).toEqual([303, 429])
  })
})

const as = (user: User) => ({ overrideAccess: false as const, user, depth: 0 })

const makeEnquiry = async (name?: string, email?: string) =>
  (
    await payload.create({
      collection: 'enquiries',
      data: enquiryData(name, email),
      overrideAccess: true,
    })
  ).id

const update = (id: number, data: object, user: User) =>
  payload.update({ collection: 'enquiries', id, data, ...as(user) })

describe('the states', () => {
  it('go from received over assigned to answered, stamped with who and when', async () => {
    const id = await makeEnquiry()
    await expect(update(id, { state: 'answered', answer: 'Có.' }, editor)).rejects.toMatchObject({
      status: 400,
    })
    expect((await update(id, { agency }, editor)).state).toBe('assigned')
    await expect(update(id, { state: 'answered' }, author)).rejects.toThrow('câu trả lời')
    const done = await update(id, { state: 'answered', answer: 'Có.' }, author)
    expect(done.history?.map(({ state, by }) => [state, by])).toEqual([
      ['received', null],
      ['assigned', editor.id],
      ['answered', author.id],
    ])
    expect([done.workingDays, Boolean(done.closedAt), Boolean(done.keepUntil)]).toEqual([
      0,
      true,
      true,
    ])
    await expect(update(id, { answer: 'Không.' }, editor)).rejects.toMatchObject({ status: 409 })
    await expect(update(id, { state: 'assigned' }, editor)).rejects.toMatchObject({ status: 409 })
  })

  it('know no refusal without a ground of the list and an explanation', async () => {
    const id = await makeEnquiry()
    await update(id, { agency }, editor)
    const refuse = (data: object) => update(id, { state: 'refused', ...data }, author)
    await expect(refuse({})).rejects.toThrow('căn cứ')
    await expect(refuse({ refusalGround: 'state-secret' })).rejects.toThrow('căn cứ')
    await expect(refuse({ refusalExplanation: 'Không tiện.' })).rejects.toThrow('căn cứ')
    await expect(
      refuse({ refusalGround: 'không thích', refusalExplanation: 'Vì.' }),
    ).rejects.toMatchObject({ status: 400 })
    const done = await refuse({ refusalGround: 'state-secret', refusalExplanation: 'Đã đóng dấu.' })
    expect(done.state).toBe('refused')
  })

  it('leave what the person sent and the stamps as they are, whoever tries', async () => {
    const id = await makeEnquiry('Tên Gốc')
    await update(
      id,
      {
        asker: { name: 'Tên Khác' },
        question: 'Khác',
        receipt: 'HD-9999-9999',
        receivedAt: '2001-01-01',
        dueOn: '2099-01-01',
        history: [],
        agency,
      },
      editor,
    )
    const row = await payload.findByID({ collection: 'enquiries', id, depth: 0 })
    expect(row.asker.name).toBe('Tên Gốc')
    expect(row.history).toHaveLength(2)
    expect([row.receipt, row.receivedAt, row.dueOn].join()).not.toMatch(/9999|2001|2099/)
    await expect(update(id, { state: 'withdrawn' }, author)).rejects.toMatchObject({ status: 403 })
  })

  it('show an answer to the person only when it is sent', async () => {
    const link = linkOf(await sendForm(typed(), { address: '203.0.113.60' }))
    const { docs } = await payload.find({
      collection: 'enquiries',
      where: { receipt: { equals: link.receipt } },
    })
    const id = docs[0]?.id ?? 0
    await update(id, { agency, answer: 'Nháp.' }, editor)
    expect(await openByLink('vi', link)).toMatchObject({ state: 'assigned', answer: null })
    await update(id, { state: 'answered' }, author)
    expect(await openByLink('vi', link)).toMatchObject({ state: 'answered', answer: 'Nháp.' })
  })
})

describe('the person who asked', () => {
  const name = 'Quách Thị Riêng Tư'
  const email = `${unique('rieng')}@example.vn`
  let enquiry: number
  let answer: number
  beforeAll(async () => {
    enquiry = await makeEnquiry(name, email)
    await update(enquiry, { agency }, editor)
    await update(enquiry, { state: 'answered', answer: 'Có.' }, author)
    const data = { ...answerData(agency), enquiry, _status: 'published' as const }
    answer = (await payload.create({ collection: 'answers', data, ...as(editor), locale: 'vi' })).id
  })

  it('is in nothing that the public can ask for', async () => {
    for (const path of [`/answers/${answer}?depth=4`, '/answers?depth=4&limit=100']) {
      const { status, text } = await rest('GET', path)
      expect([
        status,
        text.includes(email),
        text.includes('Riêng Tư'),
        text.includes('"enquiry"'),
      ]).toEqual([200, false, false, false])
    }
    const query = 'query ($id: Int!) { Answer(id: $id) { question enquiry { question } } }'
    const { json } = await graphql(query, { id: answer })
    expect(json.data?.Answer?.enquiry ?? null).toBeNull()
    for (const path of ['/enquiries', `/enquiries/${enquiry}`, '/enquiries/count']) {
      expect((await rest('GET', path)).status, path).toBe(403)
    }
  })

  it.each([
    '/answers?where[enquiry.asker.email][like]=rieng',
    '/answers?where[enquiry][exists]=true',
    '/answers?where[or][0][enquiry.question][like]=a',
    '/answers?sort=enquiry.asker.name',
    '/enquiries?where[asker.email][like]=a',
    '/enquiries?sort=asker.name',
  ])('cannot be asked about: %s', async (path) => {
    expect([400, 403]).toContain((await rest('GET', path)).status)
  })

  it('is hidden from authors of other agencies, also by filters', async () => {
    const other = (await makeAgency(payload)).id
    const token = await tokenOf(await makeUser(payload, 'author', other))
    const found = await rest('GET', `/enquiries?where[asker.email][equals]=${email}`, { token })
    expect([found.status, found.json.totalDocs]).toEqual([200, 0])
    const probe = await rest('GET', '/answers?where[enquiry.asker.email][like]=rieng', { token })
    expect(probe.status).toBe(400)
  })

  it.each([`Theo ông bà ${name.toUpperCase()}, có.`, 'Theo quach thi rieng tu, có.'])(
    'is kept out of the published text: %s',
    async (text) => {
      const data = { answer: text, _status: 'published' as const }
      await expect(
        payload.update({ collection: 'answers', id: answer, data, ...as(editor), locale: 'vi' }),
      ).rejects.toThrow('người hỏi')
    },
  )

  it('is kept out of the other language too, when the enquiry is named only afterwards', async () => {
    const data = { ...answerData(agency), _status: 'published' as const }
    const { id } = await payload.create({ collection: 'answers', data, locale: 'vi' })
    const english = { question: unique('Q'), answer: `As ${name} asked.` }
    await payload.update({ collection: 'answers', id, data: english, locale: 'en' })
    const second = await makeEnquiry(name)
    await update(second, { agency }, editor)
    await update(second, { state: 'answered', answer: 'Có.' }, author)
    const named = { enquiry: second, _status: 'published' as const }
    await expect(
      payload.update({ collection: 'answers', id, data: named, ...as(editor), locale: 'vi' }),
    ).rejects.toThrow('người hỏi')
  })

  it('gives no answer before the enquiry has one', async () => {
    const open = await makeEnquiry()
    const data = { ...answerData(agency), enquiry: open, _status: 'published' as const }
    await expect(
      payload.create({ collection: 'answers', data, ...as(editor), locale: 'vi' }),
    ).rejects.toMatchObject({ status: 400 })
  })
})

describe('response times', () => {
  it('are counted by agency: how many, the median, in time, overdue', async () => {
    const body = (await makeAgency(payload)).id
    const rows = [
      {
        state: 'answered',
        days: 2,
        received: '2026-03-02',
        due: '2026-03-16',
        closed: '2026-03-04',
      },
      {
        state: 'answered',
        days: 4,
        received: '2026-03-02',
        due: '2026-03-16',
        closed: '2026-03-06',
      },
      {
        state: 'refused',
        days: 12,
        received: '2026-03-02',
        due: '2026-03-16',
        closed: '2026-03-18',
      },
      { state: 'assigned', days: null, received: '2026-03-02', due: '2026-03-16', closed: null },
      { state: 'withdrawn', days: null, received: '2026-03-02', due: '2026-03-16', closed: null },
    ]
    for (const { state, days, received, due, closed } of rows) {
      const id = await makeEnquiry()
      await payload.db.drizzle
        .execute(sql`update enquiries set state = ${state}::enum_enquiries_state,
        agency_id = ${body}, working_days = ${days}, received_at = ${received}::timestamptz,
        due_on = ${`${due}T12:00:00Z`}::timestamptz, closed_at = ${closed}::timestamptz
        where id = ${id}`)
    }
    const figures = (await responseFigures('vi')).find((row) => row.agency.id === body)
    expect(figures).toMatchObject({
      received: 4,
      answered: 2,
      refused: 1,
      medianDays: 4,
      closedInTime: 2,
      openOverdue: 1,
    })
  })
})
