import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PressAccount } from '../../src/generated/payload-types'
import { makeJournalist, pressAccountData, pressHeaders } from '../support/press'
import { testPayload } from '../support/payload'
import { graphql, rest } from '../support/requests'
import { attempts } from './operations'
import { parseTable } from './table'
import { tables } from './tables'
import { type AccessTable, makeWorld, type World } from './world'

/*
 * A journalist may do what everybody may, and reads what is released to the press: published notes
 * whatever their visibility or embargo, and their files. Nothing else (trust.md, promises 7 and 8).
 */
const moreThanThePublic = [
  'press-notes read embargoed',
  'press-notes read press-only',
  'media read of-embargoed-note',
  'media read of-press-note',
]

let payload: Payload
let world: World
let journalist: PressAccount
let expired: PressAccount

beforeAll(async () => {
  payload = await testPayload()
  world = await makeWorld(payload)
  journalist = await makeJournalist(payload)
  expired = await makeJournalist(payload, '2020-01-01T12:00:00.000Z')
})

describe.each(tables)('$collection', (table) => {
  it.each(parseTable(table.table))('$operation $state', async (row) => {
    const { operation, state, expected } = row
    const isMore = moreThanThePublic.includes(`${table.collection} ${operation} ${state}`)
    const anonymous = expected.anonymous === 'yes'
    expect(await asks(journalist, table, row), 'accredited').toBe(anonymous || isMore)
    expect(await asks(expired, table, row), 'accreditation over').toBe(anonymous)
  })
})

async function asks(
  who: PressAccount,
  table: AccessTable,
  { operation, state }: ReturnType<typeof parseTable>[number],
): Promise<boolean> {
  const id = await table.states[state]?.(world)
  if (id === undefined) throw new Error(`There is no state "${state}" of ${table.collection}.`)
  return attempts[operation](world, table, who as never, id)
}

describe('an accreditation', () => {
  it.each([
    ['today', 0, true],
    ['yesterday', -1, false],
  ])('whose last day is %s', async (_name, days, expected) => {
    const note = await tables[1]?.states['press-only']?.(world)
    const someone = await makeJournalist(payload)
    // Noon in UTC, as the date picker stores a day, of a day in Viet Nam by the database's clock.
    await payload.db.drizzle.execute(sql`
      update press_accounts set accredited_until =
        ((clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date + ${days}::int
          + interval '12 hours') at time zone 'UTC'
      where id = ${someone.id}`)
    const headers = await pressHeaders(payload, someone)
    const { status } = await rest('GET', `/press-notes/${note}`, { headers })
    expect(status).toBe(expected ? 200 : 404)
  })

  it('that an editor ends is over at once, on every device', async () => {
    const note = await tables[1]?.states['press-only']?.(world)
    const someone = await makeJournalist(payload)
    const headers = await pressHeaders(payload, someone)
    expect((await rest('GET', `/press-notes/${note}`, { headers })).status).toBe(200)
    const data = { ended: true }
    await payload.update({ collection: 'press-accounts', id: someone.id, data })
    expect((await rest('GET', `/press-notes/${note}`, { headers })).status).toBe(404)
    await payload.update({ collection: 'press-accounts', id: someone.id, data: { ended: false } })
    expect((await rest('GET', `/press-notes/${note}`, { headers })).status).toBe(404)
  })
})

describe('the own account', () => {
  const own = async (path: string) =>
    rest('GET', path, { headers: await pressHeaders(payload, journalist) })

  it('is read without what the office notes, and no other one is', async () => {
    await makeJournalist(payload)
    const me = await own('/press-accounts/me')
    expect(me.json.user).toMatchObject({ id: journalist.id })
    const { json, text } = await own('/press-accounts')
    expect(json.totalDocs).toBe(1)
    expect(json.docs?.[0]).toMatchObject({ id: journalist.id, email: journalist.email })
    for (const kept of [journalist.cardNumber, journalist.phone, journalist.notes]) {
      expect(kept).toBeTruthy()
      expect(text + me.text).not.toContain(kept)
    }
    expect((await own('/users/me')).json.user).toBeNull()
    for (const field of ['cardNumber', 'phone', 'notes']) {
      const path = `/press-accounts?where[${field}][like]=a`
      expect((await own(path)).status, field).toBe(400)
      expect((await own(`/press-accounts?sort=${field}`)).status, field).toBe(400)
    }
  })

  it.each([
    { accreditedUntil: '2100-01-01T12:00:00.000Z' },
    { ended: false },
    { email: 'khac@example.vn' },
    { name: 'Tên khác' },
    { password: 'suoi-nui-may-rung-99' },
    { outlet: 'Báo khác' },
  ])('is not changed by the journalist: %j', async (body) => {
    const headers = {
      ...(await pressHeaders(payload, journalist)),
      origin: 'http://localhost:3000',
    }
    const answer = await rest('PATCH', `/press-accounts/${journalist.id}`, { headers, body })
    expect(answer.status).toBe(403)
  })

  it.each(['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'unlock'])(
    'has no %s in the API, which would touch the cookie of the staff',
    async (name) => {
      const headers = {
        ...(await pressHeaders(payload, journalist)),
        origin: 'http://localhost:3000',
      }
      const body = { email: journalist.email, password: 'suoi-nui-may-rung-27', token: 'x' }
      const answer = await rest('POST', `/press-accounts/${name}`, { headers, body })
      expect(answer.status).toBe(404)
    },
  )

  it('has no secret in any answer to an editor', async () => {
    const { docs } = await payload.find({
      collection: 'press-accounts',
      where: { id: { equals: journalist.id } },
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(
      Object.keys(pressAccountData())
        .concat('id', 'createdAt', 'updatedAt', 'ended', 'invitedAt', 'isSample', 'topics')
        .concat('collection')
        .sort(),
    )
  })
})

describe('what is the admin’s', () => {
  const ask = async (method: 'DELETE' | 'GET' | 'PATCH' | 'POST', path: string, body?: object) => {
    const headers = {
      ...(await pressHeaders(payload, journalist)),
      origin: 'http://localhost:3000',
    }
    return (await rest(method, path, { headers, body })).status
  }

  it('is closed: document locks, preferences, jobs, users, versions, the log, mails', async () => {
    const lock = { globalSlug: 'site-settings', user: { relationTo: 'users', value: 1 } }
    const asked: [string, Promise<number>][] = [
      ['locks', ask('GET', '/payload-locked-documents')],
      ['a forged lock', ask('POST', '/payload-locked-documents', lock)],
      ['preferences', ask('GET', '/payload-preferences/collection-users')],
      ['a preference', ask('POST', '/payload-preferences/collection-users', { value: {} })],
      ['preferences as a list', ask('GET', '/payload-preferences')],
      ['jobs', ask('GET', '/payload-jobs')],
      ['running jobs', ask('GET', '/payload-jobs/run')],
      ['versions of notes', ask('GET', '/press-notes/versions')],
      ['the log', ask('GET', '/press-access-log')],
      ['mails', ask('GET', '/mails')],
      ['unlocking', ask('POST', '/users/unlock', { email: 'editor@example.vn' })],
      ['the workflow', ask('GET', '/press-notes/1/workflow')],
    ]
    for (const [name, status] of asked) {
      expect([401, 403, 404], `${name}: ${await status}`).toContain(await status)
    }
    expect(await ask('GET', '/users')).toBe(403)
  })

  it('is not entered', async () => {
    const { json } = await rest('GET', '/access', {
      headers: await pressHeaders(payload, journalist),
    })
    expect(json.canAccessAdmin).toBeFalsy()
  })
})

describe('the session of the press room', () => {
  it('counts for no request from elsewhere', async () => {
    const cookie = await pressHeaders(payload, journalist)
    const mine = (headers: object) =>
      rest('GET', '/press-accounts', { headers: { ...cookie, ...headers } })
    expect((await mine({})).status).toBe(200)
    for (const origin of ['https://evil.test', 'http://sub.localhost:3000', 'null']) {
      expect((await mine({ origin })).status, origin).toBe(403)
    }
    const note = await tables[1]?.states['press-only']?.(world)
    const query = 'query ($id: Int!) { PressNote(id: $id) { id } }'
    const asked = async (headers: Record<string, string>) =>
      (await graphql(query, { id: note }, { headers: { ...cookie, ...headers } })).json.data
    expect((await asked({ origin: 'http://localhost:3000' }))?.PressNote).toEqual({ id: note })
    expect((await asked({ origin: 'http://sub.localhost:3000' }))?.PressNote).toBeNull()
    expect((await asked({}))?.PressNote).toBeNull()
  })

  it('is no log-in for anything that asks Payload who is there, such as the admin', async () => {
    const headers = new Headers(await pressHeaders(payload, journalist))
    expect((await payload.auth({ headers })).user).toBeNull()
  })
})
