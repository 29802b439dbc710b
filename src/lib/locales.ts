/** The site's languages, the default one first. Add a language here and the compiler shows what is missing. */
export const localeCodes = ['vi', 'en'] as const

/** One of the site's languages, as it stands in addresses. */
export type Locale = (typeof localeCodes)[number]

/** The language that every text is written in first. */
export const defaultLocale: Locale = 'vi'

/** Each language's own name, for the language switch. */
export const localeNames: Record<Locale, string> = { vi: 'Tiếng Việt', en: 'English' }

/** Open Graph wants a territory with the language. */
export const openGraphLocales: Record<Locale, string> = { vi: 'vi_VN', en: 'en_GB' }

/** True when the text is one of the site's languages. */
export function isLocale(value: string): value is Locale {
  return localeCodes.some((locale) => locale === value)
}

/** The languages a page could be switched to. */
export function otherLocales(locale: Locale): Locale[] {
  return localeCodes.filter((other) => other !== locale)
}
