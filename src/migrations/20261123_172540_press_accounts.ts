import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_press_accounts_language" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_press_access_log_what" AS ENUM('page', 'kit', 'file', 'api');
  CREATE TABLE "press_accounts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"outlet" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"language" "enum_press_accounts_language" DEFAULT 'vi' NOT NULL,
  	"accredited_until" timestamp(3) with time zone NOT NULL,
  	"ended" boolean DEFAULT false,
  	"invited_at" timestamp(3) with time zone,
  	"card_number" varchar,
  	"phone" varchar,
  	"notes" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "press_accounts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  CREATE TABLE "press_access_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"note_id" integer,
  	"account_id" integer,
  	"what" "enum_press_access_log_what" NOT NULL,
  	"file_id" integer,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "press_accounts_id" integer;
  ALTER TABLE "payload_preferences_rels" ADD COLUMN "press_accounts_id" integer;
  ALTER TABLE "press_accounts_rels" ADD CONSTRAINT "press_accounts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_accounts_rels" ADD CONSTRAINT "press_accounts_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_access_log" ADD CONSTRAINT "press_access_log_note_id_press_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_access_log" ADD CONSTRAINT "press_access_log_account_id_press_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."press_accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_access_log" ADD CONSTRAINT "press_access_log_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "press_accounts_email_idx" ON "press_accounts" USING btree ("email");
  CREATE INDEX "press_accounts_accredited_until_idx" ON "press_accounts" USING btree ("accredited_until");
  CREATE INDEX "press_accounts_is_sample_idx" ON "press_accounts" USING btree ("is_sample");
  CREATE INDEX "press_accounts_updated_at_idx" ON "press_accounts" USING btree ("updated_at");
  CREATE INDEX "press_accounts_created_at_idx" ON "press_accounts" USING btree ("created_at");
  CREATE INDEX "press_accounts_rels_order_idx" ON "press_accounts_rels" USING btree ("order");
  CREATE INDEX "press_accounts_rels_parent_idx" ON "press_accounts_rels" USING btree ("parent_id");
  CREATE INDEX "press_accounts_rels_path_idx" ON "press_accounts_rels" USING btree ("path");
  CREATE INDEX "press_accounts_rels_terms_id_idx" ON "press_accounts_rels" USING btree ("terms_id");
  CREATE INDEX "press_access_log_note_idx" ON "press_access_log" USING btree ("note_id");
  CREATE INDEX "press_access_log_account_idx" ON "press_access_log" USING btree ("account_id");
  CREATE INDEX "press_access_log_file_idx" ON "press_access_log" USING btree ("file_id");
  CREATE INDEX "press_access_log_at_idx" ON "press_access_log" USING btree ("at");
  CREATE INDEX "press_access_log_updated_at_idx" ON "press_access_log" USING btree ("updated_at");
  CREATE INDEX "press_access_log_created_at_idx" ON "press_access_log" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_accounts_fk" FOREIGN KEY ("press_accounts_id") REFERENCES "public"."press_accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_press_accounts_fk" FOREIGN KEY ("press_accounts_id") REFERENCES "public"."press_accounts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_press_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("press_accounts_id");
  CREATE INDEX "payload_preferences_rels_press_accounts_id_idx" ON "payload_preferences_rels" USING btree ("press_accounts_id");`)

  // By hand: what opens an account. Outside of Payload's collections, so that no API reads it
  // (docs/adr/0011). Tokens are kept as hashes, the second factor's secret is encrypted.
  await db.execute(sql`
    create table press_credentials (
      account_id integer primary key references press_accounts (id) on delete cascade,
      salt bytea not null,
      hash bytea not null,
      set_at timestamptz not null default clock_timestamp()
    );
    create table press_sessions (
      hash bytea primary key,
      account_id integer not null references press_accounts (id) on delete cascade,
      expires_at timestamptz not null
    );
    create index press_sessions_account_idx on press_sessions (account_id);
    create table press_links (
      hash bytea primary key,
      account_id integer not null references press_accounts (id) on delete cascade,
      purpose text not null check (purpose in ('invitation', 'password', 'second-factor')),
      expires_at timestamptz not null,
      tries integer not null default 0
    );
    create index press_links_account_idx on press_links (account_id);
    create table press_second_factors (
      account_id integer primary key references press_accounts (id) on delete cascade,
      secret text not null,
      confirmed_at timestamptz,
      last_step bigint not null default 0
    );
    create table press_recovery_codes (
      account_id integer not null references press_accounts (id) on delete cascade,
      hash bytea not null,
      primary key (account_id, hash)
    );`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table press_credentials, press_sessions, press_links, press_second_factors,
      press_recovery_codes;`)
  await db.execute(sql`
   ALTER TABLE "press_accounts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_accounts_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_access_log" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "press_accounts" CASCADE;
  DROP TABLE "press_accounts_rels" CASCADE;
  DROP TABLE "press_access_log" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_press_accounts_fk";
  
  ALTER TABLE "payload_preferences_rels" DROP CONSTRAINT "payload_preferences_rels_press_accounts_fk";
  
  DROP INDEX "payload_locked_documents_rels_press_accounts_id_idx";
  DROP INDEX "payload_preferences_rels_press_accounts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "press_accounts_id";
  ALTER TABLE "payload_preferences_rels" DROP COLUMN "press_accounts_id";
  DROP TYPE "public"."enum_press_accounts_language";
  DROP TYPE "public"."enum_press_access_log_what";`)
}
