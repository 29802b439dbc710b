import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sending', 'sent', 'failed', 'kept');
  CREATE TYPE "public"."enum_mails_kind" AS ENUM('password-reset', 'other');
  CREATE TABLE "mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"to" varchar,
  	"subject" varchar,
  	"text" varchar,
  	"state" "enum_mails_state" NOT NULL,
  	"kind" "enum_mails_kind" NOT NULL,
  	"attempts" numeric NOT NULL,
  	"last_error" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"send_before" timestamp(3) with time zone,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "mails_to_idx" ON "mails" USING btree ("to");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "mails" CASCADE;
  DROP TYPE "public"."enum_mails_state";
  DROP TYPE "public"."enum_mails_kind";`)
}
