import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { exportFormats, type ExportFormat } from '../../src/lib/export-formats'
import { dataFilePath, recommendationsFilePath, reportFilePath } from '../../src/lib/paths'
import { actionData } from '../support/database-records'
import {
  makeAgency,
  makeMechanism,
  recommendationData,
  testPayload,
  unique,
} from '../support/payload'
import { nextHeaders } from '../support/visitor'

vi.mock('next/headers', () => nextHeaders)

/* What a stranger gets from the routes that hand out files, read as bytes. */

const { dataFile } = await import('../../src/app/(site)/_files/data-file')
const { GET: report } =
  await import('../../src/app/(site)/[locale]/[section]/[id]/[slug]/report.docx/route')

const ORIGIN = 'http://localhost:3000'

/** All texts of an answer, unpacked where it is an archive. */
async function textOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes)
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}

async function file(path: string, format: ExportFormat, headers: HeadersInit = {}) {
  const [, locale = '', section = '', id = ''] = new URL(path, ORIGIN).pathname.split('/')
  const request = new Request(new URL(path, ORIGIN), { headers })
  return dataFile(format)(request, { params: Promise.resolve({ locale, section, id }) })
}

let payload: Payload
let symbol: string

beforeAll(async () => {
  payload = await testPayload()
  const mechanism = (await makeMechanism(payload)).id
  const lead = (await makeAgency(payload)).id
  symbol = unique('A/TEST/')
  const recommendation = await payload.create({
    collection: 'recommendations',
    data: {
      ...recommendationData(mechanism, '=HYPERLINK("http://example.vn") lời công khai'),
      symbol,
      paragraph: '1.1',
      importSource: 'dong-noi-bo-77',
      _status: 'published',
    },
    locale: 'vi',
  })
  await payload.update({
    collection: 'recommendations',
    id: recommendation.id,
    data: { summary: 'unreviewed-summary-77', translationStatus: 'draft', _status: 'published' },
    locale: 'en',
  })
  await payload.create({
    collection: 'recommendations',
    data: { ...recommendationData(mechanism, 'lời bản nháp 77'), symbol, _status: 'draft' },
    locale: 'vi',
    draft: true,
  })
  await payload.create({
    collection: 'actions',
    data: {
      ...actionData(lead),
      title: 'việc công khai 77',
      recommendations: [recommendation.id],
      _status: 'published',
    },
    locale: 'vi',
  })
  await payload.create({
    collection: 'actions',
    data: {
      ...actionData(lead),
      title: 'việc bản nháp 77',
      recommendations: [recommendation.id],
      _status: 'draft',
    },
    locale: 'vi',
    draft: true,
  })
})

const secrets = ['lời bản nháp 77', 'unreviewed-summary-77', 'dong-noi-bo-77', 'việc bản nháp 77']

describe.each(exportFormats)('as %s', (format) => {
  it('a whole table holds what is public and nothing else', async () => {
    const answer = await file(dataFilePath('vi', 'recommendations', format), format)
    expect(answer.status).toBe(200)
    const text = await textOf(answer)
    expect(text).toContain('lời công khai')
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).not.toContain('importSource')
    const actions = await textOf(await file(dataFilePath('en', 'actions', format), format))
    expect(actions).toContain('việc công khai 77')
    for (const secret of secrets) expect(actions).not.toContain(secret)
  })

  it('a list says what it says on its page, and no cell is a formula', async () => {
    const path = `${recommendationsFilePath('vi', format)}?q=${encodeURIComponent('"lời công khai"')}&of=all`
    const text = await textOf(await file(path, format))
    expect(text).toContain('lời công khai')
    for (const secret of secrets) expect(text).not.toContain(secret)
    if (format === 'csv') expect(text).toContain(`"'=HYPERLINK(`)
    if (format === 'xlsx') expect(text).not.toContain('<f>')
  })

  it('answers "not modified" to who has it, and the whole to who has another', async () => {
    const path = dataFilePath('vi', 'mechanisms', format)
    const first = await file(path, format)
    await first.arrayBuffer()
    const etag = first.headers.get('etag') ?? ''
    expect((await file(path, format, { 'if-none-match': etag })).status).toBe(304)
    const other = await file(path, format, { 'if-none-match': 'W/"other"' })
    expect(other.status).toBe(200)
    await other.arrayBuffer()
  })

  it.each(['users', 'record-log', 'articles', '../recommendations', 'recommendations%00'])(
    'has no table %s',
    async (collection) => {
      const path = `/vi/du-lieu-mo/${collection}/data.${format}`
      expect((await file(path, format)).status).toBe(404)
    },
  )
})

it.each(['theme=%00', 'q=%27%29%3B--&of=all', `year=${'9'.repeat(300)}`, 'sort=constructor'])(
  'takes hostile filters as filters: %s',
  async (query) => {
    const answer = await file(`${recommendationsFilePath('vi', 'json')}?${query}`, 'json')
    expect(answer.status).toBe(200)
    expect(Array.isArray(JSON.parse(await textOf(answer)))).toBe(true)
  },
)

describe('the report as a document', () => {
  const ask = (locale: 'vi' | 'en') => {
    const path = `${reportFilePath(locale)}?of=all&q=${encodeURIComponent(`"${symbol}" OR "lời công khai"`)}`
    const [, , section = '', id = '', slug = ''] = path.split('/')
    const params = Promise.resolve({ locale, section, id, slug })
    return report(new Request(new URL(path, ORIGIN)), { params })
  }

  it('holds what is public, with a footnote for every call', async () => {
    const answer = await ask('vi')
    expect(answer.headers.get('content-type')).toContain('wordprocessingml')
    const text = await textOf(answer)
    expect(text).toContain(symbol)
    expect(text).toContain('lời công khai')
    expect(text).toContain('việc công khai 77')
    for (const secret of secrets) expect(text).not.toContain(secret)
    const calls = text.match(/<w:footnoteReference w:id="(\d+)"/g) ?? []
    const notes = text.match(/<w:footnote w:id="[1-9]\d*"/g) ?? []
    expect(calls.length).toBeGreaterThan(2)
    expect(notes).toHaveLength(calls.length)
  })
})

describe('in numbers', () => {
  const MANY = 10_000

  it(`streams ${MANY} rows without holding them`, { timeout: 300_000 }, async () => {
    const scheme = unique('bulk')
    await payload.db.pool.query(
      `insert into terms (scheme, code, updated_at, created_at)
       select 'topic', $1 || n, now(), now() from generate_series(1, ${MANY}) n`,
      [scheme],
    )
    await payload.db.pool.query(
      `insert into terms_locales (label, _locale, _parent_id)
       select repeat('x', 250), 'vi', id from terms where code like $1 || '%'`,
      [scheme],
    )
    try {
      const answer = await file(dataFilePath('vi', 'terms', 'ndjson'), 'ndjson')
      const before = process.memoryUsage().arrayBuffers
      let rows = 0
      let largest = 0
      let most = 0
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        rows += chunk.filter((byte) => byte === 10).length
        largest = Math.max(largest, chunk.byteLength)
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      }
      expect(rows).toBeGreaterThanOrEqual(MANY)
      // One batch of 500 rows of about 600 bytes at a time, never the 6 MB of the whole.
      expect(largest).toBeLessThan(1024 * 1024)
      expect(most).toBeLessThan(64 * 1024 * 1024)
    } finally {
      await payload.db.pool.query(`delete from terms where code like $1 || '%'`, [scheme])
    }
  })

  it('stops reading when the reader goes away, and lets the next one in', async () => {
    for (let at = 0; at < 5; at += 1) {
      const answer = await file(dataFilePath('vi', 'terms', 'csv'), 'csv')
      expect(answer.status).toBe(200)
      await answer.body?.cancel()
    }
  })

  it('breaks off when the database fails in the middle', async () => {
    const answer = await file(dataFilePath('vi', 'terms', 'json'), 'json')
    const broken = vi.spyOn(payload.db, 'find').mockRejectedValue(new Error('gone'))
    try {
      await expect(answer.text()).rejects.toThrow('gone')
    } finally {
      broken.mockRestore()
    }
  })
})
