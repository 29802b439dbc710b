import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The words of articles of law, as people look for them (see recommendation_words). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function provision_words(ref text, heading text, body text) returns tsvector
    language sql immutable parallel safe as $$
      select public.plain_words(concat(ref, ' ', heading, ' ', body))
    $$;
    create index legal_provisions_words_idx on legal_provisions
      using gin (provision_words(ref, heading, text));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index legal_provisions_words_idx;
    drop function provision_words(text, text, text);`)
}
