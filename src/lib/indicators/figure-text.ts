import type { Locale } from '../locales'

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }

/** The number of a figure with all its decimals: 12,50 where two are given. */
export function figureNumber(locale: Locale, value: number, decimals: number): string {
  return new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

/** A figure with its unit: 12,5% or 1.240 trường hợp. */
export function figureText(locale: Locale, value: number, decimals: number, unit: string): string {
  const number = figureNumber(locale, value, decimals)
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`.trim()
}

/** A period in words: 2025, Quý 3/2025, Tháng 7/2025. */
export function periodText(locale: Locale, period: string): string {
  const [year = '', part] = period.split('-')
  if (!part) return year
  const number = part.replace(/^[SQ]?0?/, '')
  const words: Record<Locale, [half: string, quarter: string, month: string]> = {
    vi: ['6 tháng, kỳ', 'Quý', 'Tháng'],
    en: ['Half', 'Quarter', 'Month'],
  }
  const [half, quarter, month] = words[locale]
  const word = part.startsWith('S') ? half : part.startsWith('Q') ? quarter : month
  return `${word} ${number}/${year}`
}
