import { describe, expect, it } from 'vitest'
import { monthAfter, weeksOf } from '../../src/admin/calendar/month'

describe('the grid of a month', () => {
  it.each([
    // The first is a Monday, the last a Sunday: exactly four weeks.
    ['2027-02', 4, 0, 28],
    ['2026-11', 6, 6, 30],
    ['2028-02', 5, 1, 29],
    ['2026-12', 5, 1, 31],
  ])('%s has %i weeks, %i days before the first', (month, weeks, before, count) => {
    const grid = weeksOf(month)
    expect(grid).toHaveLength(weeks)
    expect(new Set(grid.map((week) => week.length))).toEqual(new Set([7]))
    const days = grid.flat()
    expect(days.indexOf(`${month}-01`)).toBe(before)
    expect(days.filter(Boolean)).toHaveLength(count)
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 0, '2026-11'],
  ])('%s and %i is %s', (month, months, then) => {
    expect(monthAfter(month, months)).toBe(then)
  })
})
