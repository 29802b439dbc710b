import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST } from '../../src/app/(site)/[locale]/[section]/[id]/send/route'
import { keptForm, takeKeptForm } from '../../src/content/kept-forms'
import { isOpenLink } from '../../src/content/press-log-in'
import { ownSecondFactor } from '../../src/content/press-own-account'
import { pressPerson } from '../../src/content/viewer'
import { env } from '../../src/env'
import type { PressAccount } from '../../src/generated/payload-types'
import { emptyQueue } from '../support/jobs'
import { PASSWORD, testPayload } from '../support/payload'
import { makeJournalist, pressAccountData } from '../support/press'
import { cookieHeader, cookies } from '../support/visitor'

/* The forms of the press room as a browser sends them, with its cookies. */

vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

let payload: Payload
let journalist: PressAccount

beforeAll(async () => {
  payload = await testPayload()
})
afterAll(() => cookies.clear())
beforeEach(async () => {
  cookies.clear()
  await emptyQueue(payload)
  await payload.db.drizzle.execute(sql`delete from request_limits`)
  journalist = await makeJournalist(payload)
  await emptyQueue(payload)
})

interface Sent {
  status: number
  to: string
  errors: Record<string, string>
  set: string[]
}

/** Sends the form of a page and follows what the answer says of cookies. */
async function send(
  page: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const body = new URLSearchParams(fields)
  const request = new Request(`${env.SITE_URL}/vi/bao-chi/${page}/send`, {
    method: 'POST',
    body,
    headers: { origin: new URL(env.SITE_URL).origin, cookie: cookieHeader(), ...headers },
  })
  const params = Promise.resolve({ locale: 'vi', section: 'bao-chi', id: page })
  const answer = await POST(request, { params })
  const set = answer.headers.getSetCookie()
  for (const cookie of set) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (value) cookies.set(name, value)
    else cookies.delete(name)
  }
  const kept = await keptForm(cookies.get('kept-form'), 'press')
  const to = answer.headers.get('location') ?? ''
  return { status: answer.status, to, errors: kept?.errors ?? {}, set }
}

const logIn = (email = journalist.email, password = PASSWORD) =>
  send('dang-nhap', { email, password })

async function mails() {
  const { docs } = await payload.find({ collection: 'mails', sort: 'id', limit: 50 })
  return docs
}

const tokenIn = (text: string | null | undefined) =>
  /token=([\w-]{43})\b/.exec(text ?? '')?.[1] ?? ''

const newPassword = 'thac-ngo-lua-tre-88'
const setPassword = (token: string, password = newPassword, again = password) =>
  send('dat-mat-khau', { token, password, again })

describe('an invitation', () => {
  async function invited() {
    const account = await payload.create({
      collection: 'press-accounts',
      data: { ...pressAccountData(), email: `  Moi.${Date.now()}@Example.vn ` },
    })
    const [mail] = await mails()
    return { account, mail, token: tokenIn(mail?.text) }
  }

  it('is a mail with a link of SITE_URL that sets the first password', async () => {
    const { account, mail, token } = await invited()
    expect(mail).toMatchObject({ kind: 'press-invitation', to: account.email, state: 'waiting' })
    expect(account.email).toBe(account.email.trim().toLowerCase())
    expect(mail?.text).toContain(`${env.SITE_URL}/vi/bao-chi/dat-mat-khau?token=${token}`)
    expect(await isOpenLink(token)).toBe(true)
    expect((await logIn(account.email, newPassword)).to).toContain('dang-nhap')
    expect((await setPassword(token)).to).toBe('/vi/bao-chi/dang-nhap?done=password')
    expect((await logIn(account.email, newPassword)).to).toBe('/vi/bao-chi')
    expect((await pressPerson())?.email).toBe(account.email)
    expect(await isOpenLink(token), 'a second time').toBe(false)
  })

  it('is in English for who is written to in English', async () => {
    await payload.create({
      collection: 'press-accounts',
      data: { ...pressAccountData(), language: 'en' },
    })
    const [mail] = await mails()
    expect(mail?.subject).toBe('Invitation to the press room')
    expect(mail?.text).toContain(`${env.SITE_URL}/en/press/set-password?token=`)
  })

  it('is over after seven days by the clock of the database', async () => {
    const { account, token } = await invited()
    const age = (days: number) =>
      payload.db.drizzle.execute(sql`
        update press_links set expires_at = expires_at - ${days}::int * interval '1 day'`)
    await age(6)
    expect(await isOpenLink(token)).toBe(true)
    await age(1)
    expect(await isOpenLink(token)).toBe(false)
    expect((await setPassword(token)).to).toContain('/vi/bao-chi/dat-mat-khau?token=')
    const { rows } = await payload.db.drizzle.execute(sql`
      select from press_credentials where account_id = ${account.id}`)
    expect(rows).toEqual([])
  })

  it('takes no weak password and none typed two ways, and stays open', async () => {
    const { token } = await invited()
    expect((await setPassword(token, 'password1234')).errors).toHaveProperty('password')
    expect((await setPassword(token, newPassword, `${newPassword}x`)).errors).toHaveProperty(
      'again',
    )
    expect(await isOpenLink(token)).toBe(true)
  })

  it('is sent again by an editor’s save, and then the first link opens nothing', async () => {
    const { account, token } = await invited()
    await emptyQueue(payload)
    const save = (data: object) =>
      payload.update({ collection: 'press-accounts', id: account.id, data })
    await save({ outlet: 'Báo khác' })
    expect(await mails()).toEqual([])
    await save({ inviteAgain: true })
    const [mail] = await mails()
    expect(await isOpenLink(tokenIn(mail?.text))).toBe(true)
    expect(await isOpenLink(token)).toBe(false)
  })

  it('opens nothing any more when the account gets another address', async () => {
    const { account, token } = await invited()
    const data = { email: pressAccountData().email }
    await payload.update({ collection: 'press-accounts', id: account.id, data })
    expect(await isOpenLink(token)).toBe(false)
  })

  it('is not written when the account is not made', async () => {
    const data = { ...pressAccountData(), email: journalist.email }
    await expect(payload.create({ collection: 'press-accounts', data })).rejects.toThrow()
    expect(await mails()).toEqual([])
  })

  it('leaves nothing in the database that opens the account', async () => {
    const { token } = await invited()
    const { rows } = await payload.db.drizzle.execute(
      sql`select l.*::text as row from press_links l`,
    )
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('logging in', () => {
  it('has a cookie that no script reads and no other site sends along', async () => {
    const { to, set } = await logIn(`  ${journalist.email.toUpperCase()} `)
    expect(to).toBe('/vi/bao-chi')
    const [session] = set.filter((cookie) => cookie.startsWith('press-session='))
    expect(session).toMatch(/; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/)
    expect(await pressPerson()).toMatchObject({ name: journalist.name, isAccredited: true })
    const { rows } = await payload.db.drizzle.execute(
      sql`select s::text as row from press_sessions s`,
    )
    expect(JSON.stringify(rows)).not.toContain(cookies.get('press-session'))
  })

  it('answers a wrong password, an unknown address and an ended account alike', async () => {
    const ended = await makeJournalist(payload)
    await payload.update({ collection: 'press-accounts', id: ended.id, data: { ended: true } })
    const wrong = await logIn(journalist.email, 'sai-mat-khau-roi-nhe')
    for (const answer of [await logIn('khong-ai@example.vn'), await logIn(ended.email)]) {
      expect([answer.status, answer.to, answer.errors]).toEqual([
        wrong.status,
        wrong.to,
        wrong.errors,
      ])
    }
    expect(cookies.has('press-session')).toBe(false)
  })

  it('takes as long for an unknown address as for a wrong password', async () => {
    const time = async (email: string) => {
      const times = []
      for (let round = 0; round < 5; round += 1) {
        const start = performance.now()
        await logIn(email, 'sai-mat-khau-roi-nhe')
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[2] ?? 0
    }
    const known = await time(journalist.email)
    const unknown = await time('khong-ai@example.vn')
    expect(known / unknown).toBeGreaterThan(0.6)
    expect(known / unknown).toBeLessThan(1.6)
  })

  it('is refused from another site, however good the password', async () => {
    for (const origin of ['https://evil.test', 'http://sub.localhost:3000', 'null', '']) {
      const fields = { email: journalist.email, password: PASSWORD }
      const { status, set } = await send('dang-nhap', fields, { origin })
      expect([status, set], origin).toEqual([403, []])
    }
  })

  it('is bounded per address and account, and locks nobody out elsewhere', async () => {
    for (let time = 0; time < 10; time += 1) await logIn(journalist.email, 'sai-mat-khau-roi-nhe')
    expect((await logIn()).errors.form).toContain('quá nhiều lần')
    const elsewhere = { 'x-forwarded-for': '203.0.113.7' }
    const fields = { email: journalist.email, password: PASSWORD }
    expect((await send('dang-nhap', fields, elsewhere)).to).toBe('/vi/bao-chi')
  })

  it('ends with log-out, on the server too', async () => {
    await logIn()
    const token = cookies.get('press-session') ?? ''
    await send('tai-khoan', { do: 'log-out' })
    expect(cookies.has('press-session')).toBe(false)
    cookies.set('press-session', token)
    expect(await pressPerson()).toBeNull()
  })

  it('ends after twelve hours by the clock of the database', async () => {
    await logIn()
    await payload.db.drizzle.execute(sql`
      update press_sessions set expires_at = expires_at - interval '12 hours'`)
    expect(await pressPerson()).toBeNull()
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) => send('quen-mat-khau', { email })

  it('is one mail, with the same answer and no mail for nobody and for an ended account', async () => {
    const known = await ask(journalist.email)
    const ended = await makeJournalist(payload)
    await payload.update({ collection: 'press-accounts', id: ended.id, data: { ended: true } })
    await emptyQueue(payload)
    for (const email of ['khong-ai@example.vn', ended.email]) {
      const answer = await ask(email)
      expect([answer.status, answer.to, answer.errors]).toEqual([
        known.status,
        known.to,
        known.errors,
      ])
    }
    expect(await mails()).toEqual([])
  })

  it('asked for many times fills no mailbox and leaves the first link alive', async () => {
    await Promise.all(Array.from({ length: 4 }, () => ask(journalist.email)))
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ kind: 'press-password', to: journalist.email })
    await logIn()
    const session = cookies.get('press-session') ?? ''
    expect((await setPassword(tokenIn(mail?.text))).to).toContain('done=password')
    cookies.set('press-session', session)
    expect(await pressPerson(), 'sessions from before').toBeNull()
    expect((await logIn()).errors).toHaveProperty('form')
    expect((await logIn(journalist.email, newPassword)).to).toBe('/vi/bao-chi')
  })
})

describe('the own password', () => {
  it('is changed by who knows it, and ends all other sessions', async () => {
    await logIn()
    const other = cookies.get('press-session') ?? ''
    await logIn()
    const fields = { do: 'password', password: newPassword, again: newPassword }
    expect((await send('tai-khoan', { ...fields, present: 'sai' })).errors).toHaveProperty(
      'present',
    )
    expect((await send('tai-khoan', { ...fields, present: PASSWORD })).to).toContain(
      'done=password',
    )
    expect(await pressPerson()).not.toBeNull()
    cookies.set('press-session', other)
    expect(await pressPerson()).toBeNull()
  })

  it('is not changed without a session', async () => {
    const fields = { do: 'password', present: PASSWORD, password: newPassword, again: newPassword }
    expect((await send('tai-khoan', fields)).to).toBe('/vi/bao-chi/dang-nhap')
    expect((await logIn()).to).toBe('/vi/bao-chi')
  })
})

describe('the second factor', () => {
  /** The codes of the app: each step's code counts once, so the clock goes on between them. */
  let step = 0
  const codeOf = (secret: string) => {
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    return totp.generate({ timestamp: Date.now() + 30_000 * step })
  }
  const nextStep = () =>
    payload.db.drizzle.execute(sql`update press_second_factors set last_step = last_step - 2`)

  async function switchedOn(): Promise<{ secret: string; recovery: string[] }> {
    step = 0
    await logIn()
    await send('tai-khoan', { do: 'second-begin' })
    const { secret = '' } = (await ownSecondFactor('vi'))?.pending ?? {}
    await send('tai-khoan', { do: 'second-confirm', code: codeOf(secret) })
    const kept = await takeKeptForm(cookies.get('kept-form'), 'press')
    const recovery = (kept?.values.codes ?? '').split(' ')
    expect(await takeKeptForm(cookies.get('kept-form'), 'press'), 'shown once').toBeNull()
    cookies.clear()
    return { secret, recovery }
  }

  it('is on after a right code, and log-in asks for one', async () => {
    const { secret } = await switchedOn()
    expect((await logIn()).to).toBe('/vi/bao-chi/ma-xac-thuc')
    expect(await pressPerson(), 'with the password alone').toBeNull()
    await nextStep()
    expect((await send('ma-xac-thuc', { code: '000000' })).errors).toHaveProperty('form')
    const code = codeOf(secret)
    expect((await send('ma-xac-thuc', { code })).to).toBe('/vi/bao-chi')
    expect(await pressPerson()).not.toBeNull()
    cookies.clear()
    await logIn()
    expect((await send('ma-xac-thuc', { code })).to, 'the same code again').toContain('ma-xac-thuc')
  })

  it('is not on before a code was right', async () => {
    await logIn()
    await send('tai-khoan', { do: 'second-begin' })
    expect((await send('tai-khoan', { do: 'second-confirm', code: '1' })).errors).toHaveProperty(
      'code',
    )
    cookies.clear()
    expect((await logIn()).to).toBe('/vi/bao-chi')
  })

  it('has eight recovery codes, each good once', async () => {
    const { recovery } = await switchedOn()
    expect(recovery).toHaveLength(8)
    const [code = ''] = recovery
    await logIn()
    expect((await send('ma-xac-thuc', { code: code.toLowerCase() })).to).toBe('/vi/bao-chi')
    cookies.clear()
    await logIn()
    expect((await send('ma-xac-thuc', { code })).to).toContain('ma-xac-thuc')
  })

  it('takes five codes, then the log-in begins anew', async () => {
    const { recovery } = await switchedOn()
    await logIn()
    for (let time = 0; time < 5; time += 1) await send('ma-xac-thuc', { code: '000000' })
    expect((await send('ma-xac-thuc', { code: recovery[0] ?? '' })).to).toContain('dang-nhap')
    expect(await pressPerson()).toBeNull()
  })

  it('takes the right code as the fifth', async () => {
    const { recovery } = await switchedOn()
    await logIn()
    for (let time = 0; time < 4; time += 1) await send('ma-xac-thuc', { code: '000000' })
    expect((await send('ma-xac-thuc', { code: recovery[0] ?? '' })).to).toBe('/vi/bao-chi')
  })

  it('keeps neither secret nor codes in the clear', async () => {
    const { secret, recovery } = await switchedOn()
    const { rows } = await payload.db.drizzle.execute(sql`
      select f::text as row from press_second_factors f
      union all select r::text from press_recovery_codes r`)
    const stored = JSON.stringify(rows)
    expect(rows.length).toBeGreaterThan(8)
    for (const kept of [
      secret,
      ...recovery,
      ...recovery.map((code) => Buffer.from(code).toString('hex')),
    ]) {
      expect(stored).not.toContain(kept)
    }
  })

  it('is switched off by who knows the password', async () => {
    const { recovery } = await switchedOn()
    await logIn()
    await send('ma-xac-thuc', { code: recovery[0] ?? '' })
    const off = (password: string) =>
      send('tai-khoan', { do: 'second-off', 'second-password': password })
    expect((await off('sai')).errors).toHaveProperty('second-password')
    expect((await off(PASSWORD)).to).toContain('done=off')
    cookies.clear()
    expect((await logIn()).to).toBe('/vi/bao-chi')
  })

  it('is switched off by an editor for somebody who can give no code any more', async () => {
    await switchedOn()
    const data = { dropSecondFactor: true }
    await payload.update({ collection: 'press-accounts', id: journalist.id, data })
    expect((await logIn()).to).toBe('/vi/bao-chi')
  })

  it('is not switched on over one that is on', async () => {
    const { recovery } = await switchedOn()
    await logIn()
    await send('ma-xac-thuc', { code: recovery[0] ?? '' })
    await send('tai-khoan', { do: 'second-begin' })
    expect(await ownSecondFactor('vi')).toEqual({ isOn: true, pending: null })
  })
})
