import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { indicatorData, makeIndicator, valueData } from '../support/database-records'
import { testPayload } from '../support/payload'
import { graphql } from '../support/requests'

let payload: Payload
let code: string

beforeAll(async () => {
  payload = await testPayload()
  const indicator = await makeIndicator(payload)
  code = indicator.code
  for (const row of [
    { period: '2023', value: 11, vintage: '2024-03-01' },
    { period: '2024', value: 12.5, vintage: '2025-03-01' },
    { period: '2024', value: 12.9, vintage: '2025-06-02' },
    { period: '2024', value: 9, vintage: '2025-03-01', disaggregation: 'residence=rural;sex=F' },
    { period: '2024', value: 7, vintage: '2025-03-01', area: '04' },
  ]) {
    await payload.create({
      collection: 'indicator-values',
      data: { ...valueData(indicator.id), ...row },
      locale: 'vi',
    })
  }
})

async function series(args: string, fields = 'totalDocs hasNextPage docs { period area value }') {
  const { json } = await graphql(`{ IndicatorSeries(indicator: "${code}"${args}) { ${fields} } }`)
  return json
}

const values = async (args: string) => {
  const { data } = await series(args)
  const found = data?.IndicatorSeries as unknown as { docs: { value: number }[] }
  return found.docs.map(({ value }) => value)
}

describe('IndicatorSeries', () => {
  it.each([
    ['', [11, 7, 12.9, 9]],
    [', asOf: "2025-06-01"', [11, 7, 12.5, 9]],
    [', asOf: "2024-12-31"', [11]],
    [', asOf: "2020-01-01"', []],
    [', disaggregation: ""', [11, 7, 12.9]],
    [', disaggregation: "sex=F;residence=rural"', [9]],
    [', area: "04"', [7]],
    [', limit: 1, page: 2', [7]],
    [', limit: 0', [11, 7, 12.9, 9]],
    [', limit: -5', [11, 7, 12.9, 9]],
  ])('with %s answers %o', async (args, expected) => {
    expect(await values(args)).toEqual(expected)
  })

  it('says whether there is more', async () => {
    const { data } = await series(', limit: 3')
    expect(data?.IndicatorSeries).toMatchObject({ totalDocs: 4, hasNextPage: true })
  })

  it.each(['2025-02-30', '31/01/2025', 'now'])('refuses the day %s in a sentence', async (day) => {
    const { data, errors } = await series(`, asOf: "${day}"`)
    expect(data?.IndicatorSeries ?? null).toBeNull()
    expect(JSON.stringify(errors)).toMatch(/asOf phải là một ngày|asOf must be a day/)
  })

  it('knows nothing of drafts and of what is not there', async () => {
    const draft = await payload.create({
      collection: 'indicators',
      data: { ...indicatorData(), _status: 'draft' },
      locale: 'vi',
      draft: true,
    })
    await payload.create({
      collection: 'indicator-values',
      data: valueData(draft.id),
      locale: 'vi',
    })
    for (const unknown of [draft.code, 'CS-KHONG-CO', 'x\\u0000']) {
      const { json } = await graphql(
        `{ IndicatorSeries(indicator: "${unknown}") { totalDocs docs { value } } }`,
      )
      expect(json).toMatchObject({ data: { IndicatorSeries: null } })
      expect(json.errors).toBeUndefined()
    }
  })
})
