import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Payload } from 'payload'
import { countRecommendations } from '../../src/content/recommendation-facets'
import { listRecommendations, type RecommendationFilters } from '../../src/content/recommendations'
import { progressReportData } from '../support/database-records'
import {
  makeAgency,
  makeMechanism,
  recommendationData,
  testPayload,
  unique,
} from '../support/payload'

vi.mock('next/headers', async () => (await import('../support/visitor')).nextHeaders)

let payload: Payload
let mechanism: { id: number; code: string }

beforeAll(async () => {
  payload = await testPayload()
})

// Each test has a mechanism of its own and looks at its records alone.
beforeEach(async () => {
  mechanism = await makeMechanism(payload)
})

async function term(scheme: 'affected-person' | 'theme', label: string) {
  const { docs } = await payload.find({
    collection: 'terms',
    where: { scheme: { equals: scheme }, code: { equals: `${mechanism.code}-${label}` } },
  })
  return (
    docs[0] ??
    payload.create({
      collection: 'terms',
      data: { scheme, code: `${mechanism.code}-${label}`, label },
      locale: 'vi',
    })
  )
}

interface Given {
  text?: string
  summary?: string
  themes?: string[]
  stateUnderReview?: string
  _status?: 'draft' | 'published'
}

async function record({ themes = [], _status = 'published', ...given }: Given) {
  const tags = await Promise.all(themes.map((label) => term('theme', label)))
  return payload.create({
    collection: 'recommendations',
    data: {
      ...recommendationData(mechanism.id),
      ...given,
      themes: tags.map(({ id }) => ({ term: id, origin: 'uhri' as const })),
      _status,
    },
    locale: 'vi',
    depth: 0,
  })
}

async function found(filters: RecommendationFilters, locale: 'en' | 'vi' = 'vi') {
  const { items, total } = await listRecommendations(locale, {
    ...filters,
    choices: { mechanism: [mechanism.code], ...filters.choices },
    sort: 'symbol',
    page: 1,
    perPage: 50,
  })
  expect(items).toHaveLength(total)
  return items.map(({ id }) => id)
}

describe('the list of recommendations', () => {
  it('answers AND, OR, NOT, phrases and words without marks', async () => {
    const prisons = await record({ summary: 'Giảm số người bị giam giữ trước khi xét xử.' })
    const schools = await record({ summary: 'Miễn học phí cho trẻ em dân tộc thiểu số.' })
    const press = await record({ text: 'Protect children and journalists', summary: 'Báo chí.' })
    expect(await found({ q: 'tre em' })).toEqual([schools.id])
    expect(await found({ q: '"giam giữ"' })).toEqual([prisons.id])
    expect(await found({ q: '"giữ giam"' })).toEqual([])
    expect(await found({ q: 'giam OR học' })).toEqual([prisons.id, schools.id])
    expect(await found({ q: 'NOT giam' })).toEqual([schools.id, press.id])
    expect(await found({ q: 'child -giam' })).toEqual([press.id])
  })

  it('keeps an unreviewed translation out of what words find', async () => {
    const { id } = await record({ summary: 'Bản gốc.' })
    const inEnglish = (translationStatus: 'draft' | 'reviewed') =>
      payload.update({
        collection: 'recommendations',
        id,
        data: { summary: 'Marmalade', translationStatus, _status: 'published' },
        locale: 'en',
      })
    await inEnglish('draft')
    expect(await found({ q: 'marmalade' }, 'en')).toEqual([])
    await inEnglish('reviewed')
    expect(await found({ q: 'marmalade' }, 'en')).toEqual([id])
    expect(await found({ q: 'marmalade' })).toEqual([])
  })

  it('counts any and all of several themes', async () => {
    const both = await record({ themes: ['a', 'b'] })
    const one = await record({ themes: ['a'] })
    const theme = [`${mechanism.code}-a`, `${mechanism.code}-b`]
    expect(await found({ choices: { theme } })).toEqual([both.id, one.id])
    expect(await found({ choices: { theme }, all: ['theme'] })).toEqual([both.id])
    const counts = await countRecommendations('vi', { choices: { mechanism: [mechanism.code] } })
    expect(counts.theme.map(({ label, count }) => [label, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(counts.implementation).toMatchObject([{ value: 'no-report', count: 2 }])
  })

  it('shows the newest published self-report, and what was reported before once it is gone', async () => {
    const { id } = await record({})
    const agency = (await makeAgency(payload)).id
    const report = (implementation: 'implemented' | 'not-yet-implemented', reportedOn: string) =>
      payload.create({
        collection: 'progress-reports',
        data: {
          ...progressReportData(agency, id),
          implementation,
          reportedOn,
          _status: 'published',
        },
        locale: 'vi',
      })
    const implementation = async () => {
      const counts = await countRecommendations('vi', { choices: { mechanism: [mechanism.code] } })
      return counts.implementation.map(({ value }) => value)
    }
    await report('not-yet-implemented', '2025-01-01')
    expect(await implementation()).toEqual(['not-yet-implemented'])
    const newer = await report('implemented', '2026-01-01')
    expect(await implementation()).toEqual(['implemented'])
    await payload.update({
      collection: 'progress-reports',
      id: newer.id,
      data: { _status: 'draft' },
      locale: 'vi',
    })
    expect(await implementation()).toEqual(['not-yet-implemented'])
  })

  it('is about Viet Nam unless other states are asked for', async () => {
    const ours = await record({})
    const theirs = await record({ stateUnderReview: 'la' })
    expect(await found({})).toEqual([ours.id])
    expect(await found({ choices: { of: ['la'] } })).toEqual([theirs.id])
    expect(await found({ choices: { of: ['all'] } })).toEqual([ours.id, theirs.id])
  })

  it('loses at once what is taken down, archived or deleted, and has no drafts', async () => {
    const [one, two, three] = [await record({}), await record({}), await record({})]
    await record({ _status: 'draft', summary: unique('nháp') })
    expect(await found({})).toEqual([one.id, two.id, three.id])
    await payload.update({
      collection: 'recommendations',
      id: one.id,
      data: { _status: 'draft' },
      locale: 'vi',
    })
    await payload.update({
      collection: 'recommendations',
      id: two.id,
      data: { archivedOn: '2026-01-01', archivedReason: 'Ghi trùng.', _status: 'published' },
      locale: 'vi',
    })
    expect(await found({})).toEqual([three.id])
    await payload.delete({ collection: 'recommendations', id: three.id })
    expect(await found({})).toEqual([])
  })
})
