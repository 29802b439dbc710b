import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  agencyData,
  articleData,
  makeAgency,
  makeMechanism,
  makeUser,
  recommendationData,
  testPayload,
  unique,
} from '../support/payload'
import { graphql, rest, tokenOf } from '../support/requests'

/*
 * What a reader may not read they may not ask about either: a filter or an order on a hidden text
 * would tell it letter by letter (architecture.md, trap 8; trust.md, promises 1, 4 and 29).
 */

let payload: Payload
let agency: number
let author: string

beforeAll(async () => {
  payload = await testPayload()
  agency = (await makeAgency(payload)).id
  author = await tokenOf(await makeUser(payload, 'author', agency))
})

/** True when the answer has rows; false when it has none or refuses in a sentence. */
async function tells(path: string, token?: string): Promise<boolean> {
  const { status, json } = await rest('GET', path, { token })
  if (status === 400) return false
  expect(status).toBe(200)
  return Number(json.totalDocs) > 0
}

describe('private channels of a contact', () => {
  const phone = unique('0999')
  let contact: number

  beforeAll(async () => {
    const made = await payload.create({
      collection: 'contacts',
      data: {
        name: unique('Đầu mối'),
        post: 'Chánh Văn phòng',
        agency,
        officePhone: phone,
        officePhonePublic: false,
        officialEmail: `${phone}@example.vn`,
        officialEmailPublic: false,
        isSpokesperson: true,
        mandate: { awayFrom: '2026-11-20', awayTo: '2026-11-30' },
        _status: 'published',
      },
    })
    contact = made.id
    await payload.create({
      collection: 'articles',
      data: { ...articleData(agency), pressContact: contact, _status: 'published' },
    })
  })

  it('are absent from the public record, at any depth', async () => {
    for (const path of [`/contacts/${contact}?depth=4`, '/articles?depth=4&limit=100']) {
      const { status, text } = await rest('GET', path)
      expect([status, text.includes(phone)]).toEqual([200, false])
      expect(text).not.toMatch(/awayFrom|2026-11-30/)
    }
    const query = 'query ($id: Int!) { Contact(id: $id) { name officePhone officialEmail } }'
    const { json } = await graphql(query, { id: contact })
    expect(json.data?.Contact).toMatchObject({ officePhone: null, officialEmail: null })
  })

  it.each([
    `/contacts?where[officePhone][like]=${phone}`,
    `/contacts?where[officialEmail][like]=${phone}`,
    `/contacts?where[or][0][officePhone][like]=${phone}`,
    `/articles?where[pressContact.officePhone][like]=${phone}`,
    '/contacts?where[officePhonePublic][equals]=false',
    '/contacts?sort=officePhone',
    '/contacts?where[mandate.awayFrom][exists]=true',
    '/contacts?sort=mandate.awayTo',
    '/press-notes?where[spokesperson.mandate.awayFrom][exists]=true',
    '/articles?sort=pressContact.officialEmail',
  ])('cannot be asked about: %s', async (path) => {
    expect((await rest('GET', path)).status).toBe(400)
  })

  it('become public one by one, when marked', async () => {
    const data = { officePhonePublic: true, _status: 'published' as const }
    await payload.update({ collection: 'contacts', id: contact, data })
    const { json } = await rest('GET', `/contacts/${contact}`)
    expect(json).toMatchObject({ publicPhone: phone, publicEmail: null })
    await payload.update({
      collection: 'contacts',
      id: contact,
      data: { officePhonePublic: false, _status: 'published' },
    })
    expect((await rest('GET', `/contacts/${contact}`)).text).not.toContain(phone)
  })
})

describe('accounts', () => {
  it.each([
    '/articles?where[createdBy.email][like]=@',
    '/articles?where[createdBy][exists]=true',
    '/articles?sort=createdBy.email',
    '/media?where[createdBy.name][like]=a',
  ])('cannot be asked about: %s', async (path) => {
    expect((await rest('GET', path)).status).toBe(400)
  })
})

describe('records that are not published', () => {
  it('do not show through those that refer to them', async () => {
    const word = unique('zqd').replace('-', '')
    const hidden = await payload.create({
      collection: 'agencies',
      data: { ...agencyData(), name: `Sở ${word}` },
      draft: true,
    })
    const mechanism = (await makeMechanism(payload)).id
    const { id } = await payload.create({
      collection: 'recommendations',
      data: {
        ...recommendationData(mechanism),
        leadAgency: hidden.id,
        coordinatingAgencies: [hidden.id, agency],
        _status: 'published',
      },
    })
    expect((await rest('GET', `/recommendations/${id}?depth=4`)).text).not.toContain(word)
    const at = (field: string) => `/recommendations?where[${field}][like]=${word}`
    const contains = `/recommendations?where[coordinatingAgencies][contains][name][like]=${word}`
    const inOr = contains.replace('where', 'where[or][0]')
    for (const path of [at('leadAgency.name'), at('coordinatingAgencies.name'), contains, inOr]) {
      expect(await tells(path), path).toBe(false)
    }
    const data = { _status: 'published' as const }
    await payload.update({ collection: 'agencies', id: hidden.id, data })
    expect(await tells(at('leadAgency.name')), 'once it is published').toBe(true)
  })

  it('are not listed among the predecessors of an agency', async () => {
    const ended = { closedStatus: 'merged' as const, successors: [agency] }
    const word = unique('zqp').replace('-', '')
    const data = { ...agencyData(), name: `Xã ${word}`, ...ended }
    const { id } = await payload.create({ collection: 'agencies', data, draft: true })
    const seen = async () => (await rest('GET', `/agencies/${agency}?depth=2`)).text.includes(word)
    expect(await seen()).toBe(false)
    await payload.update({ collection: 'agencies', id, data: { _status: 'published' } })
    expect(await seen()).toBe(true)
  })
})

describe('an unreviewed translation', () => {
  const word = unique('zqt').replace('-', '')
  let recommendation: number
  let article: number

  beforeAll(async () => {
    const mechanism = (await makeMechanism(payload)).id
    const made = await payload.create({
      collection: 'recommendations',
      data: { ...recommendationData(mechanism), _status: 'published' },
    })
    recommendation = made.id
    const text = await payload.create({
      collection: 'articles',
      data: {
        ...articleData(agency),
        relatedRecommendations: [recommendation],
        _status: 'published',
      },
    })
    article = text.id
    await translate('draft')
    await payload.update({
      collection: 'articles',
      id: article,
      locale: 'en',
      data: {
        title: unique('English'),
        summary: 'English.',
        translationStatus: 'reviewed',
        _status: 'published',
      },
    })
  })

  const translate = (translationStatus: 'draft' | 'reviewed') =>
    payload.update({
      collection: 'recommendations',
      id: recommendation,
      locale: 'en',
      data: {
        summary: `Summary ${word}`,
        positionText: `Answer ${word}`,
        relevance: { reason: `Because ${word}` },
        translationStatus,
        _status: 'published',
      },
    })

  const filters = () => [
    `/recommendations?locale=en&where[summary][like]=${word}`,
    `/recommendations?locale=en&where[relevance.reason][like]=${word}`,
    `/recommendations?locale=en&where[or][0][positionText][like]=${word}`,
    `/recommendations/count?locale=en&where[summary][like]=${word}`,
  ]

  it('of a recommendation is taken out of the record', async () => {
    for (const path of [
      `/recommendations/${recommendation}?locale=en`,
      `/recommendations/${recommendation}?locale=vi&fallback-locale=en`,
      `/articles/${article}?locale=en&depth=3`,
    ]) {
      const { status, text } = await rest('GET', path)
      expect([status, text.includes(word)], path).toEqual([200, false])
    }
    const query = `query ($id: Int!) { Recommendation(id: $id, locale: en) { summary } }`
    const { json } = await graphql(query, { id: recommendation })
    expect(json.data?.Recommendation).toEqual({ summary: null })
  })

  it('of a recommendation cannot be found by a filter, nor by an author of some agency', async () => {
    for (const path of filters()) {
      expect(await tells(path), path).toBe(false)
      expect(await tells(path, author), `${path} as an author`).toBe(false)
    }
    const query = `query ($w: String) {
      Recommendations(locale: en, where: { summary: { like: $w } }) { totalDocs }
    }`
    const { json } = await graphql(query, { w: word })
    expect(json.data?.Recommendations?.totalDocs).toBe(0)
  })

  it.each([
    `/articles?locale=en&where[relatedRecommendations.summary][like]=${word}`,
    `/articles?locale=en&where[relatedRecommendations][contains][summary][like]=${word}`,
    '/recommendations?locale=en&sort=summary',
    '/recommendations?locale=en&sort=-year,summary',
    `/recommendations?locale=vi&where[${encodeURIComponent('summary.en')}][like]=${word}`,
  ])('of a recommendation cannot be asked about: %s', async (path) => {
    expect((await rest('GET', path)).status).toBe(400)
  })

  it('does not hide the row, nor other filters beside it', async () => {
    const where = `where[or][0][summary][like]=${word}&where[or][1][id][equals]=${recommendation}`
    expect(await tells(`/recommendations?locale=en&${where}`)).toBe(true)
  })

  it('is found when it has been reviewed', async () => {
    await translate('reviewed')
    for (const path of filters()) expect(await tells(path), path).toBe(true)
    const { text } = await rest('GET', `/recommendations/${recommendation}?locale=en`)
    expect(text).toContain(word)
  })
})
