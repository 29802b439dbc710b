import { describe, expect, it } from 'vitest'
import { localeCodes } from '../../src/lib/locales'
import {
  articlePath,
  cyclePath,
  decodeSegment,
  instrumentPath,
  isSitePath,
  newsFeedPath,
  parsePath,
  pathTo,
  pressNotePath,
  recommendationPath,
  type Route,
  withQuery,
} from '../../src/lib/paths'

/* The addresses of domain.md, "Addresses". */

describe('pathTo', () => {
  it.each([
    [{ page: 'home' }, '/vi', '/en'],
    [{ page: 'news' }, '/vi/tin-tuc', '/en/news'],
    [{ page: 'article', slug: 'a-b' }, '/vi/tin-tuc/a-b', '/en/news/a-b'],
    [{ page: 'press' }, '/vi/bao-chi', '/en/press'],
    [{ page: 'press-note', slug: 'n' }, '/vi/bao-chi/n', '/en/press/n'],
    [{ page: 'press-calendar' }, '/vi/bao-chi/lich', '/en/press/calendar'],
    [{ page: 'press-event', slug: 'e' }, '/vi/bao-chi/lich/e', '/en/press/calendar/e'],
    [{ page: 'materials' }, '/vi/tai-lieu', '/en/materials'],
    [{ page: 'trainings' }, '/vi/tap-huan', '/en/trainings'],
    [{ page: 'agencies' }, '/vi/co-quan', '/en/agencies'],
    [{ page: 'agency', slug: 'so-y-te' }, '/vi/co-quan/so-y-te', '/en/agencies/so-y-te'],
    [{ page: 'contacts' }, '/vi/lien-he', '/en/contacts'],
    [{ page: 'database' }, '/vi/co-so-du-lieu', '/en/database'],
    [{ page: 'recommendations' }, '/vi/co-so-du-lieu/khuyen-nghi', '/en/database/recommendations'],
    [
      { page: 'recommendation', slug: 'r' },
      '/vi/co-so-du-lieu/khuyen-nghi/r',
      '/en/database/recommendations/r',
    ],
    [
      { page: 'treaty', slug: 'crc' },
      '/vi/co-so-du-lieu/dieu-uoc/crc',
      '/en/database/treaties/crc',
    ],
    [{ page: 'search' }, '/vi/tim-kiem', '/en/search'],
  ] as [Route, string, string][])('%o', (route, vi, en) => {
    expect([pathTo('vi', route), pathTo('en', route)]).toEqual([vi, en])
  })

  it('escapes what could leave the path', () => {
    expect(articlePath('vi', '../x?y#z')).toBe('/vi/tin-tuc/..%2Fx%3Fy%23z')
  })
})

describe('parsePath', () => {
  it.each(localeCodes)('reads back every address of %s', (locale) => {
    const routes: Route[] = [
      { page: 'home' },
      { page: 'news' },
      { page: 'agency-history' },
      { page: 'about' },
      { page: 'article', slug: 'quyen-tre-em' },
      { page: 'cycle', slug: 'upr-4' },
      { page: 'recommendation', slug: 'a-hrc-26-6-143-95-pt' },
    ]
    for (const route of routes) {
      const segments = pathTo(locale, route).split('/').slice(2)
      expect(parsePath(locale, segments)).toEqual(route)
    }
  })

  it('prefers a fixed segment to a slug', () => {
    expect(parsePath('vi', ['co-quan', 'lich-su'])).toEqual({ page: 'agency-history' })
    expect(parsePath('vi', ['co-quan', 'lich-su-dang'])).toMatchObject({ page: 'agency' })
  })

  it.each([
    ['vi', ['news']],
    ['en', ['tin-tuc']],
    ['vi', ['tin-tuc', 'a', 'b']],
    ['vi', ['khong-co']],
  ] as const)('knows no page %s %o', (locale, segments) => {
    expect(parsePath(locale, segments)).toBeNull()
  })
})

describe('isSitePath', () => {
  it.each(['/vi', '/en/news', '/vi/tin-tuc/mot-bai', '/vi/tin-tuc/m%E1%BB%99t'])('%s', (path) => {
    expect(isSitePath(path)).toBe(true)
  })

  it.each([
    '',
    '/',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/vi',
    '/vi//evil.example',
    '/vi/tin-tuc?x=1',
    '/vi/tin-tuc#x',
    '/vi/tin-tuc/a b',
    '/fr/news',
    '/admin',
    '/vi/../admin',
  ])('not %j', (path) => {
    expect(isSitePath(path)).toBe(false)
  })
})

it('the short forms agree with pathTo', () => {
  expect([
    pressNotePath('en', 'a'),
    instrumentPath('en', 'crc'),
    cyclePath('vi', 'upr-4'),
    recommendationPath('vi', 'r'),
    newsFeedPath('vi'),
  ]).toEqual([
    '/en/press/a',
    '/en/database/treaties/crc',
    '/vi/co-so-du-lieu/chu-ky/upr-4',
    '/vi/co-so-du-lieu/khuyen-nghi/r',
    '/vi/tin-tuc/rss.xml',
  ])
})

it('withQuery keeps what has a value, in order, escaped', () => {
  expect(withQuery('/vi', {})).toBe('/vi')
  expect(withQuery('/vi', { a: null, b: undefined, c: '' })).toBe('/vi')
  expect(withQuery('/vi', { q: 'trẻ & em', trang: 0 })).toBe('/vi?q=tr%E1%BA%BB+%26+em&trang=0')
})

it('decodeSegment leaves a broken escape as it is', () => {
  expect([decodeSegment('tr%E1%BA%BB'), decodeSegment('%E1%')]).toEqual(['trẻ', '%E1%'])
})
