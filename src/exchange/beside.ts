import { localeCodes } from '../lib/locales'

/** The column of a record's page in a language. */
export const pageColumn = (locale: string) => `page.${locale}`

/** Columns of an export that say something about a record and are no part of it; imports ignore them. */
export const besideColumns: readonly string[] = [
  ...localeCodes.map(pageColumn),
  'licence',
  'modified',
]
