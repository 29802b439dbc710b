import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The content epoch is raised by the tables of lists, relations and languages too. Payload always
 * writes the parent's row with them, but imports and repairs in SQL need not.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    do $$
    declare child regclass;
    begin
      for child in
        select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r'
          and c.relname !~ '^(payload_|users$|users_|_.+_v$|_.+_v_|content_epoch$)'
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'content_epoch')
      loop
        perform watch_public_content(child);
      end loop;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    do $$
    declare child regclass;
    begin
      for child in
        select t.tgrelid::regclass from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where t.tgname = 'content_epoch' and c.relname not in (
          'articles', 'press_notes', 'media', 'agencies', 'contacts', 'recommendations',
          'instruments', 'review_cycles', 'mechanisms', 'terms', 'redirects', 'site_settings')
      loop
        execute format('drop trigger content_epoch on %s', child);
      end loop;
    end $$;
  `)
}
