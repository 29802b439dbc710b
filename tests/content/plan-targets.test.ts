import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Measure } from '../../collections/plan-targets/measures'
import { figureOf, readTargets } from '../../src/admin/targets/figures'
import type { User } from '../../src/generated/payload-types'
import { articleData, makeAgency, makeUser, testPayload, unique } from '../support/payload'
import { rest } from '../support/requests'
import { makeSpokesperson, tokenFor } from '../support/workflow'

/* Targets stand where the public records say, and nowhere else. */

let payload: Payload
let req: PayloadRequest
let agency: number
let editor: User

beforeAll(async () => {
  payload = await testPayload()
  req = await createLocalReq({}, payload)
  agency = (await makeAgency(payload)).id
  editor = await makeUser(payload, 'editor', agency)
})

/** How a figure changes by what is done: [reached, of]. */
async function changeBy(measure: Measure, work: () => Promise<unknown>) {
  const before = await figureOf(req, measure)
  await work()
  const after = await figureOf(req, measure)
  return [after.reached - before.reached, (after.of ?? 0) - (before.of ?? 0)]
}

const article = (data: object = {}) =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(agency), _status: 'published', ...data },
    locale: 'vi',
  })

const training = (state: 'held' | 'planned', attended: number | null) =>
  payload.create({
    collection: 'trainings',
    data: {
      title: unique('Lớp thử'),
      startsOn: '2026-03-02T12:00:00.000Z',
      state,
      agency,
      sourceTitle: 'Báo cáo thử',
      attendance: [
        { audience: 'officials', invited: 20, attended },
        { audience: 'reporters', invited: 5, attended: 5 },
      ],
      _status: 'published',
    },
    locale: 'vi',
  })

describe('the figures of targets', () => {
  it('count an agency with a spokesperson in force, and not one whose mandate is over', async () => {
    expect(await changeBy('agencies-with-spokesperson', () => makeAgency(payload))).toEqual([0, 1])
    expect(await changeBy('agencies-with-spokesperson', () => makeSpokesperson(agency))).toEqual([
      1, 0,
    ])
    const over = (await makeAgency(payload)).id
    const change = await changeBy('agencies-with-spokesperson', async () => {
      const id = await makeSpokesperson(over)
      const data = { mandate: { to: '2020-01-01T12:00:00.000Z' } }
      await payload.update({ collection: 'contacts', id, data })
    })
    expect(change).toEqual([0, 0])
  })

  it('count an agency by what it published this quarter', async () => {
    expect(
      await changeBy('agencies-with-item', () =>
        article({ publishedAt: '2020-02-01T00:00:00.000Z' }),
      ),
    ).toEqual([0, 0])
    expect(await changeBy('agencies-with-item', () => article())).toEqual([1, 0])
  })

  it('count people of trainings that were held, by audience', async () => {
    expect(await changeBy('officials-trained', () => training('held', 18))).toEqual([18, 0])
    expect(await changeBy('officials-trained', () => training('planned', 18))).toEqual([0, 0])
    expect(await changeBy('reporters-trained', () => training('held', null))).toEqual([5, 0])
  })

  it('count items by sources and by a reviewed English, drafts left out', async () => {
    const draft = () =>
      payload.create({ collection: 'articles', data: articleData(agency), draft: true })
    expect(await changeBy('items-with-sources', draft)).toEqual([0, 0])
    expect(await changeBy('items-with-sources', () => article())).toEqual([0, 1])
    const sources = [{ title: 'Một văn bản' }]
    expect(await changeBy('items-with-sources', () => article({ sources }))).toEqual([1, 1])
    const { id } = await article()
    const english = (translationStatus: 'draft' | 'reviewed') => () =>
      payload.update({
        collection: 'articles',
        id,
        locale: 'en',
        data: { title: 'English', summary: 'English.', translationStatus, _status: 'published' },
      })
    expect(await changeBy('items-in-english', english('draft'))).toEqual([0, 0])
    expect(await changeBy('items-in-english', english('reviewed'))).toEqual([1, 0])
  })

  it('lead to the records behind them', async () => {
    const { id } = await article()
    const { records } = await figureOf(req, 'items-with-sources')
    expect(records).toContainEqual(
      expect.objectContaining({ path: `/admin/collections/articles/${id}`, counts: false }),
    )
  })
})

describe('a target', () => {
  const target = async (data: object) =>
    payload.create({
      collection: 'plan-targets',
      data: {
        plan: (
          await payload.create({
            collection: 'plans',
            data: { number: unique('87/KH'), title: 'Kế hoạch', fromYear: 2023, toYear: 2028 },
          })
        ).id,
        label: unique('Chỉ tiêu'),
        measure: 'officials-trained',
        goal: 100,
        ...data,
      },
      overrideAccess: false,
      user: editor,
    })

  it('of people needs to know how many there are', async () => {
    await expect(target({})).rejects.toMatchObject({ status: 400 })
  })

  it('never says 100 for less than all, and stands in the table that staff alone may take', async () => {
    const { reached } = await figureOf(req, 'officials-trained')
    const label = `=${unique('Chỉ tiêu')}`
    const { id } = await target({ label, population: reached + 1, populationSource: 'Danh sách' })
    const found = (await readTargets(req, 'vi')).find((figure) => figure.id === id)
    expect(found?.share).toBe(Math.floor((reached / (reached + 1)) * 100))

    expect((await rest('GET', '/plan-targets/figures.csv')).status).toBe(404)
    const answer = await rest('GET', '/plan-targets/figures.csv', { token: await tokenFor(editor) })
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(`'${label}`)])
  })
})
