import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_information_requests_state" AS ENUM('draft', 'sent', 'closed');
  CREATE TYPE "public"."enum_information_answers_state" AS ENUM('asked', 'opened', 'answered', 'declined');
  CREATE TYPE "public"."enum_agency_changes_kind" AS ENUM('merged', 'split', 'renamed', 'dissolved');
  ALTER TYPE "public"."enum_mails_kind" ADD VALUE 'information-request' BEFORE 'other';
  CREATE TABLE "information_requests_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "information_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_information_requests_state" DEFAULT 'draft' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "information_requests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "information_answers_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"asked" varchar,
  	"text" varchar,
  	"question" varchar,
  	"source" varchar,
  	"source_url" varchar,
  	"used_in_id" integer
  );
  
  CREATE TABLE "information_answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"request_id" integer NOT NULL,
  	"agency_id" integer NOT NULL,
  	"decline_reason" varchar,
  	"state" "enum_information_answers_state" DEFAULT 'asked' NOT NULL,
  	"opened_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"answered_by_id" integer,
  	"by_link_name" varchar,
  	"by_link_post" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agency_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_agency_changes_kind" NOT NULL,
  	"effective_on" timestamp(3) with time zone NOT NULL,
  	"decision" varchar NOT NULL,
  	"by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "agency_changes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer
  );
  
  ALTER TABLE "press_notes_key_facts" ADD COLUMN "contributed_by_id" integer;
  ALTER TABLE "press_notes_questions" ADD COLUMN "source_url" varchar;
  ALTER TABLE "press_notes_questions" ADD COLUMN "contributed_by_id" integer;
  ALTER TABLE "press_notes_questions_locales" ADD COLUMN "source_title" varchar;
  ALTER TABLE "_press_notes_v_version_key_facts" ADD COLUMN "contributed_by_id" integer;
  ALTER TABLE "_press_notes_v_version_questions" ADD COLUMN "source_url" varchar;
  ALTER TABLE "_press_notes_v_version_questions" ADD COLUMN "contributed_by_id" integer;
  ALTER TABLE "_press_notes_v_version_questions_locales" ADD COLUMN "source_title" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "information_requests_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "information_answers_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "agency_changes_id" integer;
  ALTER TABLE "information_requests_questions" ADD CONSTRAINT "information_requests_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."information_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "information_requests" ADD CONSTRAINT "information_requests_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "information_requests_rels" ADD CONSTRAINT "information_requests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."information_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "information_requests_rels" ADD CONSTRAINT "information_requests_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "information_requests_rels" ADD CONSTRAINT "information_requests_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "information_answers_paragraphs" ADD CONSTRAINT "information_answers_paragraphs_used_in_id_press_notes_id_fk" FOREIGN KEY ("used_in_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "information_answers_paragraphs" ADD CONSTRAINT "information_answers_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."information_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "information_answers" ADD CONSTRAINT "information_answers_request_id_information_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."information_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "information_answers" ADD CONSTRAINT "information_answers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "information_answers" ADD CONSTRAINT "information_answers_answered_by_id_users_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agency_changes" ADD CONSTRAINT "agency_changes_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agency_changes_rels" ADD CONSTRAINT "agency_changes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agency_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agency_changes_rels" ADD CONSTRAINT "agency_changes_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "information_requests_questions_order_idx" ON "information_requests_questions" USING btree ("_order");
  CREATE INDEX "information_requests_questions_parent_id_idx" ON "information_requests_questions" USING btree ("_parent_id");
  CREATE INDEX "information_requests_due_at_idx" ON "information_requests" USING btree ("due_at");
  CREATE INDEX "information_requests_state_idx" ON "information_requests" USING btree ("state");
  CREATE INDEX "information_requests_sent_at_idx" ON "information_requests" USING btree ("sent_at");
  CREATE INDEX "information_requests_created_by_idx" ON "information_requests" USING btree ("created_by_id");
  CREATE INDEX "information_requests_is_sample_idx" ON "information_requests" USING btree ("is_sample");
  CREATE INDEX "information_requests_updated_at_idx" ON "information_requests" USING btree ("updated_at");
  CREATE INDEX "information_requests_created_at_idx" ON "information_requests" USING btree ("created_at");
  CREATE INDEX "information_requests_rels_order_idx" ON "information_requests_rels" USING btree ("order");
  CREATE INDEX "information_requests_rels_parent_idx" ON "information_requests_rels" USING btree ("parent_id");
  CREATE INDEX "information_requests_rels_path_idx" ON "information_requests_rels" USING btree ("path");
  CREATE INDEX "information_requests_rels_agencies_id_idx" ON "information_requests_rels" USING btree ("agencies_id");
  CREATE INDEX "information_requests_rels_terms_id_idx" ON "information_requests_rels" USING btree ("terms_id");
  CREATE INDEX "information_answers_paragraphs_order_idx" ON "information_answers_paragraphs" USING btree ("_order");
  CREATE INDEX "information_answers_paragraphs_parent_id_idx" ON "information_answers_paragraphs" USING btree ("_parent_id");
  CREATE INDEX "information_answers_paragraphs_used_in_idx" ON "information_answers_paragraphs" USING btree ("used_in_id");
  CREATE INDEX "information_answers_request_idx" ON "information_answers" USING btree ("request_id");
  CREATE INDEX "information_answers_agency_idx" ON "information_answers" USING btree ("agency_id");
  CREATE INDEX "information_answers_state_idx" ON "information_answers" USING btree ("state");
  CREATE INDEX "information_answers_opened_at_idx" ON "information_answers" USING btree ("opened_at");
  CREATE INDEX "information_answers_answered_at_idx" ON "information_answers" USING btree ("answered_at");
  CREATE INDEX "information_answers_answered_by_idx" ON "information_answers" USING btree ("answered_by_id");
  CREATE INDEX "information_answers_is_sample_idx" ON "information_answers" USING btree ("is_sample");
  CREATE INDEX "information_answers_updated_at_idx" ON "information_answers" USING btree ("updated_at");
  CREATE INDEX "information_answers_created_at_idx" ON "information_answers" USING btree ("created_at");
  CREATE INDEX "agency_changes_kind_idx" ON "agency_changes" USING btree ("kind");
  CREATE INDEX "agency_changes_effective_on_idx" ON "agency_changes" USING btree ("effective_on");
  CREATE INDEX "agency_changes_by_idx" ON "agency_changes" USING btree ("by_id");
  CREATE INDEX "agency_changes_is_sample_idx" ON "agency_changes" USING btree ("is_sample");
  CREATE INDEX "agency_changes_updated_at_idx" ON "agency_changes" USING btree ("updated_at");
  CREATE INDEX "agency_changes_created_at_idx" ON "agency_changes" USING btree ("created_at");
  CREATE INDEX "agency_changes_rels_order_idx" ON "agency_changes_rels" USING btree ("order");
  CREATE INDEX "agency_changes_rels_parent_idx" ON "agency_changes_rels" USING btree ("parent_id");
  CREATE INDEX "agency_changes_rels_path_idx" ON "agency_changes_rels" USING btree ("path");
  CREATE INDEX "agency_changes_rels_agencies_id_idx" ON "agency_changes_rels" USING btree ("agencies_id");
  ALTER TABLE "press_notes_key_facts" ADD CONSTRAINT "press_notes_key_facts_contributed_by_id_agencies_id_fk" FOREIGN KEY ("contributed_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes_questions" ADD CONSTRAINT "press_notes_questions_contributed_by_id_agencies_id_fk" FOREIGN KEY ("contributed_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_key_facts" ADD CONSTRAINT "_press_notes_v_version_key_facts_contributed_by_id_agencies_id_fk" FOREIGN KEY ("contributed_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_questions" ADD CONSTRAINT "_press_notes_v_version_questions_contributed_by_id_agencies_id_fk" FOREIGN KEY ("contributed_by_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_information_requests_fk" FOREIGN KEY ("information_requests_id") REFERENCES "public"."information_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_information_answers_fk" FOREIGN KEY ("information_answers_id") REFERENCES "public"."information_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agency_changes_fk" FOREIGN KEY ("agency_changes_id") REFERENCES "public"."agency_changes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "press_notes_key_facts_contributed_by_idx" ON "press_notes_key_facts" USING btree ("contributed_by_id");
  CREATE INDEX "press_notes_questions_contributed_by_idx" ON "press_notes_questions" USING btree ("contributed_by_id");
  CREATE INDEX "_press_notes_v_version_key_facts_contributed_by_idx" ON "_press_notes_v_version_key_facts" USING btree ("contributed_by_id");
  CREATE INDEX "_press_notes_v_version_questions_contributed_by_idx" ON "_press_notes_v_version_questions" USING btree ("contributed_by_id");
  CREATE INDEX "payload_locked_documents_rels_information_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("information_requests_id");
  CREATE INDEX "payload_locked_documents_rels_information_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("information_answers_id");
  CREATE INDEX "payload_locked_documents_rels_agency_changes_id_idx" ON "payload_locked_documents_rels" USING btree ("agency_changes_id");`)

  // By hand. An agency answers a request once.
  await db.execute(sql`
    create unique index information_answers_request_agency_idx
      on information_answers (request_id, agency_id);

    -- Links by which an agency answers without an account. The hash of a random token; the token
    -- is told once. No API reaches this table.
    create table answer_links (
      hash char(64) primary key,
      answer_id integer not null references information_answers on delete cascade,
      made_by_id integer references users on delete set null,
      made_at timestamptz not null default clock_timestamp(),
      revoked_at timestamptz
    );
    create index answer_links_answer_idx on answer_links (answer_id);`)

  // By hand. Public, and so part of the content epoch.
  await db.execute(sql`
    do $$
    declare child regclass;
    begin
      for child in
        select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and c.relname ~ '^agency_changes'
      loop
        perform watch_public_content(child);
      end loop;
    end $$;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table answer_links;
    delete from mails where kind = 'information-request';`)
  await db.execute(sql`
   ALTER TABLE "information_requests_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "information_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "information_requests_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "information_answers_paragraphs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "information_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "agency_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "agency_changes_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "information_requests_questions" CASCADE;
  DROP TABLE "information_requests" CASCADE;
  DROP TABLE "information_requests_rels" CASCADE;
  DROP TABLE "information_answers_paragraphs" CASCADE;
  DROP TABLE "information_answers" CASCADE;
  DROP TABLE "agency_changes" CASCADE;
  DROP TABLE "agency_changes_rels" CASCADE;
  ALTER TABLE "press_notes_key_facts" DROP CONSTRAINT "press_notes_key_facts_contributed_by_id_agencies_id_fk";
  
  ALTER TABLE "press_notes_questions" DROP CONSTRAINT "press_notes_questions_contributed_by_id_agencies_id_fk";
  
  ALTER TABLE "_press_notes_v_version_key_facts" DROP CONSTRAINT "_press_notes_v_version_key_facts_contributed_by_id_agencies_id_fk";
  
  ALTER TABLE "_press_notes_v_version_questions" DROP CONSTRAINT "_press_notes_v_version_questions_contributed_by_id_agencies_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_information_requests_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_information_answers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_agency_changes_fk";
  
  ALTER TABLE "mails" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_mails_kind";
  CREATE TYPE "public"."enum_mails_kind" AS ENUM('password-reset', 'press-invitation', 'press-password', 'workflow', 'review-due', 'enquiry', 'other');
  ALTER TABLE "mails" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_mails_kind" USING "kind"::"public"."enum_mails_kind";
  DROP INDEX "press_notes_key_facts_contributed_by_idx";
  DROP INDEX "press_notes_questions_contributed_by_idx";
  DROP INDEX "_press_notes_v_version_key_facts_contributed_by_idx";
  DROP INDEX "_press_notes_v_version_questions_contributed_by_idx";
  DROP INDEX "payload_locked_documents_rels_information_requests_id_idx";
  DROP INDEX "payload_locked_documents_rels_information_answers_id_idx";
  DROP INDEX "payload_locked_documents_rels_agency_changes_id_idx";
  ALTER TABLE "press_notes_key_facts" DROP COLUMN "contributed_by_id";
  ALTER TABLE "press_notes_questions" DROP COLUMN "source_url";
  ALTER TABLE "press_notes_questions" DROP COLUMN "contributed_by_id";
  ALTER TABLE "press_notes_questions_locales" DROP COLUMN "source_title";
  ALTER TABLE "_press_notes_v_version_key_facts" DROP COLUMN "contributed_by_id";
  ALTER TABLE "_press_notes_v_version_questions" DROP COLUMN "source_url";
  ALTER TABLE "_press_notes_v_version_questions" DROP COLUMN "contributed_by_id";
  ALTER TABLE "_press_notes_v_version_questions_locales" DROP COLUMN "source_title";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "information_requests_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "information_answers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "agency_changes_id";
  DROP TYPE "public"."enum_information_requests_state";
  DROP TYPE "public"."enum_information_answers_state";
  DROP TYPE "public"."enum_agency_changes_kind";`)
}
