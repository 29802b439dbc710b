import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { cachedInEpoch } from '../../src/lib/cache'
import { articleData, makeAgency, pressNoteData, testPayload, unique } from '../support/payload'

/* The cache of the site: keyed by the content epoch, ended by the next embargo (docs/adr/0003). */

let payload: Payload
let agency: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
})

/** A key of its own and a load that counts how often it was asked. */
function counted<V>(value: () => Promise<V> | V) {
  const key = unique('key')
  let loads = 0
  const read = () =>
    cachedInEpoch(payload, key, async () => {
      loads += 1
      return value()
    })
  return { read, loads: () => loads }
}

const changeSomething = () =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(agency), _status: 'published' },
  })

describe('a cached view', () => {
  it('is loaded once while nothing public changes', async () => {
    const { read, loads } = counted(() => 42)
    expect(await Promise.all([read(), read(), read()])).toEqual([42, 42, 42])
    expect([await read(), loads()]).toEqual([42, 1])
  })

  it('is loaded again after any public change', async () => {
    const { read, loads } = counted(() => 'view')
    await read()
    await changeSomething()
    await read()
    expect(loads()).toBe(2)
  })

  it('is a copy: nobody changes what the next reader gets', async () => {
    const { read } = counted(() => ({ items: ['a'] }))
    const first = await read()
    first.items.push('b')
    expect(await read()).toEqual({ items: ['a'] })
  })

  it('may be null, and null is kept like any other', async () => {
    const { read, loads } = counted(() => null)
    expect([await read(), await read(), loads()]).toEqual([null, null, 1])
  })

  it('is not kept when loading fails', async () => {
    let fails = true
    const { read, loads } = counted(() => {
      if (fails) throw new Error('no answer')
      return 'view'
    })
    await expect(read()).rejects.toThrow('no answer')
    fails = false
    expect([await read(), loads()]).toEqual(['view', 2])
  })

  it('is not mixed up with another key', async () => {
    const one = counted(() => 'one')
    const two = counted(() => 'two')
    expect([await one.read(), await two.read()]).toEqual(['one', 'two'])
  })

  it('that was being loaded while the content changed is not served afterwards', async () => {
    let proceed = () => {}
    const waiting = new Promise<void>((resolve) => {
      proceed = resolve
    })
    let state = 'old'
    const { read } = counted(async () => {
      const seen = state
      if (seen === 'old') await waiting
      return seen
    })
    const early = read()
    // The load has begun when the epoch has been read; a round trip later it surely has.
    await payload.db.drizzle.execute(sql`select 1`)
    await payload.db.drizzle.execute(sql`select pg_sleep(0.05)`)
    state = 'new'
    await changeSomething()
    const late = await read()
    proceed()
    expect([await early, late, await read()]).toEqual(['old', 'new', 'new'])
  })
})

describe('the end of an embargo', () => {
  const note = (embargoUntil: string) =>
    payload.create({
      collection: 'press-notes',
      data: { ...pressNoteData(agency), embargoUntil, _status: 'published' },
    })

  it('ends the cached views by itself, by the clock of the database', async () => {
    const { id } = await note('2099-06-01T00:00:00.000Z')
    const { read, loads } = counted(async () => {
      const { totalDocs } = await payload.count({
        collection: 'press-notes',
        where: { id: { equals: id } },
        overrideAccess: false,
        user: null,
        locale: 'vi',
      })
      return totalDocs
    })
    await payload.db.drizzle.execute(sql`
      update press_notes set embargo_until = clock_timestamp() + interval '1500 milliseconds'
      where id = ${id}`)
    expect([await read(), await read(), loads()]).toEqual([0, 0, 1])
    await payload.db.drizzle.execute(sql`select pg_sleep(1.6)`)
    expect([await read(), await read(), loads()]).toEqual([1, 1, 2])
  })

  it('far away does not end them', async () => {
    await note('2098-01-01T00:00:00.000Z')
    const { read, loads } = counted(() => 'view')
    await read()
    await payload.db.drizzle.execute(sql`select pg_sleep(0.2)`)
    await read()
    expect(loads()).toBe(1)
  })
})
