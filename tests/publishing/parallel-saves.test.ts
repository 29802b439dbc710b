import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleData, makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { rest, tokenOf } from '../support/requests'

/*
 * Trap 6 of the architecture: a stock install froze for good after some 20 parallel saves of one
 * document (trust.md, promise 14).
 */

const SAVES = 30
const SECONDS = 15

let payload: Payload
let token: string
let agency: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  token = await tokenOf(await makeUser(payload, 'editor', agency))
})

const article = () =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(agency), _status: 'published' },
  })

/** The statuses of parallel saves of one text, in order. */
async function saveAtOnce(id: number, query: string): Promise<number[]> {
  const saves = Array.from({ length: SAVES }, (_, index) =>
    rest('PATCH', `/articles/${id}${query}`, {
      token,
      body: { title: unique(`Lần lưu ${index}`) },
    }),
  )
  const answers = await Promise.all(saves)
  return answers.map(({ status }) => status).sort()
}

describe.each([
  ['of the public text', ''],
  ['of a draft', '?draft=true'],
  ['by autosave', '?draft=true&autosave=true'],
])(`${SAVES} parallel saves %s`, (_name, query) => {
  it(
    'all end: saved, or refused as a conflict',
    async () => {
      const { id } = await article()
      const statuses = await saveAtOnce(id, query)
      expect(statuses).toHaveLength(SAVES)
      expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
      expect(statuses).toContain(200)
    },
    SECONDS * 1000,
  )

  it('leave one newest version and no connection behind', async () => {
    const { id } = await article()
    await saveAtOnce(id, query)
    const { totalDocs } = await payload.countVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    expect(totalDocs).toBe(1)
    const { pool, sessions } = payload.db as unknown as PostgresAdapter
    expect(Object.keys(sessions)).toEqual([])
    expect([pool.waitingCount, pool.idleCount]).toEqual([0, pool.totalCount])
  })

  it('leave a site that answers', async () => {
    const before = performance.now()
    const answers = await Promise.all(
      Array.from({ length: SAVES }, () => rest('GET', '/articles?limit=1')),
    )
    expect(answers.map(({ status }) => status)).toEqual(new Array(SAVES).fill(200))
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
