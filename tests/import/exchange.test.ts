import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { toCells } from '../../src/exchange/cells'
import { columnsOf } from '../../src/exchange/columns'
import { exchangedSlugs } from '../../src/exchange/exchanged'
import { configOf, keyOf } from '../../src/exchange/natural-keys'
import { readRecords } from './read-records'
import type { FlatRecord } from '../../src/exchange/record'
import { xlsxChunks } from '../../src/exchange/xlsx-write'
import { CSV_MARK, csvLine } from '../../src/lib/csv'
import {
  achievementData,
  actionData,
  assessmentData,
  indicatorData,
  legislationData,
  makeRecommendation,
  progressReportData,
  provisionData,
  valueData,
} from '../support/database-records'
import { makeAgency, makeMechanism, testPayload, unique } from '../support/payload'
import { makeFile, runCommandLine } from './support'

let payload: Payload
/** Records made for this test, by collection and natural key. */
const made = new Map<string, { id: number; key: string }>()
const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-exchange-'))

type Slug = Parameters<Payload['create']>[0]['collection']

async function make(slug: string, data: object, english: object | null = null) {
  const collection = slug as Slug
  const { flattenedFields } = configOf(payload, slug)
  const status = flattenedFields.some(({ name }) => name === '_status')
    ? { _status: 'published' as const }
    : {}
  const record = await payload.create({
    collection,
    locale: 'vi',
    data: { ...data, ...status } as never,
  })
  if (english) {
    await payload.update({
      collection,
      id: record.id,
      locale: 'en',
      data: { ...english, ...status },
    })
  }
  const { id } = record
  made.set(slug, { id, key: keyOf(configOf(payload, slug), record) })
  return id
}

beforeAll(async () => {
  payload = await testPayload()
  const parent = (await makeAgency(payload)).id
  const agency = await make(
    'agencies',
    {
      name: unique('Sở Thử nghiệm'),
      code: unique('SO'),
      kind: 'department',
      level: 'province',
      parent,
      about: '=SUM(A1) là công thức; "ngoặc", dấu chấm phẩy; và\nxuống dòng',
    },
    { name: unique('Department of Trials'), about: "'-1 begins with an apostrophe" },
  )
  const theme = await make(
    'terms',
    { scheme: 'theme', code: unique('chu-de'), label: 'Chủ đề', upstreamLabel: 'Theme' },
    { label: 'Theme' },
  )
  const mechanism = await make(
    'mechanisms',
    { code: unique('CC'), name: 'Cơ chế', kind: 'upr', website: 'https://example.vn/co-che' },
    { name: 'Mechanism' },
  )
  const cycle = await make(
    'review-cycles',
    {
      code: unique('chu-ky'),
      number: 4,
      mechanism,
      title: 'Chu kỳ thử',
      reviewedOn: '2024-05-07T12:00:00.000Z',
      documents: [{ symbol: 'A/HRC/1/1', label: 'Báo cáo', url: 'https://example.vn/1' }],
      counts: { received: 320, supported: 271 },
    },
    { title: 'A cycle', documents: [] },
  )
  const instrument = await make(
    'instruments',
    {
      code: unique('CU'),
      name: 'Công ước',
      kind: 'convention',
      status: 'party',
      monitoringBody: mechanism,
    },
    { name: 'Convention' },
  )
  const indicator = await make('indicators', indicatorData())
  await make('indicator-values', valueData(indicator))
  await make(
    'recommendations',
    {
      key: unique('A/HRC/1/1|143.10|NO'),
      symbol: 'A/HRC/1/1',
      paragraph: '143.10',
      year: 2024,
      annotationType: 'recommendation',
      position: 'partly-supported',
      mechanism,
      cycle,
      text: '+ begins like a formula; has "quotes", commas\nand lines',
      summary: 'Tóm tắt.',
      translationStatus: 'original',
      themes: [
        { term: theme, origin: 'uhri' },
        { term: theme, origin: 'provincial' },
      ],
      instruments: [instrument],
      leadAgency: agency,
      coordinatingAgencies: [parent, agency],
      indicators: [indicator],
      relevance: { level: 'direct', reason: 'Vì có việc ở tỉnh.' },
    },
    {
      summary: 'A summary.',
      translationStatus: 'reviewed',
      relevance: { level: 'direct', reason: 'Why' },
    },
  )
  const recommendation = made.get('recommendations')?.id ?? (await makeRecommendation(payload)).id
  await make('actions', actionData(agency))
  await make('progress-reports', progressReportData(agency, recommendation))
  await make('assessments', assessmentData((await makeMechanism(payload)).id, recommendation))
  await make('achievements', achievementData(agency))
  await make('legislation', legislationData(), { title: 'A law', authority: 'National Assembly' })
  await make('legal-provisions', provisionData())
})

async function flatRecord(slug: string): Promise<FlatRecord> {
  const key = made.get(slug)?.key
  for await (const record of readRecords(payload, slug)) {
    if (keyOf(configOf(payload, slug), record) === key) return record
  }
  throw new Error(`There is no ${slug} ${key ?? ''}.`)
}

type Format = 'csv' | 'json' | 'xlsx'

async function exported(slug: string, records: FlatRecord[], format: Format): Promise<string> {
  const columns = columnsOf(configOf(payload, slug))
  const header = columns.map(({ name }) => name)
  const rows = records.map((record) => toCells(record, columns))
  if (format === 'json') return makeFile(`${slug}.json`, JSON.stringify(records, null, 1))
  if (format === 'csv') {
    return makeFile(`${slug}.csv`, CSV_MARK + [header, ...rows].map(csvLine).join(''))
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of xlsxChunks([header, ...rows])) chunks.push(chunk)
  const file = path.join(folder, `${unique(slug)}.xlsx`)
  await writeFile(file, Buffer.concat(chunks))
  return file
}

describe('what is exported', () => {
  const formats: Format[] = ['csv', 'xlsx', 'json']
  const cases = exchangedSlugs.flatMap((slug) => formats.map((format) => [slug, format] as const))

  it.each(cases)('imports again unchanged: %s as %s', async (slug, format) => {
    const before = await flatRecord(slug)
    const file = await exported(slug, [before], format)
    const result = await runCommandLine(payload, 'table', file, '--collection', slug)
    expect(result.refused).toEqual([])
    expect(result).toMatchObject({ written: false, totals: { unchanged: 1, updated: 0 } })
  })

  // A figure is never made twice under one name, and these are what all others refer to.
  const deletable = exchangedSlugs.filter(
    (slug) =>
      ![
        'agencies',
        'indicators',
        'mechanisms',
        'terms',
        'instruments',
        'review-cycles',
        'recommendations',
      ].includes(slug),
  )

  it.each([...deletable, 'recommendations'])(
    'makes the same record again after it was deleted: %s',
    async (slug) => {
      const before = await flatRecord(slug)
      const file = await exported(slug, [before], 'csv')
      const { id } = made.get(slug) ?? { id: 0 }
      await payload.db.drizzle.execute(
        sql`delete from ${sql.identifier(slug.replaceAll('-', '_'))} where id = ${id}`,
      )
      const result = await runCommandLine(payload, 'table', file, '--collection', slug)
      expect(result.refused).toEqual([])
      expect(result).toMatchObject({ written: true, totals: { created: 1 } })
      expect(await flatRecord(slug)).toEqual(before)
    },
  )
})

describe('a table', () => {
  it('changes the columns that it has: an absent one stays, an empty cell empties', async () => {
    const before = await flatRecord('agencies')
    const file = makeFile(
      'agencies.csv',
      `code,name.en,about.en\r\n${String(before.code)},Department of Tests,\r\n`,
    )
    const dry = await runCommandLine(
      payload,
      'table',
      file,
      '--collection',
      'agencies',
      '--dry-run',
    )
    expect(dry).toMatchObject({ written: false, totals: { updated: 1 } })
    const result = await runCommandLine(payload, 'table', file, '--collection', 'agencies')
    expect(result).toMatchObject({ written: true, totals: { updated: 1 } })
    expect(await flatRecord('agencies')).toEqual({
      ...before,
      'name.en': 'Department of Tests',
      'about.en': null,
    })
    const { docs } = await payload.findVersions({
      collection: 'agencies',
      where: { parent: { equals: made.get('agencies')?.id } },
      sort: '-updatedAt',
      locale: 'en',
    })
    expect(docs[0]).toMatchObject({ latest: true, version: { name: 'Department of Tests' } })
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
    const log = await payload.find({
      collection: 'record-log',
      where: { recordKey: { equals: before.code }, via: { equals: 'import' } },
    })
    expect(log.docs[0]).toMatchObject({
      event: 'changed',
      changes: expect.arrayContaining([
        {
          field: 'name',
          locale: 'en',
          before: expect.stringContaining('Department of Trials'),
          after: 'Department of Tests',
        },
      ]),
    })
  })

  it.each([
    [
      'a column that nobody has',
      'code,nonsense\nA,1\n',
      'columns that agencies do not have: "nonsense"',
    ],
    ['no key', 'name.vi\nA\n', '"code"'],
    ['a column twice', 'code,code\nA,B\n', 'twice'],
  ])('with %s is refused', async (_what, content, sentence) => {
    const file = makeFile('agencies.csv', content)
    await expect(
      runCommandLine(payload, 'table', file, '--collection', 'agencies'),
    ).rejects.toThrow(sentence)
  })

  it('says what is wrong with each cell, and writes nothing', async () => {
    const code = unique('MOI')
    const file = makeFile(
      'agencies.csv',
      [
        'code,name.vi,kind,level,parent,validFrom,_status',
        `${code},${unique('Mới')},department,province,NONE,2026-02-31,published`,
        `${code}2,${unique('Mới')},castle,province,,,published`,
        `${code}3,,department,province,,,published`,
        `,${unique('Không mã')},department,province,,,published`,
        `${code}4,${unique('Tốt')},department,province,,2026-02-01,published`,
      ].join('\n'),
    )
    const result = await runCommandLine(payload, 'table', file, '--collection', 'agencies')
    expect(result).toMatchObject({ written: false, totals: { created: 1, refused: 4 } })
    expect(result.refused.map(({ reason }) => reason)).toEqual([
      'validFrom: "2026-02-31" is no day of the calendar',
      expect.stringContaining('kind: '),
      expect.stringContaining('name.vi: This field is required.'),
      'code: the key of the record is empty',
    ])
    const good = await runCommandLine(
      payload,
      'table',
      file,
      '--collection',
      'agencies',
      '--good-rows',
    )
    expect(good).toMatchObject({ written: true, totals: { created: 1, refused: 4 } })
  })

  it('that changes an address leaves a redirect from the old one', async () => {
    const code = unique('DUONG')
    const row = (slug: string) =>
      makeFile(
        'agencies.csv',
        `code,name.vi,kind,level,slug.vi,_status\n${code},${code},department,province,${slug},published\n`,
      )
    const [old, now] = [unique('cu'), unique('moi')]
    await runCommandLine(payload, 'table', row(old), '--collection', 'agencies')
    await runCommandLine(payload, 'table', row(now), '--collection', 'agencies')
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { like: old } },
      depth: 1,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.to?.value).toMatchObject({ code })
  })

  it('may refer to rows further down', async () => {
    const [upper, lower] = [unique('TREN'), unique('DUOI')]
    const file = makeFile(
      'agencies.csv',
      [
        'code,name.vi,kind,level,parent,_status',
        `${lower},${unique('Dưới')},department,province,${upper},published`,
        `${upper},${unique('Trên')},department,province,,published`,
      ].join('\n'),
    )
    const result = await runCommandLine(payload, 'table', file, '--collection', 'agencies')
    expect(result).toMatchObject({ written: true, totals: { created: 2 } })
    const { docs } = await payload.find({
      collection: 'agencies',
      where: { code: { equals: lower } },
      depth: 1,
    })
    expect(docs[0]?.parent).toMatchObject({ code: upper })
  })
})
