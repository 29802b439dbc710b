import { describe, expect, it } from 'vitest'
import { isLocale, localeCodes, otherLocales } from '../../src/lib/locales'
import { excerpt, splitMatches } from '../../src/lib/matches'
import {
  compareVietnamese,
  indexLetter,
  readingMinutes,
  stripMarks,
} from '../../src/lib/vietnamese'

describe('stripMarks', () => {
  it.each([
    ['Quyền Con Người', 'quyen con nguoi'],
    ['ĐẶNG đường', 'dang duong'],
    ['hoà', stripMarks('hòa')],
    ['thuỷ', stripMarks('thủy')],
    ['Trẻ em'.normalize('NFD'), 'tre em'],
    ['UPR 2024', 'upr 2024'],
  ])('%s -> %s', (text, plain) => expect(stripMarks(text)).toBe(plain))
})

it('names are sorted as in a Vietnamese dictionary, numbers by value', () => {
  const sorted = ['Đà', 'Ân', 'Xã 10', 'Dao', 'An', 'Xã 9', 'Ăn'].sort(compareVietnamese)
  expect(sorted).toEqual(['An', 'Ăn', 'Ân', 'Dao', 'Đà', 'Xã 9', 'Xã 10'])
})

it.each([
  ['Ánh', 'A'],
  ['Ấm', 'Â'],
  ['Ằm', 'Ă'],
  ['đông', 'Đ'],
  ['Ứng', 'Ư'],
  ['Ở', 'Ơ'],
  ['Ý', 'Y'],
  [' ế'.normalize('NFD'), 'Ê'],
])('%s stands under %s', (name, letter) => expect(indexLetter(name)).toBe(letter))

it('a text takes at least a minute to read', () => {
  expect([readingMinutes(''), readingMinutes('chữ '.repeat(660))]).toEqual([1, 3])
})

describe('splitMatches', () => {
  const marked = (text: string, query: string) =>
    splitMatches(text, query)
      .map(({ text: part, match }) => (match ? `[${part}]` : part))
      .join('')

  it.each([
    ['Quyền trẻ em', 'tre em', 'Quyền [trẻ em]'],
    ['Quyền trẻ em', 'TRẺ', 'Quyền [trẻ] em'],
    ['Đường về', 'duong', '[Đường] về'],
    ['Quyền trẻ em'.normalize('NFD'), 'trẻ', 'Quyền [trẻ] em'],
    ['hoà bình, hòa bình', 'hoa', '[hoà] bình, [hòa] bình'],
    ['không có gì', 'xyz', 'không có gì'],
    ['a.b', '.', 'a[.]b'],
    ['chữ', '', 'chữ'],
  ])('%s ? %s', (text, query, result) => expect(marked(text, query)).toBe(result))

  it('loses no letter', () => {
    const text = 'Ủy ban, điều 7: về quyền trẻ em'
    const parts = splitMatches(text, 'quyen')
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts.find(({ match }) => match)?.text).toBe('quyền')
  })
})

describe('excerpt', () => {
  const long = `${'đầu '.repeat(100)}khuyết tật ${'cuối '.repeat(100)}`

  it('shows a short text whole', () => expect(excerpt('ngắn', 'x')).toBe('ngắn'))

  it('opens a window around what was found', () => {
    const window = excerpt(long, 'khuyet', 60)
    expect(window).toContain('khuyết tật')
    expect(window.length).toBeLessThanOrEqual(62)
    expect([window.at(0), window.at(-1)]).toEqual(['…', '…'])
  })

  it('shows the beginning when nothing was found', () => {
    expect(excerpt(long, 'xyz', 20)).toMatch(/^đầu .+…$/)
  })
})

it('the languages of the site', () => {
  expect(localeCodes[0]).toBe('vi')
  expect([isLocale('vi'), isLocale('fr'), isLocale('VI'), isLocale('')]).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(otherLocales('vi')).toEqual(localeCodes.slice(1))
})
