import { sql } from '@payloadcms/db-postgres'
import type { SqlFragment } from './sql-fragment'
import type { Reader } from './query'
import { holdsWords, searchWords } from './text-match'

/** More matches than this and the question is too general for a list of ids. */
const most = 5000

/**
 * The condition that a recommendation `r` holds the words typed: in its symbol, its verbatim text,
 * its recommending states or its summary, the latter only where it has been reviewed.
 */
export function recommendationHolds({ locale }: Pick<Reader, 'locale'>, q: string): SqlFragment {
  const text = sql`concat_ws(' ', r.symbol, r.paragraph, r.text,
    (select l.summary from recommendations_locales l where l._parent_id = r.id
      and l._locale = ${locale} and l.translation_status in ('original', 'reviewed')),
    (select string_agg(t.label, ' ') from recommendations_rels x
      join terms_locales t on t._parent_id = x.terms_id
      where x.parent_id = r.id and x.path = 'recommendingStates'))`
  return holdsWords(text, searchWords(q))
}

/** The ids of the published recommendations that hold the words typed. */
export async function matchingRecommendations(reader: Reader, q: string): Promise<number[]> {
  const { rows } = await reader.payload.db.drizzle.execute<{ id: number }>(
    sql`select r.id from recommendations r
      where r._status = 'published' and ${recommendationHolds(reader, q)}
      order by r.year desc nulls last, r.id limit ${most}`,
  )
  return rows.map(({ id }) => id)
}
