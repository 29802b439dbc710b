import { sql } from '@payloadcms/db-postgres'
import type { Database } from '../../lib/database/transaction'
import type { Run } from './runs'

/** Longest text of the log; the versions hold the whole. */
const LONGEST = 2_000

/**
 * Writes into the log of records what this run made and changed, one entry for each record, as the
 * hook `logRecordChange` does for a save: whoever accepted the run did it.
 */
export async function writeRecordLog(
  transaction: Database,
  run: Pick<Run, 'acceptedBy' | 'id'>,
  now: string,
): Promise<void> {
  await transaction.execute(sql`
    insert into record_log
      (collection, record_id, record_key, event, via, by_id, run, state, changes, updated_at, created_at)
    select p.collection, p.target, left(p.key, 300),
      (case p.fate when 'created' then 'created' else 'changed' end)::enum_record_log_event,
      'import', ${run.acceptedBy}, ${run.id}, coalesce(p.doc ->> '_status', 'published'),
      case p.fate when 'created' then '[]'::jsonb else changes.list end,
      ${now}::timestamptz, ${now}::timestamptz
    from import_plans p cross join lateral (
      select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'field', regexp_replace(c ->> 'field', '\\.(vi|en)$', ''),
        'locale', substring(c ->> 'field' from '\\.(vi|en)$')
      )) || jsonb_build_object(
        'before', ${shortened('before')}, 'after', ${shortened('after')}
      )), '[]'::jsonb) as list
      from jsonb_array_elements(p.changes) c
    ) changes
    where p.run = ${run.id} and p.fate in ('created', 'updated')
    order by abs(p.n)`)
}

const shortened = (part: 'after' | 'before') => sql`
  case when length(c ->> ${part}::text) > ${LONGEST}
    then to_jsonb(left(c ->> ${part}::text, ${LONGEST}) || '…') else c -> ${part}::text end`
