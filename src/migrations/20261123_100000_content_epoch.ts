import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The content epoch: a counter that every change to a public table raises in its own transaction
 * (docs/adr/0003). The trigger is deferred to COMMIT, so that the one row is locked for an
 * instant only and two long transactions cannot dead-lock on it; it acts once per transaction.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table content_epoch (
      only_row boolean primary key default true check (only_row),
      value bigint not null
    );
    insert into content_epoch (value) values (1);

    create function raise_content_epoch() returns trigger language plpgsql as $$
    begin
      if current_setting('content_epoch.raised_in', true) is distinct from txid_current()::text then
        perform set_config('content_epoch.raised_in', txid_current()::text, true);
        update content_epoch set value = value + 1;
      end if;
      return null;
    end $$;

    create function watch_public_content(watched regclass) returns void language plpgsql as $$
    begin
      execute format(
        'create constraint trigger content_epoch after insert or update or delete on %s
         deferrable initially deferred for each row execute function raise_content_epoch()',
        watched
      );
    end $$;

    select watch_public_content('articles');
    select watch_public_content('press_notes');
    select watch_public_content('media');
    select watch_public_content('agencies');
    select watch_public_content('contacts');
    select watch_public_content('recommendations');
    select watch_public_content('instruments');
    select watch_public_content('review_cycles');
    select watch_public_content('mechanisms');
    select watch_public_content('terms');
    select watch_public_content('redirects');
    select watch_public_content('site_settings');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function raise_content_epoch() cascade;
    drop function watch_public_content(regclass);
    drop table content_epoch;
  `)
}
