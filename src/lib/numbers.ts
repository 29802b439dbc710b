import type { Locale } from './locales'

const formats: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** A number with the language's separators: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function formatNumber(locale: Locale, value: number): string {
  return formats[locale].format(value)
}

/** A part of a whole as a percentage; '' when there is no whole. */
export function formatShare(locale: Locale, part: number, whole: number): string {
  return whole > 0 ? `${formatNumber(locale, (part / whole) * 100)}%` : ''
}

/** A file size people can read. */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${formatNumber(locale, Math.round(bytes / 1024))} KB`
  return `${formatNumber(locale, bytes / 1024 / 1024)} MB`
}

/** A page number from the address: a whole number from 1 to 10,000, else 1. */
export function pageNumber(value: string | null): number {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
