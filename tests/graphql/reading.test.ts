import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  agencyData,
  articleData,
  csvFile,
  makeAgency,
  makeMechanism,
  mechanismData,
  pressNoteData,
  recommendationData,
  testPayload,
  unique,
} from '../support/payload'
import { graphql, type Json } from '../support/requests'

/* Anonymous reading of every public collection through the real handler. */

const MARK = unique('zqg').replace('-', '')
const COUNT = 5

let payload: Payload
let agency: number
let mechanism: number

interface Listed {
  /** Name of the list in the schema, and of one record. */
  list: string
  one: string
  type: string
  /** A text field that is unique to each record, by which they are found and sorted. */
  field: string
  localized: boolean
  make: (text: string) => Promise<{ id: number }>
}

const published = { _status: 'published' as const }

const listed: Listed[] = [
  {
    list: 'Articles',
    one: 'Article',
    type: 'Article',
    field: 'title',
    localized: true,
    make: (title) =>
      payload.create({
        collection: 'articles',
        data: { ...articleData(agency, title), ...published },
      }),
  },
  {
    list: 'PressNotes',
    one: 'PressNote',
    type: 'PressNote',
    field: 'title',
    localized: true,
    make: (title) =>
      payload.create({
        collection: 'press-notes',
        data: { ...pressNoteData(agency, title), ...published },
      }),
  },
  {
    list: 'Agencies',
    one: 'Agency',
    type: 'Agency',
    field: 'name',
    localized: true,
    make: (name) =>
      payload.create({ collection: 'agencies', data: { ...agencyData(), name, ...published } }),
  },
  {
    list: 'Contacts',
    one: 'Contact',
    type: 'Contact',
    field: 'name',
    localized: false,
    make: (name) =>
      payload.create({
        collection: 'contacts',
        data: { name, post: 'Chuyên viên', agency, ...published },
      }),
  },
  {
    list: 'allMedia',
    one: 'Media',
    type: 'Media',
    field: 'alt',
    localized: true,
    make: (alt) => payload.create({ collection: 'media', data: { alt }, file: csvFile() }),
  },
  {
    list: 'Recommendations',
    one: 'Recommendation',
    type: 'Recommendation',
    field: 'summary',
    localized: true,
    make: (summary) =>
      payload.create({
        collection: 'recommendations',
        data: { ...recommendationData(mechanism, summary), ...published },
      }),
  },
  {
    list: 'Instruments',
    one: 'Instrument',
    type: 'Instrument',
    field: 'name',
    localized: true,
    make: (name) =>
      payload.create({
        collection: 'instruments',
        data: { code: unique('I'), name, kind: 'convention', status: 'party', ...published },
      }),
  },
  {
    list: 'ReviewCycles',
    one: 'ReviewCycle',
    type: 'ReviewCycle',
    field: 'title',
    localized: true,
    make: (title) =>
      payload.create({
        collection: 'review-cycles',
        data: { code: unique('ck'), title, mechanism, ...published },
      }),
  },
  {
    list: 'Mechanisms',
    one: 'Mechanism',
    type: 'Mechanism',
    field: 'name',
    localized: true,
    make: (name) =>
      payload.create({
        collection: 'mechanisms',
        data: { ...mechanismData(), name, ...published },
      }),
  },
  {
    list: 'Terms',
    one: 'Term',
    type: 'Term',
    field: 'label',
    localized: true,
    make: (label) =>
      payload.create({ collection: 'terms', data: { scheme: 'topic', code: unique('t'), label } }),
  },
]

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  mechanism = (await makeMechanism(payload)).id
})

async function data(query: string, variables: Record<string, unknown>): Promise<Json> {
  const { status, json } = await graphql(query, variables)
  expect([status, json.errors]).toEqual([200, undefined])
  return json.data ?? {}
}

describe.each(listed)('$list', ({ list, one, type, field, localized, make }) => {
  const ids: number[] = []
  beforeAll(async () => {
    for (let index = 1; index <= COUNT; index += 1) {
      ids.push((await make(`${MARK} ${index}`)).id)
    }
  })

  const pageQuery = (sort: string) => `
    query ($where: ${type}_where, $page: Int, $locale: LocaleInputType) {
      ${list}(where: $where, limit: 2, page: $page, sort: "${sort}", locale: $locale) {
        totalDocs totalPages page limit pagingCounter hasNextPage hasPrevPage nextPage prevPage
        docs { id ${field} }
      }
    }`

  // The text of a recommendation may be unreviewed, so it is no order for the public.
  const order = one === 'Recommendation' ? 'id' : field

  it('is read page by page in the order asked for', async () => {
    const where = { [field]: { like: MARK } }
    const pages: Json[] = []
    for (const page of [1, 2, 3]) {
      const answer = await data(pageQuery(order), { where, page, locale: 'vi' })
      pages.push(answer[list] ?? {})
    }
    expect(pages[0]).toMatchObject({
      totalDocs: COUNT,
      totalPages: 3,
      page: 1,
      limit: 2,
      pagingCounter: 1,
      hasNextPage: true,
      hasPrevPage: false,
      nextPage: 2,
      prevPage: null,
    })
    expect(pages[2]).toMatchObject({ page: 3, hasNextPage: false, nextPage: null, prevPage: 2 })
    const read = pages.flatMap(({ docs }) => docs as unknown as Record<string, unknown>[])
    expect(read.map((doc) => doc.id)).toEqual(ids)
    expect(read.map((doc) => doc[field])).toEqual(ids.map((_, index) => `${MARK} ${index + 1}`))
  })

  it('is read backwards', async () => {
    const where = { [field]: { like: MARK } }
    const answer = await data(pageQuery(`-${order}`), { where, page: 1, locale: 'vi' })
    const docs = answer[list]?.docs as unknown as { id: number }[]
    expect(docs.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 2))
  })

  it('is filtered, counted and read one by one', async () => {
    const query = `
      query ($id: Int!, $text: String) {
        some: ${list}(where: { AND: [{ id: { equals: $id } }, { ${field}: { equals: $text } }] }) {
          docs { id }
        }
        none: ${list}(where: { ${field}: { equals: "không có" } }) { totalDocs docs { id } }
        one: ${one}(id: $id) { id ${field} }
        count: count${list}(where: { ${field}: { like: "${MARK}" } }) { totalDocs }
      }`
    const text = `${MARK} 3`
    const answer = await data(query, { id: ids[2], text })
    expect(answer).toEqual({
      some: { docs: [{ id: ids[2] }] },
      none: { totalDocs: 0, docs: [] },
      one: { id: ids[2], [field]: text },
      count: { totalDocs: COUNT },
    })
  })

  it('fills in nothing from another language', async () => {
    const query = `query ($id: Int!) {
      ${list}(locale: en, where: { id: { equals: $id } }) { docs { id ${field} } }
    }`
    const answer = await data(query, { id: ids[0] })
    const docs = answer[list]?.docs as unknown as Record<string, unknown>[]
    for (const doc of docs) expect(doc[field]).toBe(localized ? null : `${MARK} 1`)
    // An article without a reviewed English is absent; the other records are there without words.
    expect(docs).toHaveLength(['Article', 'PressNote'].includes(one) ? 0 : 1)
  })
})
