import type { Locale } from './locales'

/** Everything is dated by the clock on the wall in Viet Nam, wherever the server stands. */
const timeZone = 'Asia/Ho_Chi_Minh'

const dayParts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

/** A date as 18/11/2026, the form used in both languages; '' when there is none. */
export function formatDate(value: string | Date | null | undefined): string {
  const date = toDate(value)
  return date ? dayParts.format(date) : ''
}

const timeParts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A time of day in Viet Nam as 08:30; '' when there is none. */
export function formatTime(value: string | Date | null | undefined): string {
  const date = toDate(value)
  return date ? timeParts.format(date) : ''
}

const weekdays: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat('vi-VN', { timeZone, weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long' }),
}

/** The day of the week in Viet Nam: "Thứ Hai" or "Monday". */
export function formatWeekday(locale: Locale, value: string | Date | null | undefined): string {
  const date = toDate(value)
  return date ? weekdays[locale].format(date) : ''
}

/** First moment of a day such as 2026-11-18 in Viet Nam, as an ISO text. */
export function dayStart(day: string): string {
  return new Date(`${day}T00:00:00+07:00`).toISOString()
}

/** A moment as 18/11/2026 14:05 by the clock in Viet Nam; '' when there is none. */
export function formatMoment(value: string | Date | null | undefined): string {
  const date = toDate(value)
  return date ? `${dayParts.format(date)} ${timeParts.format(date)}` : ''
}

/** The calendar day in Viet Nam as 2026-11-18, for `datetime` attributes. */
export function isoDay(value: string | Date | null | undefined): string {
  const [day, month, year] = formatDate(value).split('/')
  return year ? `${year}-${month}-${day}` : ''
}

/** True when the day is over in Viet Nam. */
export function isPastDay(value: string | Date): boolean {
  return isoDay(value) < isoDay(new Date())
}

/** The year in Viet Nam, or null. */
export function yearOf(value: string | Date | null | undefined): number | null {
  const year = isoDay(value).slice(0, 4)
  return year ? Number(year) : null
}

/** A month such as 2026-11 in words: "Tháng 11/2026" or "November 2026". */
export function formatMonth(locale: Locale, month: string): string {
  const [year, number] = month.split('-')
  if (!year || !number) return month
  if (locale === 'vi') return `Tháng ${Number(number)}/${year}`
  return `${englishMonth.format(new Date(`${month}-15T00:00:00Z`))} ${year}`
}

/** True for a text of the form 2026-11. */
export function isMonth(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}

/** First moment of a month and of the next one in Viet Nam (UTC+7, no summer time), as ISO texts. */
export function monthBounds(month: string): { start: string; end: string } {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const start = Date.UTC(year, number - 1, 1, -7)
  const end = Date.UTC(year, number, 1, -7)
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() }
}

function toDate(value: string | Date | null | undefined): Date | null {
  if (!value) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}
