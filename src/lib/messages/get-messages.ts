import type { Locale } from '../locales'
import { en } from './en'
import { vi, type Messages } from './vi'

const dictionaries: Record<Locale, Messages> = { vi, en }

/** The fixed texts of the site in a language. */
export function getMessages(locale: Locale): Messages {
  return dictionaries[locale]
}

/** The page's language together with its texts: what almost every component needs. */
export interface Wording {
  locale: Locale
  t: Messages
}

/** The wording of a language. */
export function wordingOf(locale: Locale): Wording {
  return { locale, t: getMessages(locale) }
}
