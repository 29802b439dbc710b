import { holidays2025 } from './holidays/2025'
import { holidays2026 } from './holidays/2026'
import { holidays2027 } from './holidays/2027'

const years = [holidays2025, holidays2026, holidays2027]
const known = new Set(years.map(({ year }) => year))
const closed = new Set(years.flatMap((year) => year.closed))
const worked = new Set(years.flatMap((year) => year.worked))

/** Working days for an answer while the settings name no number. */
export const defaultTimeLimit = 10

/** Fixed dates of the Labour Code, Article 112, for years without a file: Tết is missing there. */
const fixed = ['01-01', '04-30', '05-01', '09-02']

/**
 * True when offices work on a day such as 2026-11-23: Monday to Friday but for holidays, and the
 * Saturdays and Sundays worked in return for a day off.
 */
export function isWorkingDay(day: string): boolean {
  if (worked.has(day)) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6 || closed.has(day)) return false
  return known.has(Number(day.slice(0, 4))) || !fixed.includes(day.slice(5))
}

/**
 * The last day of a time limit of so many working days. The day on which it begins does not count
 * (Civil Code 91/2015/QH13, Article 147).
 */
export function addWorkingDays(start: string, days: number): string {
  let day = start
  for (let counted = 0; counted < days;) {
    day = shift(day, 1)
    if (isWorkingDay(day)) counted += 1
  }
  return day
}

/** The day that lies so many working days before another; the day itself does not count. */
export function subtractWorkingDays(end: string, days: number): string {
  let day = end
  for (let counted = 0; counted < days;) {
    day = shift(day, -1)
    if (isWorkingDay(day)) counted += 1
  }
  return day
}

/** How many working days went by after `start`, up to and including `end`; 0 on the same day. */
export function workingDaysBetween(start: string, end: string): number {
  let count = 0
  for (let day = start; day < end;) {
    day = shift(day, 1)
    if (isWorkingDay(day)) count += 1
  }
  return count
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
