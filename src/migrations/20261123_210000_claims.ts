import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Which published articles use which figures (docs/adr/0016). Kept in step by the database itself,
 * in the transaction that publishes a text, whoever writes it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table claims (
      article_id integer not null references articles (id) on delete cascade,
      locale _locales not null,
      value_id integer not null,
      primary key (article_id, locale, value_id)
    );
    create index claims_value_idx on claims (value_id);

    create table claim_corrections (
      article_id integer not null references articles (id) on delete cascade,
      value_id integer not null,
      new_value_id integer not null,
      primary key (article_id, value_id, new_value_id)
    );

    create function keep_claims() returns trigger language plpgsql as $$
    begin
      delete from claims
        where article_id = coalesce(new._parent_id, old._parent_id)
          and locale = coalesce(new._locale, old._locale);
      if tg_op <> 'DELETE' then
        insert into claims (article_id, locale, value_id)
        select new._parent_id, new._locale, (figure->>'value')::integer
        from jsonb_path_query(new.body, '$.**.fields ? (@.blockType == "indicatorFigure")') figure
        where jsonb_typeof(figure->'value') = 'number'
        on conflict do nothing;
      end if;
      return null;
    end $$;
    create trigger keep_claims after insert or update or delete on articles_locales
      for each row execute function keep_claims();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_claims on articles_locales;
    drop function keep_claims();
    drop table claim_corrections;
    drop table claims;`)
}
