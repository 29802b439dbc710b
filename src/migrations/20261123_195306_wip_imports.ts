import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_imports_state" AS ENUM('waiting', 'reading', 'planned', 'refused', 'applying', 'done', 'failed', 'cancelled');
  CREATE TABLE "imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"file_name" varchar NOT NULL,
  	"file" varchar,
  	"sha256" varchar,
  	"size" numeric,
  	"options" jsonb,
  	"by_id" integer,
  	"rows_read" numeric DEFAULT 0,
  	"rows_planned" numeric DEFAULT 0,
  	"rows_applied" numeric DEFAULT 0,
  	"totals" jsonb,
  	"state" "enum_imports_state" DEFAULT 'waiting' NOT NULL,
  	"step" varchar,
  	"problem" varchar,
  	"notice" varchar,
  	"accepted_at" timestamp(3) with time zone,
  	"accepted_by_id" integer,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "imports_id" integer;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_accepted_by_id_users_id_fk" FOREIGN KEY ("accepted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "imports_sha256_idx" ON "imports" USING btree ("sha256");
  CREATE INDEX "imports_by_idx" ON "imports" USING btree ("by_id");
  CREATE INDEX "imports_state_idx" ON "imports" USING btree ("state");
  CREATE INDEX "imports_accepted_by_idx" ON "imports" USING btree ("accepted_by_id");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_imports_fk" FOREIGN KEY ("imports_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("imports_id");`)
  // By hand: the rows of an import while it is read, compared and written (src/import/README.md).
  await db.execute(sql`
    create table import_rows (
      run integer not null references imports (id) on delete cascade,
      n integer not null,
      line integer not null,
      collection text,
      key text not null,
      alternative text,
      fate text not null,
      reason text not null default '',
      notes jsonb not null default '[]',
      reading jsonb,
      primary key (run, n)
    );
    create index import_rows_key on import_rows (run, collection, key);
    create table import_targets (
      run integer not null references imports (id) on delete cascade,
      collection text not null,
      key text not null,
      id integer not null,
      existing boolean not null,
      primary key (run, collection, key)
    );
    create table import_plans (
      run integer not null references imports (id) on delete cascade,
      n integer not null,
      line integer not null,
      collection text,
      key text not null,
      fate text not null,
      reason text not null default '',
      notes jsonb not null default '[]',
      changes jsonb not null default '[]',
      target integer,
      base text,
      doc jsonb,
      primary key (run, n)
    );
    create index import_plans_fate on import_plans (run, fate, n);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "import_plans", "import_targets", "import_rows";
   ALTER TABLE "imports" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "imports" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_imports_fk";
  
  DROP INDEX "payload_locked_documents_rels_imports_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "imports_id";
  DROP TYPE "public"."enum_imports_state";`)
}
