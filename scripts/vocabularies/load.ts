import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { vocabularies } from './tables'

/**
 * Adds the terms that are not there yet, by vocabulary and code. What staff have changed stays as
 * it is, and a second run adds nothing.
 *
 * In SQL, set-wise: half a thousand terms in two languages would take a minute one by one.
 *
 * @returns how many terms were added
 */
export async function loadVocabularies(payload: Payload): Promise<number> {
  const rows = JSON.stringify(
    vocabularies.map(({ scheme, code, label, upstreamLabel, parent }) => ({
      scheme,
      code,
      vi: label.vi,
      en: label.en,
      upstream: upstreamLabel ?? null,
      parent: parent?.code ?? null,
      parentScheme: parent?.scheme ?? null,
    })),
  )
  return payload.db.drizzle.transaction(async (transaction) => {
    const { rows: added } = await transaction.execute<{ id: number }>(sql`
      insert into terms (scheme, code, upstream_label)
      select (t->>'scheme')::enum_terms_scheme, t->>'code', t->>'upstream'
      from jsonb_array_elements(${rows}::jsonb) t
      on conflict (scheme, code) do nothing returning id`)
    const ids = `{${added.map(({ id }) => id).join(',')}}`
    await transaction.execute(sql`
      insert into terms_locales (_locale, _parent_id, label)
      select l.locale::_locales, terms.id, t->>l.locale
      from jsonb_array_elements(${rows}::jsonb) t
      cross join (values ('vi'), ('en')) as l (locale)
      join terms on terms.scheme::text = t->>'scheme' and terms.code = t->>'code'
      where terms.id = any(${ids}::int[])`)
    await transaction.execute(sql`
      update terms set parent_id = parent.id
      from jsonb_array_elements(${rows}::jsonb) t, terms parent
      where terms.id = any(${ids}::int[])
        and terms.scheme::text = t->>'scheme' and terms.code = t->>'code'
        and parent.scheme::text = t->>'parentScheme' and parent.code = t->>'parent'`)
    return added.length
  })
}
