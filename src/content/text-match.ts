import { sql } from '@payloadcms/db-postgres'
import type { SqlFragment } from './sql-fragment'
import { stripMarks } from '../lib/vietnamese'

/** The words of a question, as typed; each must occur. At most eight, to bound the work. */
export function searchWords(text: string | null | undefined): string[] {
  return (text ?? '').normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 8)
}

/**
 * A text column without marks and in lower case, as `stripMarks` does in JavaScript. Done with
 * `normalize` because a database of one's own choice may lack the `unaccent` extension.
 */
function plainText(text: SqlFragment): SqlFragment {
  return sql`replace(lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')`
}

/** True for rows whose text holds every word, with or without marks. */
export function holdsWords(text: SqlFragment, words: string[]): SqlFragment {
  if (words.length === 0) return sql`true`
  const plain = plainText(text)
  return sql.join(
    words.map((word) => sql`${plain} like ${`%${escapeLike(stripMarks(word))}%`}`),
    sql` and `,
  )
}

/** How good a match is, lower is better: the title as typed, the title without marks, the text. */
export function matchRank(title: SqlFragment, words: string[]): SqlFragment {
  const typed = words.map(
    (word) => sql`lower(${title}) like ${`%${escapeLike(word.toLowerCase())}%`}`,
  )
  return sql`case when ${sql.join(typed, sql` and `)} then 0
    when ${holdsWords(title, words)} then 1 else 2 end`
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
