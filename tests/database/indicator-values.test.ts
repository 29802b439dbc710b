import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { makeIndicator, valueData } from '../support/database-records'
import { testPayload } from '../support/payload'

let payload: Payload
let indicator: { id: number; code: string }

beforeAll(async () => {
  payload = await testPayload()
  indicator = await makeIndicator(payload)
})

const record = (data: object) =>
  payload.create({
    collection: 'indicator-values',
    data: { ...valueData(indicator.id), ...data },
    locale: 'vi',
    depth: 0,
  })

describe('a figure', () => {
  it('is named by what it is a figure of, whatever order the dimensions came in', async () => {
    const { key } = await record({ disaggregation: ' sex=F ; residence=rural', period: '2024-Q3' })
    expect(key).toBe(`${indicator.code}|2024-Q3|VN|residence=rural;sex=F|2026-01-01`)
  })

  it('is not overwritten; a revision is a row with a later day', async () => {
    const first = await record({ period: '2023' })
    await expect(
      payload.update({ collection: 'indicator-values', id: first.id, data: { value: 99 } }),
    ).rejects.toThrow(/Không sửa số đã ghi/)
    const second = await record({
      period: '2023',
      value: 99,
      status: 'revised',
      vintage: '2026-06-01',
    })
    expect(second.id).not.toBe(first.id)
    const kept = await payload.findByID({ collection: 'indicator-values', id: first.id })
    expect(kept.value).toBe(12.5)
  })

  it('may get a better source', async () => {
    const { id } = await record({ period: '2022' })
    const better = await payload.update({
      collection: 'indicator-values',
      id,
      data: { source: 'Niên giám thống kê' },
    })
    expect(better.source).toBe('Niên giám thống kê')
  })

  it.each([
    [{ period: '25' }, /2025-Q3/],
    [{ disaggregation: 'nữ' }, /sex=F/],
  ])('is refused with a sentence: %o', async (wrong, sentence) => {
    await expect(record(wrong)).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringMatching(sentence) }] },
    })
  })
})
