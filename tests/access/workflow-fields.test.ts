import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleData, makeAgency, testPayload } from '../support/payload'
import { graphql, rest } from '../support/requests'

/* Who has a text in hand, and when it will be published, is the office's own business. */

let payload: Payload
let id: number

beforeAll(async () => {
  payload = await testPayload()
  const agency = (await makeAgency(payload)).id
  ;({ id } = await payload.create({
    collection: 'articles',
    data: { ...articleData(agency), _status: 'published' },
    locale: 'vi',
  }))
})

const fields = [
  'state',
  'holder',
  'workflow.publishAt',
  'workflow.approvedBy',
  'reviewDue',
  'textChangedAt',
]

describe('an anonymous reader', () => {
  it('is not told the fields of the workflow, but for the mark of an emergency', async () => {
    const { json } = await rest('GET', `/articles/${id}?locale=vi`)
    for (const name of ['state', 'holder', 'workflow', 'reviewDue', 'textChangedAt']) {
      expect(json, name).not.toHaveProperty(name)
    }
    expect(json).toHaveProperty('awaitingApproval')
  })

  it.each(fields)('cannot probe %s by a filter or an order', async (field) => {
    const filtered = await rest('GET', `/articles?where[${field}][exists]=true`)
    const sorted = await rest('GET', `/articles?sort=${field}&where[id][equals]=${id}`)
    expect([filtered.status, sorted.status]).toEqual([400, 400])
  })

  it('gets null for them in GraphQL', async () => {
    const { json, text } = await graphql(
      'query ($id: Int!) { Article(id: $id, locale: vi) { title state reviewDue workflow { publishAt } } }',
      { id },
    )
    const article = json.data?.Article
    expect(article?.title, text).toBeTruthy()
    expect([article?.state, article?.reviewDue, article?.workflow?.publishAt ?? null]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('is not let near the panel', async () => {
    expect((await rest('GET', `/articles/${id}/workflow`)).status).toBe(404)
    const body = { move: 'comment', comment: 'Xin chào' }
    expect((await rest('POST', `/articles/${id}/workflow`, { body })).status).toBe(404)
  })
})
