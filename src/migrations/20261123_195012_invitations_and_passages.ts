import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_mails_kind" ADD VALUE 'staff-invitation' BEFORE 'press-invitation';
  ALTER TABLE "users" ADD COLUMN "byline" varchar;
  ALTER TABLE "users" ADD COLUMN "affiliation" varchar;
  ALTER TABLE "users" ADD COLUMN "invited_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "accepted_at" timestamp(3) with time zone;
  ALTER TABLE "editorial_log" ADD COLUMN "passage" varchar;
  ALTER TABLE "editorial_log" ADD COLUMN "quote" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mails" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_mails_kind";
  CREATE TYPE "public"."enum_mails_kind" AS ENUM('password-reset', 'press-invitation', 'press-password', 'workflow', 'review-due', 'enquiry', 'information-request', 'other');
  ALTER TABLE "mails" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_mails_kind" USING "kind"::"public"."enum_mails_kind";
  ALTER TABLE "users" DROP COLUMN "byline";
  ALTER TABLE "users" DROP COLUMN "affiliation";
  ALTER TABLE "users" DROP COLUMN "invited_at";
  ALTER TABLE "users" DROP COLUMN "accepted_at";
  ALTER TABLE "editorial_log" DROP COLUMN "passage";
  ALTER TABLE "editorial_log" DROP COLUMN "quote";`)
}
