import { expect, it } from 'vitest'
import { formatBytes, formatNumber, formatShare, pageNumber } from '../../src/lib/numbers'

it('numbers have the separators of their language', () => {
  expect(formatNumber('vi', 1234567.89)).toBe('1.234.567,9')
  expect(formatNumber('en', 1234567.89)).toBe('1,234,567.9')
})

it('a share needs a whole', () => {
  expect(formatShare('vi', 271, 320)).toBe('84,7%')
  expect(formatShare('en', 0, 320)).toBe('0%')
  expect(formatShare('en', 5, 0)).toBe('')
})

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1024 * 1024 - 1, '1.024 KB'],
  [1.5 * 1024 * 1024, '1,5 MB'],
])('%i bytes are %s', (bytes, text) => expect(formatBytes('vi', bytes)).toBe(text))

it.each([
  ['1', 1],
  ['10000', 10_000],
  ['10001', 1],
  ['0', 1],
  ['-2', 1],
  ['1.5', 1],
  ['2x', 1],
  ['', 1],
  [null, 1],
])('page %j is page %i', (value, page) => expect(pageNumber(value)).toBe(page))
