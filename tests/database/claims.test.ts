import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { outdatedClaims } from '../../src/lib/indicators/outdated-claims'
import { partsOfText } from '../../src/lib/text-parts'
import { indicatorData, makeIndicator, valueData } from '../support/database-records'
import { articleData, makeAgency, makeUser, testPayload } from '../support/payload'
import { rest, tokenOf } from '../support/requests'

let payload: Payload
let agency: number
let indicator: { id: number; slug?: string | null }

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  indicator = await makeIndicator(payload)
})

const record = (value: number, vintage: string, more: object = {}) =>
  payload.create({
    collection: 'indicator-values',
    data: { ...valueData(indicator.id), value, vintage, ...more },
    locale: 'vi',
    depth: 0,
  })

const bodyWith = (value: number, shown?: object) =>
  ({
    root: {
      type: 'root',
      direction: 'ltr',
      format: '',
      indent: 0,
      version: 1,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: 'ltr',
          format: '',
          indent: 0,
          textFormat: 0,
          textStyle: '',
          children: [
            {
              type: 'text',
              version: 1,
              text: 'Tỷ lệ là ',
              format: 0,
              style: '',
              mode: 'normal',
              detail: 0,
            },
            {
              type: 'inlineBlock',
              version: 1,
              fields: {
                id: 'a'.repeat(24),
                blockType: 'indicatorFigure',
                value,
                ...(shown ? { shown } : {}),
              },
            },
          ],
        },
      ],
    },
  }) as never

const publish = (value: number, shown?: object) =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(agency), body: bodyWith(value, shown), _status: 'published' },
    locale: 'vi',
    depth: 0,
  })

const claimsOf = async (article: number) => {
  const { rows } = await payload.db.drizzle.execute<{ value_id: number }>(
    sql`select value_id from claims where article_id = ${article} order by value_id`,
  )
  return rows.map(({ value_id }) => value_id)
}

const outdated = async (asked: { agency?: number; article?: number }) =>
  outdatedClaims(await createLocalReq({}, payload), asked)

describe('a figure in a text', () => {
  it('keeps what it was, written by the server whatever was sent', async () => {
    const { id } = await record(12.5, '2025-03-01', { period: '2011' })
    const article = await publish(id, { text: '99%', value: 99, source: 'x', asOf: 'x', slug: 'x' })
    const text = JSON.stringify(article.body)
    expect(text).toContain('"text":"12,5%"')
    expect(text).not.toContain('99%')
    expect(partsOfText(article as never)).toContainEqual({ part: 'body', text: 'Tỷ lệ là 12,5%' })
  })

  it('is not taken from an indicator that the writer may not read', async () => {
    const draft = await payload.create({
      collection: 'indicators',
      data: { ...indicatorData(), _status: 'draft' },
      locale: 'vi',
      draft: true,
    })
    const { id } = await payload.create({
      collection: 'indicator-values',
      data: valueData(draft.id),
      locale: 'vi',
    })
    const author = await makeUser(payload, 'author', agency)
    await expect(
      payload.create({
        collection: 'articles',
        data: { ...articleData(agency), body: bodyWith(id) },
        locale: 'vi',
        draft: true,
        user: author,
        overrideAccess: false,
      }),
    ).rejects.toThrow(/chưa được công bố/)
  })
})

describe('the ledger of claims', () => {
  it('names the figures of the published edition, not of a draft', async () => {
    const [first, second] = [
      await record(1, '2025-03-01', { period: '2012' }),
      await record(2, '2025-03-01', { period: '2013' }),
    ]
    const article = await publish(first.id)
    expect(await claimsOf(article.id)).toEqual([first.id])
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { body: bodyWith(second.id) },
      draft: true,
      locale: 'vi',
    })
    expect(await claimsOf(article.id)).toEqual([first.id])
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { body: bodyWith(second.id), _status: 'published' },
      locale: 'vi',
    })
    expect(await claimsOf(article.id)).toEqual([second.id])
  })

  it('lists a text once its figure is revised, for those whose text it is', async () => {
    const old = await record(12.5, '2025-03-01', { period: '2014' })
    const article = await publish(old.id)
    await record(20, '2025-09-01', { period: '2014', disaggregation: 'sex=F' })
    await record(12.5, '2025-09-01', { period: '2014' })
    expect(await outdated({ article: article.id })).toEqual([])
    const revised = await record(12.9, '2025-10-01', { period: '2014', status: 'revised' })
    expect(await outdated({ article: article.id })).toMatchObject([
      { oldId: old.id, oldValue: 12.5, newId: revised.id, newValue: 12.9, corrected: false },
    ])
    const others = await makeAgency(payload)
    const seen = (await outdated({ agency: others.id })).map((claim) => claim.article)
    expect(seen).not.toContain(article.id)
  })
})

describe('a prepared correction', () => {
  const outdatedArticle = async (period: string) => {
    const old = await record(12.5, '2025-03-01', { period })
    const article = await publish(old.id)
    await record(12.9, '2025-10-01', { period, status: 'revised' })
    return { old: old.id, article: article.id }
  }
  const corrections = async (article: number) =>
    (
      await payload.find({
        collection: 'corrections',
        where: { article: { equals: article } },
        locale: 'vi',
        depth: 0,
      })
    ).docs

  it('is made public by an editor, once, and leaves the text as it is', async () => {
    const { old, article } = await outdatedArticle('2015')
    const token = await tokenOf(await makeUser(payload, 'editor', agency))
    const accept = () =>
      rest('POST', `/indicator-values/${old}/correct`, { token, language: 'vi', body: { article } })
    expect((await accept()).status).toBe(200)
    expect(await corrections(article)).toMatchObject([
      {
        wrong: 'Tỷ lệ thử, 2015: 12,5%',
        right: 'Tỷ lệ thử, 2015: 12,9% (nguồn: Nguồn thử, công bố ngày 01/10/2025)',
        severity: 'factual',
      },
    ])
    expect(await claimsOf(article)).toEqual([old])
    expect(await outdated({ article })).toMatchObject([{ corrected: true }])
    const again = await accept()
    expect([again.status, again.text]).toEqual([409, expect.stringMatching(/đã có đính chính/)])
    expect(await corrections(article)).toHaveLength(1)
  })

  it('is refused to authors, contributors and the public', async () => {
    const { old, article } = await outdatedArticle('2016')
    const author = await tokenOf(await makeUser(payload, 'author', agency))
    const contributor = await tokenOf(await makeUser(payload, 'contributor', agency))
    for (const token of [author, contributor, undefined]) {
      const answer = await rest('POST', `/indicator-values/${old}/correct`, {
        ...(token ? { token } : {}),
        body: { article },
      })
      expect(answer.status).toBe(403)
    }
    expect(await corrections(article)).toEqual([])
  })

  it('is refused for what is not outdated, in a sentence', async () => {
    const { old } = await outdatedArticle('2017')
    const token = await tokenOf(await makeUser(payload, 'editor', agency))
    for (const article of [0, 'x', 2_000_000_000, null]) {
      const answer = await rest('POST', `/indicator-values/${old}/correct`, {
        token,
        language: 'vi',
        body: { article },
      })
      expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(/tải lại/)])
    }
  })
})

it('a revision writes to whoever wrote the article, once, and to nobody when nothing changes', async () => {
  const author = await makeUser(payload, 'author', agency)
  const old = await record(12.5, '2025-03-01', { period: '2018' })
  const article = await publish(old.id)
  await payload.db.drizzle.execute(
    sql`update articles set created_by_id = ${author.id} where id = ${article.id}`,
  )
  const mails = async () =>
    (await payload.find({ collection: 'mails', where: { to: { equals: author.email } } })).docs
  await record(12.5, '2025-09-01', { period: '2018' })
  expect(await mails()).toEqual([])
  await record(12.9, '2025-10-01', { period: '2018', status: 'revised' })
  expect(await mails()).toMatchObject([
    { subject: expect.stringMatching(/^Số liệu trong bài đã được điều chỉnh/), kind: 'workflow' },
  ])
  expect((await mails())[0]?.text).toMatch(/12,5%[\s\S]*12,9%[\s\S]*\/admin\/figures/)
})
