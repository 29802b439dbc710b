import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Outcome } from '../outcome'
import { poolOf } from './runs'

type Row = Outcome & { [column: string]: unknown; n: number }

const BATCH = 5_000

const shown = sql`n, line, key, fate, reason, notes`

/** What becomes of each row of the file, in the order of the file. */
export async function* reportRows(payload: Payload, run: number): AsyncGenerator<Outcome> {
  let after = 0
  for (;;) {
    const { rows } = await poolOf(payload).execute<Row>(sql`
      select ${shown} from import_plans where run = ${run} and n > ${after} order by n limit ${BATCH}`)
    yield* rows
    if (rows.length < BATCH) return
    after = rows.at(-1)?.n ?? after
  }
}

/** The first rows that were refused. */
export async function badRows(payload: Payload, run: number, limit: number): Promise<Outcome[]> {
  const { rows } = await poolOf(payload).execute<Row>(sql`
    select ${shown} from import_plans where run = ${run} and fate = 'refused'
    order by n limit ${limit}`)
  return rows.map(({ line, key, fate, reason, notes }) => ({ line, key, fate, reason, notes }))
}

/** A note and on how many rows it stands. */
export interface CountedNote {
  note: string
  count: number
}

/** How the rows were read, the commonest first. */
export async function countedNotes(
  payload: Payload,
  run: number,
  limit: number,
): Promise<CountedNote[]> {
  const { rows } = await poolOf(payload).execute<CountedNote & { [column: string]: unknown }>(sql`
    select note, count(*)::int as count
    from import_plans, jsonb_array_elements_text(notes) as note
    where run = ${run} group by note order by count(*) desc, note limit ${limit}`)
  return rows
}
