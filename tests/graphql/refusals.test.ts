import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleData, makeAgency, testPayload, unique } from '../support/payload'
import { type Answer, graphql, rest } from '../support/requests'

/* What is refused, and how: a sentence, never a stack, SQL or a path (trust.md, promises 21, 22). */

let payload: Payload
let agency: number
let draft: number

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  const made = await payload.create({
    collection: 'articles',
    data: articleData(agency, unique('Nháp kín')),
    draft: true,
  })
  draft = made.id
})

function expectRefusal({ status, text, json }: Answer): string {
  expect(status, text).toBeLessThan(500)
  const error = (json.errors as unknown as { message: string; extensions?: object }[])[0]
  expect(error?.message).toBeTruthy()
  expect(error?.message).not.toContain('Something went wrong')
  expect(error?.extensions ?? {}).not.toHaveProperty('stack')
  expect(text).not.toMatch(/node_modules|\bselect\b.*\bfrom\b|Failed query|\/src\/|\.ts:\d/i)
  return error?.message ?? ''
}

describe('GraphQL refuses an anonymous reader', () => {
  it.each([
    ['accounts', '{ Users { docs { email } } }'],
    ['one account', '{ User(id: 1) { email } }'],
    ['versions', '{ versionsArticles { docs { version { title } } } }'],
    ['versions of records', '{ versionsAgencies { docs { version { name } } } }'],
    ['locks', '{ PayloadLockedDocuments { docs { id } } }'],
    ['preferences', '{ PayloadPreferences { docs { id } } }'],
    [
      'a filter on the creator',
      '{ Articles(where: { createdBy: { exists: true } }) { totalDocs } }',
    ],
    ['an order by the creator', '{ Articles(sort: "createdBy.email") { totalDocs } }'],
    [
      'a filter on a private address',
      '{ Contacts(where: { officialEmail: { like: "@" } }) { totalDocs } }',
    ],
    [
      'a filter on a private number',
      '{ Contacts(where: { officePhone: { exists: true } }) { totalDocs } }',
    ],
    ['the row of an imported file', '{ Recommendations(sort: "importSource") { totalDocs } }'],
    ['a language in the order', '{ Articles(sort: "title.en") { totalDocs } }'],
    ['a language in the order, GraphQL’s way', '{ Articles(sort: "-title__en") { totalDocs } }'],
    ['all languages at once', '{ Articles(locale: all) { totalDocs } }'],
    ['writing', 'mutation { createTerm(data: { scheme: topic, code: "x", label: "x" }) { id } }'],
    ['changing', 'mutation { updateSiteSetting(data: { siteName: "x" }) { siteName } }'],
    ['deleting', 'mutation { deleteArticle(id: 1) { id } }'],
    ['unlocking', 'mutation { unlockUser(email: "a@example.vn") }'],
  ])('%s', async (_what, query) => {
    const { json } = await graphql(query)
    expect(json).toHaveProperty('errors')
    const values = Object.values(json.data ?? {})
    expect(values.filter((value) => (value as unknown) !== null)).toEqual([])
  })

  it('drafts, whatever is asked', async () => {
    const query = `query ($id: Int!) {
      list: Articles(draft: true, where: { id: { equals: $id } }) { totalDocs docs { title } }
      trash: Articles(trash: true, where: { id: { equals: $id } }) { totalDocs docs { title } }
      count: countArticles(draft: true, where: { id: { equals: $id } }) { totalDocs }
    }`
    const { json } = await graphql(query, { id: draft })
    const none = { totalDocs: 0, docs: [] }
    expect(json.data).toEqual({ list: none, trash: none, count: { totalDocs: 0 } })
    const one = await graphql('query ($id: Int!) { Article(id: $id, draft: true) { title } }', {
      id: draft,
    })
    expect(one.json.data).toEqual({ Article: null })
  })

  it('internal fields, which are null in every record', async () => {
    const query = `{
      Articles { docs { createdBy { email } } }
      Contacts { docs { officePhone officialEmail officePhonePublic } }
      Recommendations { docs { importSource } }
      allMedia { docs { createdBy { id } pressNote { id } } }
    }`
    const { json } = await graphql(query)
    const docs = Object.values(json.data ?? {}).flatMap(
      (list) => list.docs as unknown as Record<string, unknown>[],
    )
    expect(docs.length).toBeGreaterThan(0)
    expect(docs.flatMap((doc) => Object.values(doc)).filter((value) => value !== null)).toEqual([])
  })
})

describe('a list has at most 100 rows', () => {
  it.each(['limit: 100000', 'limit: 0', 'limit: -1', 'limit: 101', 'pagination: false, limit: 0'])(
    'GraphQL, %s',
    async (limit) => {
      await enoughTerms()
      const { json } = await graphql(`{ Terms(${limit}) { limit docs { id } } }`)
      expect(json.data?.Terms?.docs).toHaveLength(100)
      expect(json.data?.Terms?.limit).toBe(100)
    },
  )

  it.each(['limit=100000', 'limit=0', 'limit=-1', 'limit=abc', 'pagination=false&limit=0'])(
    'REST, %s',
    async (limit) => {
      await enoughTerms()
      const { json } = await rest('GET', `/terms?depth=0&${limit}`)
      const rows = (json.docs as unknown as unknown[]).length
      expect(rows).toBeGreaterThan(0)
      expect(rows).toBeLessThanOrEqual(100)
    },
  )

  it('and ten when nothing is said', async () => {
    const { json } = await graphql('{ Terms { limit docs { id } } }')
    expect(json.data?.Terms?.docs).toHaveLength(10)
  })
})

let termsMade = false
async function enoughTerms() {
  if (termsMade) return
  const make = () =>
    payload.create({
      collection: 'terms',
      data: { scheme: 'theme', code: unique('nhieu'), label: 'Chủ đề' },
    })
  for (let index = 0; index < 101; index += 1) await make()
  termsMade = true
}

describe('GraphQL says what is wrong', () => {
  it.each([
    ['an unknown language', '{ Articles(locale: fr) { totalDocs } }', {}, 'fr'],
    ['broken syntax', '{ Articles(', {}, 'Syntax Error'],
    ['an unknown list', '{ Nonsense { id } }', {}, 'Nonsense'],
    ['an unknown field', '{ Articles { docs { nonsense } } }', {}, 'nonsense'],
    ['an unknown filter', '{ Articles(where: { nope: { equals: 1 } }) { totalDocs } }', {}, 'nope'],
    [
      'an unknown operator',
      '{ Articles(where: { title: { sounds: "a" } }) { page } }',
      {},
      'sounds',
    ],
    [
      'a variable of the wrong type',
      'query ($l: Int) { Articles(limit: $l) { page } }',
      { l: 'x' },
      '"x"',
    ],
    ['a missing variable', 'query ($id: Int!) { Article(id: $id) { id } }', {}, '$id'],
    ['an unknown record', '{ Article(id: 2147483647) { id } }', {}, 'Not Found'],
    [
      'a NUL',
      'query ($t: String) { Articles(where: { title: { equals: $t } }) { page } }',
      { t: 'a\0' },
      'NUL',
    ],
  ])('%s', async (_what, query, variables, words) => {
    expect(expectRefusal(await graphql(query, variables))).toContain(words)
  })

  it('about a query that costs too much', async () => {
    const list = 'Articles { docs { agency { parent { parent { parent { id } } } } } }'
    const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: ${list}`).join(' ')
    expect(expectRefusal(await graphql(`{ ${aliases} }`))).toMatch(/complex/i)
  })

  it('in Vietnamese to those who read Vietnamese', async () => {
    const { text } = await graphql(
      '{ Articles(sort: "title.en") { page } }',
      {},
      { language: 'vi' },
    )
    expect(text).toContain('Không dùng mã ngôn ngữ')
  })

  it('and takes a page before the first for the first', async () => {
    const { json } = await graphql('{ Articles(page: -5) { page } }')
    expect(json.data?.Articles?.page).toBe(1)
  })
})

describe('REST says what is wrong', () => {
  it.each([
    ['an unknown language', '/articles?locale=fr', 400],
    ['all languages at once', '/articles?locale=all', 400],
    ['a language in a filter', '/articles?where[title.en][like]=a', 400],
    ['a language in the order', '/articles?sort=-title.en', 400],
    ['an id that is no number', '/articles/abc', 404],
    ['an id out of range', '/articles/99999999999', 404],
    ['an unknown field', '/articles?where[nonsense][equals]=1', 400],
    ['an unknown operator', '/articles?where[title][nonsense]=1', 400],
    ['a NUL', '/articles?where[title][equals]=%00', 400],
    ['a draft by id', '/articles/{draft}?draft=true', 404],
    ['versions', '/articles/versions', 403],
    ['accounts', '/users', 403],
    ['redirects', '/redirects', 403],
    ['a missing file', '/media/file/khong-co.csv', 403],
  ])('%s: %s', async (_what, path, status) => {
    const answer = await rest('GET', path.replace('{draft}', String(draft)))
    expectRefusal(answer)
    expect(answer.status).toBe(status)
  })

  it.each(['page=-5', 'page=abc', 'page=0', 'depth=99', 'where[id][equals]=abc'])(
    'and bears %s',
    async (parameter) => {
      expect((await rest('GET', `/articles?limit=1&${parameter}`)).status).toBe(200)
    },
  )
})
