import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { getAgencyRecords, getKindRecords } from '../../src/content/completeness'
import { listGaps } from '../../src/content/completeness-lists'
import { getDatabaseFigures } from '../../src/content/database-figures'
import { getIndicator } from '../../src/content/indicator'
import { countIndicators, listIndicators } from '../../src/content/indicators'
import { listRecommendations } from '../../src/content/recommendations'
import {
  indicatorData,
  makeIndicator,
  makeRecommendation,
  valueData,
} from '../support/database-records'
import { makeAgency, testPayload, unique } from '../support/payload'

vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

let payload: Payload
let indicator: { id: number; code: string; slug?: string | null }

beforeAll(async () => {
  payload = await testPayload()
  indicator = await makeIndicator(payload)
  const rows = [
    { period: '2023', value: 11, vintage: '2024-03-01' },
    { period: '2024', value: 12.5, vintage: '2025-03-01', status: 'provisional' as const },
    { period: '2024', value: 12.9, vintage: '2025-06-02', status: 'revised' as const },
    { period: '2024', value: 9, vintage: '2025-03-01', disaggregation: 'sex=F' },
  ]
  for (const row of rows) {
    await payload.create({
      collection: 'indicator-values',
      data: { ...valueData(indicator.id), ...row },
      locale: 'vi',
    })
  }
})

const read = (asOf: string | null) =>
  getIndicator('vi', { slug: indicator.slug ?? '', asOf, area: null })

describe('the page of an indicator', () => {
  it('shows the newest figures and what was said before', async () => {
    const view = await read(null)
    expect(view?.latest).toMatchObject({ period: '2024', value: 12.9, status: 'revised' })
    expect(view?.latest?.earlier).toMatchObject([{ value: 12.5, status: 'provisional' }])
    expect(view?.parts.map(({ key, dimension }) => [key, dimension])).toEqual([
      ['', ''],
      ['sex=F', 'sex'],
    ])
  })

  it('shows the series as it was known on a day', async () => {
    expect((await read('2025-04-01'))?.latest).toMatchObject({ value: 12.5, earlier: [] })
    expect((await read('2024-12-31'))?.latest).toMatchObject({ period: '2023', value: 11 })
    expect(await read('2020-01-01')).toMatchObject({ latest: null, figures: [] })
  })

  it('says which planned breakdowns have no figures', async () => {
    const dimension = async (code: string) =>
      (
        await payload.create({
          collection: 'terms',
          data: { scheme: 'dimension', code, label: `Chiều ${code}` },
          locale: 'vi',
        })
      ).id
    const [there, absent] = [unique('co').replace('-', ''), unique('thieu').replace('-', '')]
    const made = await payload.create({
      collection: 'indicators',
      data: {
        ...indicatorData(),
        dimensions: [await dimension(there), await dimension(absent)],
        _status: 'published',
      },
      locale: 'vi',
    })
    await payload.create({
      collection: 'indicator-values',
      data: { ...valueData(made.id), disaggregation: `${there}=1` },
      locale: 'vi',
    })
    const view = await getIndicator('vi', { slug: made.slug ?? '', asOf: null, area: null })
    expect(view?.missing.map(({ code }) => code)).toEqual([absent])
  })

  it('is not there for readers while the indicator is a draft, nor its figures in the list', async () => {
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
    const view = await getIndicator('vi', { slug: draft.slug ?? '', asOf: null, area: null })
    expect(view).toBeNull()
    const rows = await listIndicators('vi', {})
    expect(rows.map(({ id }) => id)).not.toContain(draft.id)
  })
})

describe('the list of indicators', () => {
  it('counts what each choice leads to', async () => {
    const counts = await countIndicators('vi', {})
    for (const { value, count } of counts.reporting) {
      expect(await listIndicators('vi', { reporting: value })).toHaveLength(count)
    }
  })

  it('finds words without their marks, and has the newest total', async () => {
    const rows = await listIndicators('vi', { q: `ty le ${indicator.code}` })
    expect(rows).toMatchObject([{ code: indicator.code, latest: { value: 12.9 } }])
  })
})

describe('numbers and the lists behind them', () => {
  it('agree by lead agency', async () => {
    const agency = await makeAgency(payload)
    const { id } = await makeRecommendation(payload)
    await payload.update({
      collection: 'recommendations',
      id,
      data: { leadAgency: agency.id, _status: 'published' },
      locale: 'vi',
    })
    await makeRecommendation(payload)
    const records = await getAgencyRecords('vi', null)
    const led = records.find((record) => record.agency?.id === agency.id)
    expect(led).toMatchObject({ leads: 1, reported: 0, newestReport: null })
    const list = { page: 1, perPage: 1, sort: 'newest' as const }
    const behind = await listRecommendations('vi', {
      ...list,
      choices: { agency: [led?.agency?.code ?? ''] },
    })
    expect(behind.total).toBe(1)
    const nobody = records.find((record) => record.agency === null)
    const gaps = await listGaps('vi', { gap: 'no-lead', reported: null })
    expect(gaps.total).toBe(nobody?.leads)
    const without = await listGaps('vi', { gap: 'no-lead', reported: false })
    expect(without.total).toBe((nobody?.leads ?? 0) - (nobody?.reported ?? 0))
  })

  it('agree by kind of record', async () => {
    for (const { collection, held, sourceless, untranslated } of await getKindRecords('vi', null)) {
      const total = async (gap: 'held' | 'sourceless' | 'untranslated') =>
        (await listGaps('vi', { gap, collection: collection as 'actions' })).total
      expect([await total('held'), await total('sourceless'), await total('untranslated')]).toEqual(
        [held, sourceless, untranslated],
      )
    }
  })

  it('agree by cycle', async () => {
    const { implementation, total } = await getDatabaseFigures('vi')
    expect(implementation.rows.reduce((sum, row) => sum + row.total, 0)).toBe(total)
    for (const { value, counts } of implementation.rows) {
      for (const [index, { slug }] of implementation.columns.entries()) {
        const behind = await listRecommendations('vi', {
          choices: { implementation: [value], cycle: [slug] },
          page: 1,
          perPage: 1,
          sort: 'newest',
        })
        expect(behind.total).toBe(counts[index])
      }
    }
  })
})
