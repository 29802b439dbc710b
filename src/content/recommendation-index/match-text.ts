import { sql } from '@payloadcms/db-postgres'
import { parseTextQuery, type TextQuery } from '../../lib/text-query'
import type { Reader } from '../query'
import type { Bits } from './bits'
import type { RecordIndex } from './record-index'

/** Shortest word that also finds longer ones: "child" finds "children". */
const SHORTEST_STEM = 4

/**
 * The records that a question finds, or null when it asks for nothing. A word is looked for in the
 * symbol, the verbatim text, the names of the recommending states and the summary, the latter only
 * where it has been reviewed in the reader's language; with or without marks.
 */
export async function matchText(
  reader: Reader,
  index: RecordIndex,
  q: string | null | undefined,
): Promise<Bits | null> {
  const query = parseTextQuery(q)
  return query && evaluate(reader, index, query)
}

async function evaluate(reader: Reader, index: RecordIndex, query: TextQuery): Promise<Bits> {
  if (query.kind === 'words') return holding(reader, index, query)
  if (query.kind === 'not') return index.all().without(await evaluate(reader, index, query.part))
  const sets: Bits[] = []
  for (const part of query.parts) sets.push(await evaluate(reader, index, part))
  const [first, ...others] = sets
  const result = (first ?? index.all()).copy()
  for (const other of others) {
    if (query.kind === 'and') result.and(other)
    else result.or(other)
  }
  return result
}

async function holding(
  { payload, locale }: Reader,
  index: RecordIndex,
  { text, exact }: { text: string; exact: boolean },
): Promise<Bits> {
  const stem = !exact && text.length >= SHORTEST_STEM
  const asked = sql`words_query(${text}::text, ${stem}::boolean)`
  const { rows } = await payload.db.drizzle.execute<{
    ids: number[] | null
    states: string[] | null
  }>(
    sql`select (select array_agg(found.id) from (
        select r.id from recommendations r
          where recommendation_words(r.symbol, r.paragraph, r.text) @@ ${asked}
        union select l._parent_id from recommendations_locales l
          where plain_words(l.summary) @@ ${asked} and l._locale = ${locale}
            and l.translation_status in ('original', 'reviewed')) found) as ids,
      (select array_agg(distinct t.code) from terms t join terms_locales n on n._parent_id = t.id
        where t.scheme = 'state' and plain_words(n.label) @@ ${asked}) as states`,
  )
  const found = index.ofIds(rows[0]?.ids ?? [])
  for (const state of rows[0]?.states ?? []) found.or(index.having('state', state))
  return found
}
