import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Values of each facet in the invented rows. */
const THEMES = 100
const PERSONS = 25
const TARGETS = 160
const STATES = 190

/** The terms, mechanism and cycle that invented rows refer to; ids in the order of their codes. */
export async function prepareVocabulary(payload: Payload): Promise<void> {
  const db = payload.db.drizzle
  await db.execute(sql`
    insert into terms (scheme, code)
    select scheme::enum_terms_scheme, scheme || '-' || n
    from (values ('theme', ${THEMES}::int), ('affected-person', ${PERSONS}), ('sdg-target', ${TARGETS}),
      ('state', ${STATES})) v (scheme, many), generate_series(1, v.many) n`)
  await db.execute(sql`
    insert into terms_locales (_locale, _parent_id, label)
    select l::_locales, id, code from terms, unnest(array['vi', 'en']) l`)
  await db.execute(sql`
    insert into mechanisms (code, slug, kind, _status) values ('UPR', 'upr', 'upr', 'published')`)
  await db.execute(sql`
    insert into mechanisms_locales (_locale, _parent_id, name)
    select l::_locales, id, code from mechanisms, unnest(array['vi', 'en']) l`)
}

/**
 * Adds invented recommendations up to a number, the same ones every time: three themes, a person, a
 * target, a state, a summary in both languages and a version each, as saving them would leave.
 */
export async function fillRecommendations(payload: Payload, until: number): Promise<void> {
  const db = payload.db.drizzle
  const { rows } = await db.execute<{ count: string }>(
    sql`select count(*) as count from recommendations`,
  )
  const from = Number(rows[0]?.count ?? 0) + 1
  for (let at = from; at <= until; at += 25_000) {
    const to = Math.min(at + 24_999, until)
    await db.transaction(async (transaction) => {
      const run = (query: ReturnType<typeof sql>) => transaction.execute(query)
      await run(sql`
        insert into recommendations (id, key, symbol, paragraph, year, annotation_type, mechanism_id, text,
          text_language, position, slug, published_at, state_under_review, _status)
        select n, 'A/BENCH/' || n / 300 || '|140.' || n % 300 || '|NO' || n, 'A/BENCH/' || n / 300,
          '140.' || n % 300, 2008 + n % 18, 'recommendation', (select id from mechanisms limit 1),
          'Continue to strengthen word' || n % 997 || ' and word' || n % 89 || ' for everybody', 'en',
          (array['supported', 'supported', 'noted', 'partly-supported'])[1 + n % 4]::enum_recommendations_position,
          'bench-' || n, now(), 'vn', 'published'
        from generate_series(${at}::int, ${to}::int) n`)
      await run(sql`
        insert into recommendations_locales (_locale, _parent_id, summary, translation_status)
        select l::_locales, n, 'Tóm tắt từ' || n % 499 || ' số ' || n,
          (case l when 'vi' then 'original' else 'reviewed' end)::enum_recommendations_translation_status
        from generate_series(${at}::int, ${to}::int) n, unnest(array['vi', 'en']) l`)
      for (const [table, scheme, many, each] of [
        [sql`recommendations_themes`, 'theme', THEMES, 3],
        [sql`recommendations_affected_persons`, 'affected-person', PERSONS, 1],
        [sql`recommendations_sdg_targets`, 'sdg-target', TARGETS, 1],
      ] as const) {
        await run(sql`
          insert into ${table} (_order, _parent_id, id, term_id, origin)
          select k, n, md5(n || '-' || k || ${scheme}::text)::char(24),
            (select min(id) from terms where scheme::text = ${scheme}) + (n * 7 + k * 13) % ${many}::int, 'uhri'
          from generate_series(${at}::int, ${to}::int) n, generate_series(1, ${each}::int) k`)
      }
      await run(sql`
        insert into recommendations_rels ("order", parent_id, path, terms_id)
        select 1, n, 'recommendingStates',
          (select min(id) from terms where scheme::text = 'state') + n % ${STATES}::int
        from generate_series(${at}::int, ${to}::int) n`)
      await run(sql`
        insert into _recommendations_v (parent_id, version_key, version_symbol, version_paragraph, version_year,
          version_annotation_type, version_mechanism_id, version_text, version_position, version_slug,
          version_published_at, version_state_under_review, version__status, latest, version_created_at,
          version_updated_at)
        select id, key, symbol, paragraph, year,
          annotation_type::text::enum__recommendations_v_version_annotation_type, mechanism_id, text,
          position::text::enum__recommendations_v_version_position, slug, published_at, state_under_review,
          'published', true, created_at, updated_at
        from recommendations where id between ${at}::int and ${to}::int`)
      await run(sql`
        insert into _recommendations_v_locales (_locale, _parent_id, version_summary, version_translation_status)
        select l._locale, v.id, l.summary,
          l.translation_status::text::enum__recommendations_v_version_translation_status
        from recommendations_locales l join _recommendations_v v on v.parent_id = l._parent_id
        where l._parent_id between ${at}::int and ${to}::int`)
    })
  }
  await db.execute(sql`select setval('recommendations_id_seq', ${until}::bigint)`)
  await db.execute(sql`analyze`)
}
