import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../collections/_shared/access'
import { env } from '../../src/env'
import type { User } from '../../src/generated/payload-types'
import { queued } from '../support/jobs'
import { makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { graphql, rest } from '../support/requests'
import { completeArticle, move, tokenFor } from '../support/workflow'

/* Accounts begin with an invitation by mail; the server alone decides the role (trust.md, 7). */

let payload: Payload
let agency: number
const people = {} as Record<Role, User>
const chosen = 'thac-ngo-lua-tre-88'

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  for (const role of ['admin', 'editor', 'author', 'contributor'] as const) {
    people[role] = await makeUser(payload, role, agency)
  }
})

const guest = (data: object = {}) => ({
  name: unique('Người được mời'),
  email: `${unique('khach')}@example.vn`,
  affiliation: 'Trường Thử',
  agency,
  ...data,
})

async function ask(user: User | null, path: string, body: object = {}) {
  return rest('POST', `/users${path}`, { body, ...(user ? { token: await tokenFor(user) } : {}) })
}

const invite = (user: User | null, body: object) => ask(user, '/invite', body)

async function accountOf(email: string): Promise<User | undefined> {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
  return docs[0]
}

async function mailsTo(email: string) {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { to: { equals: email } },
    sort: 'id',
    pagination: false,
  })
  return docs
}

async function keyFor(email: string, which = 0): Promise<string> {
  const mail = (await mailsTo(email))[which]
  const key = /\/admin\/reset\/([0-9a-f]{40})\b/.exec(mail?.text ?? '')?.[1]
  if (!key) throw new Error(`No link in the mail to ${email}.`)
  return key
}

const choose = (token: string, password = chosen) =>
  rest('POST', '/users/reset-password', { body: { token, password } })

const logIn = (email: string, password = chosen) =>
  rest('POST', '/users/login', { body: { email, password } })

/** Makes an invitation older than it is. */
async function age(email: string, interval: string): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update users set invited_at = invited_at - ${interval}::interval,
      reset_password_expiration = reset_password_expiration - ${interval}::interval
    where email = ${email}`)
}

describe('who may invite whom', () => {
  // The role that the account gets; null where nobody is invited.
  const table: [Role | 'anonymous', Role, Role | null][] = [
    ['admin', 'admin', 'admin'],
    ['admin', 'editor', 'editor'],
    ['admin', 'author', 'author'],
    ['admin', 'contributor', 'contributor'],
    ['editor', 'admin', 'contributor'],
    ['editor', 'editor', 'contributor'],
    ['editor', 'author', 'contributor'],
    ['editor', 'contributor', 'contributor'],
    ['author', 'contributor', null],
    ['contributor', 'contributor', null],
    ['anonymous', 'contributor', null],
  ]

  it.each(table)('%s asking for %s makes %s', async (who, role, made) => {
    const body = guest({ role })
    const answer = await invite(who === 'anonymous' ? null : people[who], body)
    expect(answer.status).toBe(made ? 201 : 403)
    expect((await accountOf(body.email))?.role ?? null).toBe(made)
    expect(await mailsTo(body.email)).toHaveLength(made ? 1 : 0)
  })

  it('is not got round by writing the account or its invitation', async () => {
    const body = { ...guest({ role: 'contributor' }), password: chosen }
    for (const who of [people.admin, people.editor]) {
      expect((await ask(who, '', body)).status).toBe(403)
      const query = `mutation { createUser(data: { name: "A", email: ${JSON.stringify(body.email)}, password: "${chosen}", role: contributor }) { id } }`
      await graphql(query, {}, { token: await tokenFor(who) })
    }
    expect(await accountOf(body.email)).toBeUndefined()
    const token = await tokenFor(people.contributor)
    const data = {
      acceptedAt: null,
      invitedAt: '2020-01-01T00:00:00Z',
      affiliation: 'Bộ Thử',
      byline: 'Người khác',
    }
    await rest('PATCH', `/users/${people.contributor.id}`, { token, body: data })
    const own = await accountOf(people.contributor.email)
    expect([own?.invitedAt, own?.affiliation, own?.byline].map((value) => value ?? null)).toEqual([
      null,
      null,
      null,
    ])
  })

  it('sends again to contributors for an editor, to anybody for an administrator', async () => {
    const staff = guest({ role: 'author' })
    await invite(people.admin, staff)
    await age(staff.email, '3 minutes')
    const path = `/${(await accountOf(staff.email))?.id}/invite`
    expect((await ask(people.editor, path)).status).toBe(403)
    expect((await ask(people.author, path)).status).toBe(404)
    expect((await ask(null, path)).status).toBe(404)
    expect((await ask(people.admin, path)).status).toBe(201)
    expect(await mailsTo(staff.email)).toHaveLength(2)
  })
})

describe('what is asked for', () => {
  it.each([
    ['a name', { name: ' ' }, 'họ tên'],
    ['an address', { email: 'không phải thư' }, 'Thư điện tử'],
    ['one address', { email: 'a@example.vn, b@example.vn' }, 'Thư điện tử'],
    ['an affiliation', { affiliation: '' }, 'nơi công tác'],
    ['an agency that exists', { agency: 999_999_999 }, 'cơ quan'],
    ['an agency for an author', { role: 'author', agency: null }, 'cơ quan'],
    ['an agency for a contributor', { agency: null }, 'cơ quan'],
    ['a role that exists', { role: 'root' }, 'Không đọc được'],
  ])('%s', async (_what, wrong, sentence) => {
    const body = guest({ role: 'contributor', ...wrong })
    const token = await tokenFor(people.admin)
    const answer = await rest('POST', '/users/invite', { body, token, language: 'vi' })
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toContain(sentence)
    expect(await mailsTo(body.email)).toHaveLength(0)
  })

  it('an address without an account, in any spelling', async () => {
    const body = guest()
    expect((await invite(people.editor, body)).status).toBe(201)
    const again = { ...body, email: ` ${body.email.toUpperCase()} ` }
    expect((await invite(people.editor, again)).status).toBe(409)
    expect(await mailsTo(body.email)).toHaveLength(1)
  })
})

describe('the mail', () => {
  it('has one link made of SITE_URL and no password, and its job is in the queue', async () => {
    const body = guest()
    const token = await tokenFor(people.editor)
    await rest('POST', '/users/invite', { body, token, headers: { host: 'evil.test' } })
    const [mail, ...more] = await mailsTo(body.email)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ kind: 'staff-invitation', state: 'waiting' })
    expect(mail?.text).toContain(`${env.SITE_URL}/admin/reset/`)
    expect(mail?.text?.match(/https?:\/\//g)).toHaveLength(1)
    const jobs = await queued(payload)
    expect(jobs.filter(({ key }) => key === `mail:${mail?.id}`)).toHaveLength(1)
  })

  it('and the account are made together or not at all', async () => {
    const body = guest()
    await payload.db.drizzle.execute(sql`
      create or replace function refuse_invitation() returns trigger language plpgsql as $$
      begin raise exception 'not now'; end $$;
      create constraint trigger refuse_invitation after insert on mails
      deferrable initially deferred for each row execute function refuse_invitation()`)
    try {
      expect((await invite(people.editor, body)).status).toBe(500)
    } finally {
      await payload.db.drizzle.execute(sql`
        drop trigger refuse_invitation on mails; drop function refuse_invitation()`)
    }
    expect(await accountOf(body.email)).toBeUndefined()
    expect(await mailsTo(body.email)).toEqual([])
  })

  it('is written once however often the button is pressed', async () => {
    const body = guest()
    await Promise.all(Array.from({ length: 5 }, () => invite(people.editor, body)))
    expect(await mailsTo(body.email)).toHaveLength(1)
    await age(body.email, '3 minutes')
    const path = `/${(await accountOf(body.email))?.id}/invite`
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(people.editor, path)))
    const written = answers.filter(({ status }) => status === 201)
    expect([written.length, answers.length]).toEqual([1, 5])
    expect(await mailsTo(body.email)).toHaveLength(2)
  })
})

describe('the link', () => {
  it('sets a password once, after which the invitation is accepted', async () => {
    const body = guest()
    await invite(people.editor, body)
    expect((await accountOf(body.email))?.invitation).toBe('invited')
    const key = await keyFor(body.email)
    expect((await choose(key, 'password1234')).status, 'a weak one').toBe(400)
    expect((await choose(key)).status).toBe(200)
    expect((await choose(key, 'mot-mat-khau-khac-91')).status, 'a second time').toBe(403)
    expect((await logIn(body.email)).status).toBe(200)
    expect((await accountOf(body.email))?.invitation).toBe('accepted')
    const path = `/${(await accountOf(body.email))?.id}/invite`
    expect((await ask(people.editor, path)).status, 'nobody is invited twice').toBe(409)
  })

  it('opens nothing after its time, and another can be sent', async () => {
    const body = guest()
    await invite(people.editor, body)
    await age(body.email, '7 days')
    expect((await choose(await keyFor(body.email))).status).toBe(403)
    expect((await accountOf(body.email))?.invitation).toBe('expired')
    await ask(people.editor, `/${(await accountOf(body.email))?.id}/invite`)
    expect((await choose(await keyFor(body.email, 0))).status, 'the first').toBe(403)
    expect((await choose(await keyFor(body.email, 1))).status, 'the second').toBe(200)
  })

  it('opens nothing when the account has another address by then', async () => {
    const body = guest()
    await invite(people.admin, { ...body, role: 'contributor' })
    const id = (await accountOf(body.email))?.id
    const token = await tokenFor(people.admin)
    const email = `${unique('khac')}@example.vn`
    expect((await rest('PATCH', `/users/${id}`, { token, body: { email } })).status).toBe(200)
    expect((await choose(await keyFor(body.email))).status).toBe(403)
  })
})

describe('a contributor who was invited', () => {
  it('writes under the byline of the account, sees own drafts only and hears from the editor', async () => {
    const body = guest({ byline: 'Bút danh Thử' })
    await invite(people.editor, body)
    await choose(await keyFor(body.email))
    const { token } = JSON.parse((await logIn(body.email)).text) as { token: string }
    const account = await accountOf(body.email)
    if (!account) throw new Error('No account.')

    const { id: foreign } = await payload.create({
      collection: 'articles',
      data: completeArticle(agency),
      draft: true,
      locale: 'vi',
    })
    const path = '/articles?draft=true&locale=vi'
    const data = completeArticle(agency)
    const made = await rest('POST', path, { token, body: data })
    expect(made.status, made.text).toBe(201)
    const id = Number(made.json.doc?.id)
    expect(made.json.doc?.authors).toMatchObject([
      { name: 'Bút danh Thử', affiliation: 'Trường Thử' },
    ])
    const drafts = await rest('GET', `${path}&where[_status][equals]=draft&depth=0`, { token })
    const seen = (drafts.json.docs as unknown as { id: number }[]).map((row) => row.id)
    expect(seen).toEqual([id])
    expect((await rest('GET', `/articles/${foreign}?draft=true`, { token })).status).toBe(404)

    const workflow = (words: object) =>
      rest('POST', `/articles/${id}/workflow`, { token, body: words })
    expect((await workflow({ move: 'submit' })).status).toBe(200)
    const words = { comment: 'Đoạn hai cần nguồn.' }
    expect((await move(people.editor, id, 'request-changes', words)).status).toBe(200)
    const letter = (await mailsTo(body.email)).find(({ kind }) => kind === 'workflow')
    expect(letter?.text).toContain('Đoạn hai cần nguồn.')

    const own = { authors: [{ name: 'Người khác', affiliation: 'Nơi khác' }] }
    await rest('PATCH', `/articles/${id}?draft=true&locale=vi`, { token, body: own })
    expect((await workflow({ move: 'submit' })).status).toBe(200)
    const refused = await move(people.editor, id, 'approve')
    expect(refused.status, 'under another name').toBe(400)
    expect(refused.text).toContain('Name the contributor')
  })
})
