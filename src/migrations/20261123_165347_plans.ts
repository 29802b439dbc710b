import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_plan_targets_measure" AS ENUM('agencies-with-spokesperson', 'agencies-with-item', 'officials-trained', 'reporters-trained', 'items-in-english', 'items-with-sources');
  CREATE TABLE "plans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"issued_on" timestamp(3) with time zone,
  	"from_year" numeric NOT NULL,
  	"to_year" numeric NOT NULL,
  	"source_url" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plans_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "plan_targets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"plan_id" integer NOT NULL,
  	"measure" "enum_plan_targets_measure" NOT NULL,
  	"goal" numeric NOT NULL,
  	"population" numeric,
  	"order" numeric DEFAULT 100,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "plan_targets_locales" (
  	"label" varchar NOT NULL,
  	"population_source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plans_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "plan_targets_id" integer;
  ALTER TABLE "plans_locales" ADD CONSTRAINT "plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plan_targets_locales" ADD CONSTRAINT "plan_targets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plan_targets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "plans_number_idx" ON "plans" USING btree ("number");
  CREATE INDEX "plans_is_sample_idx" ON "plans" USING btree ("is_sample");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE UNIQUE INDEX "plans_locales_locale_parent_id_unique" ON "plans_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "plans_locales_parent_idx" ON "plans_locales" USING btree ("_parent_id");
  CREATE INDEX "plan_targets_plan_idx" ON "plan_targets" USING btree ("plan_id");
  CREATE INDEX "plan_targets_is_sample_idx" ON "plan_targets" USING btree ("is_sample");
  CREATE INDEX "plan_targets_updated_at_idx" ON "plan_targets" USING btree ("updated_at");
  CREATE INDEX "plan_targets_created_at_idx" ON "plan_targets" USING btree ("created_at");
  CREATE UNIQUE INDEX "plan_targets_locales_locale_parent_id_unique" ON "plan_targets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "plan_targets_locales_parent_idx" ON "plan_targets_locales" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plan_targets_fk" FOREIGN KEY ("plan_targets_id") REFERENCES "public"."plan_targets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("plans_id");
  CREATE INDEX "payload_locked_documents_rels_plan_targets_id_idx" ON "payload_locked_documents_rels" USING btree ("plan_targets_id");`)
  await db.execute(sql`
    select watch_public_content(name::regclass)
    from unnest(array['plans', 'plans_locales', 'plan_targets', 'plan_targets_locales']) as name`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plan_targets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plan_targets_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "plans_locales" CASCADE;
  DROP TABLE "plan_targets" CASCADE;
  DROP TABLE "plan_targets_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_plans_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_plan_targets_fk";
  
  DROP INDEX "payload_locked_documents_rels_plans_id_idx";
  DROP INDEX "payload_locked_documents_rels_plan_targets_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "plans_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "plan_targets_id";
  DROP TYPE "public"."enum_plan_targets_measure";`)
}
