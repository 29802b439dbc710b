import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The words of recommendations, as people look for them: without marks, in small letters, with
 * `normalize` because a database of one's own choice may lack the `unaccent` extension. Everything
 * that is no letter or digit of ASCII parts words; letters of other scripts stay as they are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function plain_text(words text) returns text
    language sql immutable parallel safe as $$
      select trim(regexp_replace(
        replace(lower(regexp_replace(normalize(coalesce(words, ''), NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd'),
        '([^a-z0-9\u0080-\uffff]|[\u2010-\u203a])+', ' ', 'g'))
    $$;

    create function plain_words(words text) returns tsvector
    language sql immutable parallel safe as $$
      select to_tsvector('simple'::regconfig, public.plain_text(words))
    $$;

    create function recommendation_words(symbol text, paragraph text, body text) returns tsvector
    language sql immutable parallel safe as $$
      select public.plain_words(concat(symbol, ' ', paragraph, ' ', body))
    $$;

    -- Words in a row; the last one also as the beginning of a longer word when so asked.
    create function words_query(words text, stem boolean) returns tsquery
    language sql immutable parallel safe as $$
      select to_tsquery('simple'::regconfig,
        replace(quoted, ' ', ' <-> ') || case when stem and quoted <> '' then ':*' else '' end)
      from (select plain_text(words) as quoted) as plain
    $$;

    create index recommendations_words_idx on recommendations
      using gin (recommendation_words(symbol, paragraph, text));
    create index recommendations_locales_words_idx on recommendations_locales
      using gin (plain_words(summary));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index recommendations_words_idx;
    drop index recommendations_locales_words_idx;
    drop function words_query(text, boolean);
    drop function recommendation_words(text, text, text);
    drop function plain_words(text);
    drop function plain_text(text);`)
}
