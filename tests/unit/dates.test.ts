import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  formatDate,
  formatMonth,
  isMonth,
  isoDay,
  isPastDay,
  monthBounds,
  yearOf,
} from '../../src/lib/dates'

afterEach(() => {
  vi.useRealTimers()
})

/* Seven in the evening in London is two in the morning of the next day in Cao Bằng. */
const evening = '2026-06-30T19:00:00.000Z'

describe('a moment', () => {
  it('is dated by the clock on the wall in Viet Nam', () => {
    expect([formatDate(evening), isoDay(evening)]).toEqual(['01/07/2026', '2026-07-01'])
    expect(formatDate('2026-06-30T16:59:59.999Z')).toBe('30/06/2026')
    expect(yearOf('2025-12-31T17:00:00.000Z')).toBe(2026)
  })

  it.each([null, undefined, '', 'không phải ngày'])('%j has no date', (value) => {
    expect([formatDate(value), isoDay(value), yearOf(value)]).toEqual(['', '', null])
  })

  it('is past when its day is over in Viet Nam', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-01T00:00:00.000Z') })
    expect(isPastDay('2026-06-30T05:00:00.000Z')).toBe(true)
    expect(isPastDay(evening), 'today').toBe(false)
    expect(isPastDay('2026-07-02T00:00:00.000Z')).toBe(false)
  })
})

describe('a month', () => {
  it('is written in words', () => {
    expect([formatMonth('vi', '2026-03'), formatMonth('en', '2026-03')]).toEqual([
      'Tháng 3/2026',
      'March 2026',
    ])
    expect(formatMonth('vi', 'khác')).toBe('khác')
  })

  it.each([
    ['2026-01', true],
    ['2026-12', true],
    ['2026-13', false],
    ['2026-00', false],
    ['2026-1', false],
    ['26-01', false],
    ['2026-01-01', false],
  ])('%s: %s', (text, valid) => expect(isMonth(text)).toBe(valid))

  it('runs from midnight to midnight in Viet Nam, over the turn of the year too', () => {
    expect(monthBounds('2026-12')).toEqual({
      start: '2026-11-30T17:00:00.000Z',
      end: '2026-12-31T17:00:00.000Z',
    })
    const { start, end } = monthBounds('2026-07')
    expect(evening >= start && evening < end).toBe(true)
    expect(monthBounds('2026-06').end).toBe(start)
  })
})
