import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleData, makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { inTransaction } from '../support/epoch'
import { rest, tokenOf } from '../support/requests'

/*
 * Trap 6 of the architecture: a stock install froze for good after some 20 parallel saves of one
 * document (trust.md, promise 14).
 */

const SAVES = 30
/** The promise is 15 s; a machine that runs other things at the same time gets a little more. */
const SECONDS = 20

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

/** The statuses of parallel saves of one text. */
async function saveAtOnce(id: number, query: string): Promise<number[]> {
  const saves = Array.from({ length: SAVES }, (_, index) =>
    rest('PATCH', `/articles/${id}${query}`, {
      token,
      body: { title: unique(`Lần lưu ${index}`) },
    }),
  )
  const answers = await Promise.all(saves)
  return answers.map(({ status }) => status)
}

/** Payload keeps one connection for itself, so what counts is the difference. */
function busyConnections() {
  const { pool, sessions } = payload.db as unknown as PostgresAdapter
  return {
    transactions: Object.keys(sessions).length,
    waiting: pool.waitingCount,
    busy: pool.totalCount - pool.idleCount,
  }
}

describe.each([
  ['of a draft', '?draft=true'],
  ['by autosave', '?draft=true&autosave=true'],
])(`${SAVES} parallel saves %s`, (_name, query) => {
  it(
    'all end, saved or refused in time, and leave one newest version and no connection behind',
    async () => {
      const { id } = await article()
      const busyBefore = busyConnections()
      const statuses = await saveAtOnce(id, query)
      const refusals = [409, 503]
      expect(statuses.filter((status) => status !== 200 && !refusals.includes(status))).toEqual([])
      expect(statuses).toContain(200)
      const { totalDocs } = await payload.countVersions({
        collection: 'articles',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
      expect(totalDocs).toBe(1)
      expect(busyConnections()).toEqual(busyBefore)
    },
    SECONDS * 1000,
  )

  it('leave a site that answers', async () => {
    const before = performance.now()
    const answers = await Promise.all(
      Array.from({ length: SAVES }, () => rest('GET', '/articles?limit=1')),
    )
    expect(answers.map(({ status }) => status)).toEqual(new Array(SAVES).fill(200))
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

describe('a save that others keep waiting', () => {
  it('is refused as a conflict, in a sentence', async () => {
    const { id } = await article()
    await inTransaction(payload, 'rollback', async (req) => {
      await payload.update({ collection: 'articles', id, data: { title: unique('Giữ') }, req })
      const answer = await rest('PATCH', `/articles/${id}?draft=true`, {
        token,
        body: { title: unique('Chờ') },
      })
      expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('saving this')])
    })
    expect(await saveAtOnce(id, '?draft=true')).toContain(200)
  })
})
