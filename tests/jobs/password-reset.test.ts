import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env } from '../../src/env'
import type { User } from '../../src/generated/payload-types'
import { emptyQueue } from '../support/jobs'
import { makeAgency, makeUser, testPayload } from '../support/payload'
import { graphql, rest } from '../support/requests'

/* Trust.md, promise 11: Host headers never reach links in mail. */

let payload: Payload
let user: User

beforeAll(async () => {
  payload = await testPayload()
})
beforeEach(async () => {
  await emptyQueue(payload)
  user = await makeUser(payload, 'author', (await makeAgency(payload)).id)
})

async function mails() {
  const { docs } = await payload.find({ collection: 'mails', sort: 'id', limit: 50 })
  return docs
}

const ask = (email: string, headers: Record<string, string> = {}, language: 'en' | 'vi' = 'vi') =>
  rest('POST', '/users/forgot-password', { body: { email }, headers, language })

/** The key of a link in a mail. */
const keyIn = (text: string | null | undefined) => /\/reset\/([0-9a-f]{40})\b/.exec(text ?? '')?.[1]

const newPassword = 'thac-ngo-lua-tre-88'

const reset = (token: string | undefined, password: string) =>
  rest('POST', '/users/reset-password', { body: { token, password } })

describe('a forgotten password', () => {
  it('is answered by one mail in Vietnamese with a link that sets a new one', async () => {
    expect((await ask(user.email)).status).toBe(200)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ kind: 'password-reset', to: user.email, state: 'waiting' })
    expect(mail?.subject).toBe('Đặt lại mật khẩu')
    expect(mail?.text).toContain(`Chào ${user.name}`)
    expect((await reset(keyIn(mail?.text), newPassword)).status).toBe(200)
    const login = await rest('POST', '/users/login', {
      body: { email: user.email, password: newPassword },
    })
    expect(login.status).toBe(200)
    expect((await reset(keyIn(mail?.text), newPassword)).status, 'a second time').toBe(403)
  })

  it('is answered in English when it was asked so', async () => {
    await ask(user.email, {}, 'en')
    expect((await mails())[0]?.subject).toBe('Set a new password')
  })

  it.each<Record<string, string>>([
    { host: 'evil.test' },
    { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'http' },
    { forwarded: 'host=evil.test', origin: 'https://evil.test', referer: 'https://evil.test/' },
  ])('has a link made of SITE_URL, whatever the request says: %j', async (headers) => {
    expect((await ask(user.email, headers)).status).toBe(200)
    const text = (await mails())[0]?.text ?? ''
    expect(text).toContain(`${env.SITE_URL}/admin/reset/`)
    expect(text.match(/https?:\/\//g)).toHaveLength(1)
    expect(text).not.toContain('evil')
  })

  it('the same through GraphQL', async () => {
    const query = `mutation { forgotPasswordUser(email: ${JSON.stringify(user.email)}) }`
    await graphql(query, {}, { headers: { host: 'evil.test' } })
    expect((await mails())[0]?.text).toContain(`${env.SITE_URL}/admin/reset/`)
  })

  it('of nobody has the same answer and no mail', async () => {
    const [known, unknown] = [await ask(user.email), await ask('nobody@caobang.gov.vn')]
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect(await mails()).toHaveLength(1)
  })

  it('asked for many times fills no mailbox and leaves the first link alive', async () => {
    for (let time = 0; time < 5; time += 1) await ask(user.email)
    await Promise.all(Array.from({ length: 5 }, () => ask(user.email)))
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect((await reset(keyIn(mail?.text), newPassword)).status).toBe(200)
  })

  it('is not replaced by a weak one', async () => {
    await ask(user.email)
    const key = keyIn((await mails())[0]?.text)
    for (const password of ['a', 'password1234', 'aaaaaaaaaaaa']) {
      expect((await reset(key, password)).status).toBe(400)
    }
    expect((await reset(key, newPassword)).status).toBe(200)
  })

  it('leaves no mail when its key could not be stored', async () => {
    await payload.db.drizzle.execute(sql`
      create or replace function refuse_reset() returns trigger language plpgsql as $$
      begin raise exception 'not now'; end $$;
      create constraint trigger refuse_reset after update of reset_password_token on users
      deferrable initially deferred for each row execute function refuse_reset()`)
    try {
      expect((await ask(user.email)).status).toBe(500)
    } finally {
      await payload.db.drizzle.execute(sql`
        drop trigger refuse_reset on users; drop function refuse_reset()`)
    }
    expect(await mails()).toEqual([])
  })
})
