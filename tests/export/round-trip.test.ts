import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CollectionSlug, Payload } from 'payload'
import { exchangedSlugs } from '../../src/exchange/exchanged'
import { written } from '../../src/export/formats'
import { publicTable } from '../../src/export/table'
import { exportFormats, type ExportFormat } from '../../src/lib/export-formats'
import {
  achievementData,
  actionData,
  assessmentData,
  indicatorData,
  legislationData,
  makeIndicator,
  makeRecommendation,
  progressReportData,
  provisionData,
  valueData,
} from '../support/database-records'
import {
  agencyData,
  makeAgency,
  makeMechanism,
  mechanismData,
  recommendationData,
  testPayload,
  unique,
} from '../support/payload'
import { makeFile, runCommandLine } from '../import/support'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

/** Everything that files like to break: formulas, quotes, lines, marks of both kinds, a long title. */
const nasty =
  `=SUM(A1) "nháy", dấu; chấm\nphẩy _x000D_ <b>&amp; Hoà Thuỷ ${'dài '.repeat(60)}`.trim()

type Data = Record<string, unknown>

/** What a record of each collection says, in Vietnamese and then in English. */
const records: Record<string, () => Promise<{ vi: Data; en: Data }>> = {
  recommendations: async () => {
    const lead = await makeAgency(payload)
    const theme = await payload.create({
      collection: 'terms',
      data: { scheme: 'theme', code: unique('th'), label: 'Chủ đề' },
      locale: 'vi',
    })
    return {
      vi: {
        ...recommendationData((await makeMechanism(payload)).id, nasty),
        text: nasty,
        year: 2024,
        leadAgency: lead.id,
        themes: [{ term: theme.id, origin: 'uhri' }],
        relevance: { level: 'direct', reason: 'Vì sao' },
      },
      en: { summary: `-${nasty}`, translationStatus: 'reviewed', relevance: { reason: 'Why' } },
    }
  },
  instruments: async () => ({
    vi: {
      code: unique('ICX'),
      name: nasty.slice(0, 300),
      kind: 'convention',
      status: 'party',
      boundOn: '2015-02-05T12:00:00.000Z',
      monitoringBody: (await makeMechanism(payload)).id,
    },
    en: { name: 'Convention' },
  }),
  mechanisms: () => Promise.resolve({ vi: mechanismData(), en: { name: '@Mechanism' } }),
  'review-cycles': async () => ({
    vi: {
      code: unique('upr'),
      title: 'Chu kỳ thử',
      mechanism: (await makeMechanism(payload)).id,
      documents: [{ symbol: 'A/HRC/1', label: 'Báo cáo', url: 'https://example.vn/a' }],
      counts: { received: 3, supported: 2, noted: 1 },
    },
    en: { title: 'Cycle' },
  }),
  actions: async () => ({
    vi: {
      ...actionData((await makeAgency(payload)).id),
      title: nasty.slice(0, 200),
      recommendations: [(await makeRecommendation(payload)).id],
      dueOn: '2026-12-31T12:00:00.000Z',
    },
    en: {
      title: 'Action',
      translationStatus: 'reviewed',
      sources: [{ title: 'Report', url: 'https://example.vn/report' }],
    },
  }),
  'progress-reports': async () => ({
    vi: progressReportData((await makeAgency(payload)).id, (await makeRecommendation(payload)).id),
    en: {
      text: 'Done in part.',
      translationStatus: 'reviewed',
      sources: [{ title: 'Report', url: 'https://example.vn/report' }],
    },
  }),
  assessments: async () => ({
    vi: assessmentData((await makeMechanism(payload)).id, (await makeRecommendation(payload)).id),
    en: { summary: 'Summary', translationStatus: 'reviewed' },
  }),
  achievements: async () => ({
    vi: achievementData((await makeAgency(payload)).id),
    en: {
      claim: 'Claim',
      translationStatus: 'reviewed',
      evidence: [{ title: 'Document', url: 'https://example.vn/document' }],
    },
  }),
  indicators: () =>
    Promise.resolve({
      vi: { ...indicatorData(), breaks: [{ period: '2025', note: 'Cách tính mới' }] },
      en: {
        name: 'Rate',
        definition: 'Part of the whole.',
        unit: '%',
        translationStatus: 'reviewed',
        breaks: [{ period: '2025', note: 'New method' }],
        sources: [{ title: 'Report', url: 'https://example.vn/report' }],
      },
    }),
  'indicator-values': async () => ({
    vi: { ...valueData((await makeIndicator(payload)).id), value: 0.1, note: 'Ghi chú' },
    en: { note: 'Note' },
  }),
  legislation: () =>
    Promise.resolve({
      vi: { ...legislationData(), title: nasty.slice(0, 300) },
      en: { title: 'Act', authority: 'National Assembly', translationStatus: 'reviewed' },
    }),
  'legal-provisions': () => Promise.resolve({ vi: { ...provisionData(), text: nasty }, en: {} }),
  terms: () =>
    Promise.resolve({
      vi: { scheme: 'topic', code: unique('t'), label: 'Nhãn' },
      en: { label: '+Label' },
    }),
  agencies: () => {
    const data = agencyData()
    return Promise.resolve({ vi: data, en: { name: `Agency ${data.code}` } })
  },
}

const hasDrafts = (collection: string) =>
  Boolean(payload.collections[collection as CollectionSlug].config.versions)

/** Rows of a list in English are the rows that were written in Vietnamese. */
function withRowIds(en: Data, made: Data): Data {
  return Object.fromEntries(
    Object.entries(en).map(([name, value]) => {
      const rows = made[name] as { id?: string }[] | undefined
      return Array.isArray(value)
        ? [name, value.map((row: Data, at) => ({ ...row, id: rows?.[at]?.id }))]
        : [name, value]
    }),
  )
}

async function make(collection: string): Promise<number> {
  const { vi, en } = (await records[collection]?.()) ?? { vi: {}, en: {} }
  const status = hasDrafts(collection) ? { _status: 'published' } : {}
  const made = await payload.create({
    collection: collection as 'articles',
    data: { ...vi, ...status } as never,
    locale: 'vi',
    depth: 0,
  })
  const { id } = made
  if (Object.keys(en).length > 0) {
    await payload.update({
      collection: collection as 'articles',
      id,
      data: { ...withRowIds(en, made as unknown as Data), ...status } as never,
      locale: 'en',
      depth: 0,
    })
  }
  return id
}

async function exported(collection: string, id: number, format: ExportFormat): Promise<string> {
  const table = publicTable(payload, collection, {
    selection: { ids: [id] },
    origin: 'https://example.vn',
  })
  const file = makeFile(`${collection}.${format}`, '')
  await pipeline(Readable.from(written(table, format)), createWriteStream(file))
  return file
}

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** The record in all languages, without what changes with every save and what says nothing. */
async function stored(collection: string, id: number): Promise<unknown> {
  const doc = await payload.findByID({
    collection: collection as 'articles',
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value)
      .filter(([name]) => !['updatedAt', 'createdAt', 'id'].includes(name))
      .map(([name, inner]) => [name, plain(inner)] as const)
      .filter(([, inner]) => !isNothing(inner))
    return Object.fromEntries(kept)
  }
  return plain(doc)
}

it('is tried for every table', () => {
  expect(Object.keys(records).sort()).toEqual([...exchangedSlugs].sort())
})

describe.each(Object.keys(records))('%s', (collection) => {
  it.each(exportFormats)('exported as %s and imported changes nothing', async (format) => {
    const id = await make(collection)
    const before = await stored(collection, id)
    const file = await exported(collection, id, format)
    const result = await runCommandLine(payload, 'table', file, '--collection', collection)
    expect(result.refused).toEqual([])
    expect(result.totals).toMatchObject({ unchanged: 1, updated: 0, created: 0 })
    expect(await stored(collection, id)).toEqual(before)
  })

  it('exported, deleted and imported is there again, relations and both languages', async () => {
    const id = await make(collection)
    const before = await stored(collection, id)
    const file = await exported(collection, id, 'csv')
    await payload.delete({ collection: collection as 'articles', id })
    const result = await runCommandLine(payload, 'table', file, '--collection', collection)
    expect(result.refused.map(({ reason }) => reason)).toEqual([])
    expect(result.totals).toMatchObject({ created: 1 })
    const { docs } = await payload.find({
      collection: collection as 'articles',
      sort: '-id',
      limit: 1,
      depth: 0,
    })
    expect(await stored(collection, docs[0]?.id ?? 0)).toEqual(before)
  })
})
