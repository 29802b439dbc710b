import { describe, expect, it } from 'vitest'
import { holidays2025 } from '../../src/lib/holidays/2025'
import { holidays2026 } from '../../src/lib/holidays/2026'
import { holidays2027 } from '../../src/lib/holidays/2027'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../src/lib/working-days'

describe('a working day', () => {
  it.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-24', true, 'a Tuesday that no law closes'],
    ['2026-04-27', false, 'the Monday after Hung Kings’ Day on a Sunday'],
    ['2025-05-02', false, 'a Friday taken off'],
    ['2025-04-26', true, 'the Saturday worked for it'],
    ['2026-08-22', true, 'the Saturday worked for 31 August'],
    ['2026-02-18', false, 'Tết'],
    ['2031-09-02', false, 'National Day of a year without a file'],
    ['2031-09-03', true, 'a Wednesday of a year without a file'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected)
  })
})

describe('a time limit', () => {
  it('does not count the day on which it begins', () => {
    expect(addWorkingDays('2026-11-16', 1)).toBe('2026-11-17')
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
  })

  it('begins after a weekend when it is received on one', () => {
    expect(addWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
    expect(addWorkingDays('2026-11-22', 1)).toBe('2026-11-23')
  })

  it('leaps over Tết and over the end of a year', () => {
    expect(addWorkingDays('2026-02-13', 1)).toBe('2026-02-23')
    expect(addWorkingDays('2025-12-31', 1)).toBe('2026-01-05')
    expect(addWorkingDays('2026-01-09', 1)).toBe('2026-01-10')
  })

  it('is measured the same way', () => {
    for (const days of [0, 1, 5, 10, 23]) {
      expect(workingDaysBetween('2026-04-17', addWorkingDays('2026-04-17', days))).toBe(days)
    }
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0)
    expect(workingDaysBetween('2026-11-22', '2026-11-20')).toBe(0)
  })
})

describe('the files of holidays', () => {
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

  it.each([holidays2025, holidays2026, holidays2027])(
    'of $year name real days: closed ones of the week, worked ones of a weekend, and a source',
    ({ year, closed, worked, source }) => {
      const days = [...closed, ...worked]
      expect(days.filter((day) => Number(day.slice(0, 4)) !== year)).toEqual([])
      expect(new Set(days).size).toBe(days.length)
      expect(closed.filter((day) => [0, 6].includes(weekday(day)))).toEqual([])
      expect(worked.filter((day) => ![0, 6].includes(weekday(day)))).toEqual([])
      expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([])
      expect(source.length).toBeGreaterThan(20)
    },
  )
})
