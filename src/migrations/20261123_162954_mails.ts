import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mails_kind" AS ENUM('password-reset', 'press-invitation', 'press-password', 'workflow', 'review-due', 'enquiry', 'other');
  CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sending', 'sent', 'failed', 'kept');
  CREATE TABLE "mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"to" varchar,
  	"subject" varchar,
  	"text" varchar,
  	"kind" "enum_mails_kind",
  	"key" varchar,
  	"send_before" timestamp(3) with time zone,
  	"state" "enum_mails_state",
  	"attempts" numeric,
  	"last_error" varchar,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "mails_to_idx" ON "mails" USING btree ("to");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");`)

  // By hand. Payload leaves columns of conditional fields nullable; these are never without a value.
  await db.execute(sql`
    alter table mails
      alter column kind set not null, alter column key set not null,
      alter column "to" set not null, alter column subject set not null,
      alter column text set not null, alter column state set not null,
      alter column attempts set not null`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "mails" CASCADE;
  DROP TYPE "public"."enum_mails_kind";
  DROP TYPE "public"."enum_mails_state";`)
}
