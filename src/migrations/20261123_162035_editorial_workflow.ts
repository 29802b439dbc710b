import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn', 'unpublished');
  CREATE TYPE "public"."enum_articles_workflow_change_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum__articles_v_version_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn', 'unpublished');
  CREATE TYPE "public"."enum__articles_v_version_workflow_change_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum_press_notes_change_notes_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum_press_notes_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn', 'unpublished');
  CREATE TYPE "public"."enum_press_notes_workflow_change_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum__press_notes_v_version_change_notes_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum__press_notes_v_version_state" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn', 'unpublished');
  CREATE TYPE "public"."enum__press_notes_v_version_workflow_change_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum_corrections_severity" AS ENUM('wording', 'factual', 'serious');
  CREATE TYPE "public"."enum_takedowns_kind" AS ENUM('withdrawn', 'consolidated', 'error');
  CREATE TYPE "public"."enum_editorial_log_move" AS ENUM('submit', 'take-back', 'take-on', 'request-changes', 'approve', 'schedule', 'unschedule', 'publish', 'publish-emergency', 'approve-afterwards', 'withdraw', 'consolidate', 'remove-error', 'reinstate', 'comment', 'approval-cancelled', 'schedule-failed');
  CREATE TYPE "public"."enum_editorial_log_from" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn', 'unpublished');
  CREATE TYPE "public"."enum_editorial_log_to" AS ENUM('draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'withdrawn', 'unpublished');
  CREATE TABLE "press_notes_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"kind" "enum_press_notes_change_notes_kind" DEFAULT 'major'
  );
  
  CREATE TABLE "press_notes_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_press_notes_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"kind" "enum__press_notes_v_version_change_notes_kind" DEFAULT 'major',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_notes_v_version_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "corrections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"press_note_id" integer,
  	"severity" "enum_corrections_severity" DEFAULT 'factual' NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "corrections_locales" (
  	"wrong" varchar NOT NULL,
  	"right" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "takedowns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"press_note_id" integer,
  	"kind" "enum_takedowns_kind" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"path_vi" varchar,
  	"path_en" varchar,
  	"replaced_by" varchar,
  	"was_public" boolean,
  	"by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "takedowns_locales" (
  	"reason" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "editorial_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"press_note_id" integer,
  	"title" varchar,
  	"move" "enum_editorial_log_move" NOT NULL,
  	"from" "enum_editorial_log_from",
  	"to" "enum_editorial_log_to",
  	"by_id" integer,
  	"comment" varchar,
  	"version" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "state" "enum_articles_state" DEFAULT 'draft';
  ALTER TABLE "articles" ADD COLUMN "holder_id" integer;
  ALTER TABLE "articles" ADD COLUMN "awaiting_approval" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "workflow_submitted_by_id" integer;
  ALTER TABLE "articles" ADD COLUMN "workflow_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "workflow_changed_by_id" integer;
  ALTER TABLE "articles" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "articles" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "workflow_published_by_id" integer;
  ALTER TABLE "articles" ADD COLUMN "workflow_change_kind" "enum_articles_workflow_change_kind";
  ALTER TABLE "articles" ADD COLUMN "workflow_change_note_vi" varchar;
  ALTER TABLE "articles" ADD COLUMN "workflow_change_note_en" varchar;
  ALTER TABLE "articles" ADD COLUMN "review_due" timestamp(3) with time zone;
  ALTER TABLE "articles_locales" ADD COLUMN "text_changed_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_state" "enum__articles_v_version_state" DEFAULT 'draft';
  ALTER TABLE "_articles_v" ADD COLUMN "version_holder_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_awaiting_approval" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_submitted_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_changed_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_published_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_change_kind" "enum__articles_v_version_workflow_change_kind";
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_change_note_vi" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_change_note_en" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_due" timestamp(3) with time zone;
  ALTER TABLE "_articles_v_locales" ADD COLUMN "version_text_changed_at" timestamp(3) with time zone;
  ALTER TABLE "press_notes" ADD COLUMN "revised_at" timestamp(3) with time zone;
  ALTER TABLE "press_notes" ADD COLUMN "state" "enum_press_notes_state" DEFAULT 'draft';
  ALTER TABLE "press_notes" ADD COLUMN "holder_id" integer;
  ALTER TABLE "press_notes" ADD COLUMN "awaiting_approval" boolean DEFAULT false;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_submitted_by_id" integer;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_changed_by_id" integer;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_approved_by_id" integer;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_published_by_id" integer;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_change_kind" "enum_press_notes_workflow_change_kind";
  ALTER TABLE "press_notes" ADD COLUMN "workflow_change_note_vi" varchar;
  ALTER TABLE "press_notes" ADD COLUMN "workflow_change_note_en" varchar;
  ALTER TABLE "press_notes" ADD COLUMN "review_due" timestamp(3) with time zone;
  ALTER TABLE "press_notes_locales" ADD COLUMN "text_changed_at" timestamp(3) with time zone;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_revised_at" timestamp(3) with time zone;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_state" "enum__press_notes_v_version_state" DEFAULT 'draft';
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_holder_id" integer;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_awaiting_approval" boolean DEFAULT false;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_submitted_by_id" integer;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_changed_by_id" integer;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_approved_by_id" integer;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_approved_at" timestamp(3) with time zone;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_publish_at" timestamp(3) with time zone;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_published_by_id" integer;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_change_kind" "enum__press_notes_v_version_workflow_change_kind";
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_change_note_vi" varchar;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_workflow_change_note_en" varchar;
  ALTER TABLE "_press_notes_v" ADD COLUMN "version_review_due" timestamp(3) with time zone;
  ALTER TABLE "_press_notes_v_locales" ADD COLUMN "version_text_changed_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "corrections_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "takedowns_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "editorial_log_id" integer;
  ALTER TABLE "press_notes_change_notes" ADD CONSTRAINT "press_notes_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_change_notes_locales" ADD CONSTRAINT "press_notes_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_change_notes" ADD CONSTRAINT "_press_notes_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_change_notes_locales" ADD CONSTRAINT "_press_notes_v_version_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v_version_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_press_note_id_press_notes_id_fk" FOREIGN KEY ("press_note_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections" ADD CONSTRAINT "corrections_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "corrections_locales" ADD CONSTRAINT "corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_press_note_id_press_notes_id_fk" FOREIGN KEY ("press_note_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "takedowns_locales" ADD CONSTRAINT "takedowns_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."takedowns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_log" ADD CONSTRAINT "editorial_log_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_log" ADD CONSTRAINT "editorial_log_press_note_id_press_notes_id_fk" FOREIGN KEY ("press_note_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_log" ADD CONSTRAINT "editorial_log_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "press_notes_change_notes_order_idx" ON "press_notes_change_notes" USING btree ("_order");
  CREATE INDEX "press_notes_change_notes_parent_id_idx" ON "press_notes_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "press_notes_change_notes_locales_locale_parent_id_unique" ON "press_notes_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_notes_change_notes_locales_parent_idx" ON "press_notes_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_version_change_notes_order_idx" ON "_press_notes_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_press_notes_v_version_change_notes_parent_id_idx" ON "_press_notes_v_version_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_press_notes_v_version_change_notes_locales_locale_parent_id" ON "_press_notes_v_version_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_notes_v_version_change_notes_locales_parent_idx" ON "_press_notes_v_version_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "corrections_article_idx" ON "corrections" USING btree ("article_id");
  CREATE INDEX "corrections_press_note_idx" ON "corrections" USING btree ("press_note_id");
  CREATE INDEX "corrections_severity_idx" ON "corrections" USING btree ("severity");
  CREATE INDEX "corrections_date_idx" ON "corrections" USING btree ("date");
  CREATE INDEX "corrections_created_by_idx" ON "corrections" USING btree ("created_by_id");
  CREATE INDEX "corrections_is_sample_idx" ON "corrections" USING btree ("is_sample");
  CREATE INDEX "corrections_updated_at_idx" ON "corrections" USING btree ("updated_at");
  CREATE INDEX "corrections_created_at_idx" ON "corrections" USING btree ("created_at");
  CREATE UNIQUE INDEX "corrections_locales_locale_parent_id_unique" ON "corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "corrections_locales_parent_idx" ON "corrections_locales" USING btree ("_parent_id");
  CREATE INDEX "takedowns_article_idx" ON "takedowns" USING btree ("article_id");
  CREATE INDEX "takedowns_press_note_idx" ON "takedowns" USING btree ("press_note_id");
  CREATE INDEX "takedowns_kind_idx" ON "takedowns" USING btree ("kind");
  CREATE INDEX "takedowns_at_idx" ON "takedowns" USING btree ("at");
  CREATE INDEX "takedowns_ended_at_idx" ON "takedowns" USING btree ("ended_at");
  CREATE INDEX "takedowns_path_vi_idx" ON "takedowns" USING btree ("path_vi");
  CREATE INDEX "takedowns_path_en_idx" ON "takedowns" USING btree ("path_en");
  CREATE INDEX "takedowns_was_public_idx" ON "takedowns" USING btree ("was_public");
  CREATE INDEX "takedowns_by_idx" ON "takedowns" USING btree ("by_id");
  CREATE INDEX "takedowns_updated_at_idx" ON "takedowns" USING btree ("updated_at");
  CREATE INDEX "takedowns_created_at_idx" ON "takedowns" USING btree ("created_at");
  CREATE UNIQUE INDEX "takedowns_locales_locale_parent_id_unique" ON "takedowns_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "takedowns_locales_parent_idx" ON "takedowns_locales" USING btree ("_parent_id");
  CREATE INDEX "editorial_log_article_idx" ON "editorial_log" USING btree ("article_id");
  CREATE INDEX "editorial_log_press_note_idx" ON "editorial_log" USING btree ("press_note_id");
  CREATE INDEX "editorial_log_move_idx" ON "editorial_log" USING btree ("move");
  CREATE INDEX "editorial_log_by_idx" ON "editorial_log" USING btree ("by_id");
  CREATE INDEX "editorial_log_updated_at_idx" ON "editorial_log" USING btree ("updated_at");
  CREATE INDEX "editorial_log_created_at_idx" ON "editorial_log" USING btree ("created_at");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_holder_id_users_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_workflow_submitted_by_id_users_id_fk" FOREIGN KEY ("workflow_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_workflow_changed_by_id_users_id_fk" FOREIGN KEY ("workflow_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_workflow_published_by_id_users_id_fk" FOREIGN KEY ("workflow_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_holder_id_users_id_fk" FOREIGN KEY ("version_holder_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_workflow_submitted_by_id_users_id_fk" FOREIGN KEY ("version_workflow_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_workflow_changed_by_id_users_id_fk" FOREIGN KEY ("version_workflow_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_workflow_published_by_id_users_id_fk" FOREIGN KEY ("version_workflow_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_holder_id_users_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_workflow_submitted_by_id_users_id_fk" FOREIGN KEY ("workflow_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_workflow_changed_by_id_users_id_fk" FOREIGN KEY ("workflow_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_workflow_published_by_id_users_id_fk" FOREIGN KEY ("workflow_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_holder_id_users_id_fk" FOREIGN KEY ("version_holder_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_workflow_submitted_by_id_users_id_fk" FOREIGN KEY ("version_workflow_submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_workflow_changed_by_id_users_id_fk" FOREIGN KEY ("version_workflow_changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_workflow_approved_by_id_users_id_fk" FOREIGN KEY ("version_workflow_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_workflow_published_by_id_users_id_fk" FOREIGN KEY ("version_workflow_published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_corrections_fk" FOREIGN KEY ("corrections_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_takedowns_fk" FOREIGN KEY ("takedowns_id") REFERENCES "public"."takedowns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editorial_log_fk" FOREIGN KEY ("editorial_log_id") REFERENCES "public"."editorial_log"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_state_idx" ON "articles" USING btree ("state");
  CREATE INDEX "articles_holder_idx" ON "articles" USING btree ("holder_id");
  CREATE INDEX "articles_awaiting_approval_idx" ON "articles" USING btree ("awaiting_approval");
  CREATE INDEX "articles_workflow_workflow_submitted_by_idx" ON "articles" USING btree ("workflow_submitted_by_id");
  CREATE INDEX "articles_workflow_workflow_changed_by_idx" ON "articles" USING btree ("workflow_changed_by_id");
  CREATE INDEX "articles_workflow_workflow_approved_by_idx" ON "articles" USING btree ("workflow_approved_by_id");
  CREATE INDEX "articles_workflow_workflow_published_by_idx" ON "articles" USING btree ("workflow_published_by_id");
  CREATE INDEX "articles_review_due_idx" ON "articles" USING btree ("review_due");
  CREATE INDEX "_articles_v_version_version_state_idx" ON "_articles_v" USING btree ("version_state");
  CREATE INDEX "_articles_v_version_version_holder_idx" ON "_articles_v" USING btree ("version_holder_id");
  CREATE INDEX "_articles_v_version_version_awaiting_approval_idx" ON "_articles_v" USING btree ("version_awaiting_approval");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_submitted__idx" ON "_articles_v" USING btree ("version_workflow_submitted_by_id");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_changed_by_idx" ON "_articles_v" USING btree ("version_workflow_changed_by_id");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_approved_b_idx" ON "_articles_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_articles_v_version_workflow_version_workflow_published__idx" ON "_articles_v" USING btree ("version_workflow_published_by_id");
  CREATE INDEX "_articles_v_version_version_review_due_idx" ON "_articles_v" USING btree ("version_review_due");
  CREATE INDEX "press_notes_state_idx" ON "press_notes" USING btree ("state");
  CREATE INDEX "press_notes_holder_idx" ON "press_notes" USING btree ("holder_id");
  CREATE INDEX "press_notes_awaiting_approval_idx" ON "press_notes" USING btree ("awaiting_approval");
  CREATE INDEX "press_notes_workflow_workflow_submitted_by_idx" ON "press_notes" USING btree ("workflow_submitted_by_id");
  CREATE INDEX "press_notes_workflow_workflow_changed_by_idx" ON "press_notes" USING btree ("workflow_changed_by_id");
  CREATE INDEX "press_notes_workflow_workflow_approved_by_idx" ON "press_notes" USING btree ("workflow_approved_by_id");
  CREATE INDEX "press_notes_workflow_workflow_published_by_idx" ON "press_notes" USING btree ("workflow_published_by_id");
  CREATE INDEX "press_notes_review_due_idx" ON "press_notes" USING btree ("review_due");
  CREATE INDEX "_press_notes_v_version_version_state_idx" ON "_press_notes_v" USING btree ("version_state");
  CREATE INDEX "_press_notes_v_version_version_holder_idx" ON "_press_notes_v" USING btree ("version_holder_id");
  CREATE INDEX "_press_notes_v_version_version_awaiting_approval_idx" ON "_press_notes_v" USING btree ("version_awaiting_approval");
  CREATE INDEX "_press_notes_v_version_workflow_version_workflow_submitt_idx" ON "_press_notes_v" USING btree ("version_workflow_submitted_by_id");
  CREATE INDEX "_press_notes_v_version_workflow_version_workflow_changed_idx" ON "_press_notes_v" USING btree ("version_workflow_changed_by_id");
  CREATE INDEX "_press_notes_v_version_workflow_version_workflow_approve_idx" ON "_press_notes_v" USING btree ("version_workflow_approved_by_id");
  CREATE INDEX "_press_notes_v_version_workflow_version_workflow_publish_idx" ON "_press_notes_v" USING btree ("version_workflow_published_by_id");
  CREATE INDEX "_press_notes_v_version_version_review_due_idx" ON "_press_notes_v" USING btree ("version_review_due");
  CREATE INDEX "payload_locked_documents_rels_corrections_id_idx" ON "payload_locked_documents_rels" USING btree ("corrections_id");
  CREATE INDEX "payload_locked_documents_rels_takedowns_id_idx" ON "payload_locked_documents_rels" USING btree ("takedowns_id");
  CREATE INDEX "payload_locked_documents_rels_editorial_log_id_idx" ON "payload_locked_documents_rels" USING btree ("editorial_log_id");`)
  await watchNewTables(db)
  await stateOfExistingTexts(db)
}

/** What readers may see raises the content epoch (docs/adr/0003-content-epoch.md). */
async function watchNewTables(db: MigrateUpArgs['db']): Promise<void> {
  await db.execute(sql`
    select watch_public_content(name::regclass) from unnest(array[
      'corrections', 'corrections_locales', 'takedowns', 'takedowns_locales',
      'press_notes_change_notes', 'press_notes_change_notes_locales'
    ]) as name`)
}

/** Texts from before the workflow: what is published is published, all else is a draft. */
async function stateOfExistingTexts(db: MigrateUpArgs['db']): Promise<void> {
  await db.execute(sql`update articles set state = 'published' where _status = 'published'`)
  await db.execute(sql`update press_notes set state = 'published' where _status = 'published'`)
  await db.execute(
    sql`update _articles_v set version_state = 'published' where version__status = 'published'`,
  )
  await db.execute(
    sql`update _press_notes_v set version_state = 'published' where version__status = 'published'`,
  )
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "press_notes_change_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_notes_change_notes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_notes_v_version_change_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_press_notes_v_version_change_notes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "corrections_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "takedowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "takedowns_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "editorial_log" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "press_notes_change_notes" CASCADE;
  DROP TABLE "press_notes_change_notes_locales" CASCADE;
  DROP TABLE "_press_notes_v_version_change_notes" CASCADE;
  DROP TABLE "_press_notes_v_version_change_notes_locales" CASCADE;
  DROP TABLE "corrections" CASCADE;
  DROP TABLE "corrections_locales" CASCADE;
  DROP TABLE "takedowns" CASCADE;
  DROP TABLE "takedowns_locales" CASCADE;
  DROP TABLE "editorial_log" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_holder_id_users_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_workflow_submitted_by_id_users_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_workflow_changed_by_id_users_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "articles" DROP CONSTRAINT "articles_workflow_published_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_holder_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_workflow_submitted_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_workflow_changed_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_workflow_published_by_id_users_id_fk";
  
  ALTER TABLE "press_notes" DROP CONSTRAINT "press_notes_holder_id_users_id_fk";
  
  ALTER TABLE "press_notes" DROP CONSTRAINT "press_notes_workflow_submitted_by_id_users_id_fk";
  
  ALTER TABLE "press_notes" DROP CONSTRAINT "press_notes_workflow_changed_by_id_users_id_fk";
  
  ALTER TABLE "press_notes" DROP CONSTRAINT "press_notes_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "press_notes" DROP CONSTRAINT "press_notes_workflow_published_by_id_users_id_fk";
  
  ALTER TABLE "_press_notes_v" DROP CONSTRAINT "_press_notes_v_version_holder_id_users_id_fk";
  
  ALTER TABLE "_press_notes_v" DROP CONSTRAINT "_press_notes_v_version_workflow_submitted_by_id_users_id_fk";
  
  ALTER TABLE "_press_notes_v" DROP CONSTRAINT "_press_notes_v_version_workflow_changed_by_id_users_id_fk";
  
  ALTER TABLE "_press_notes_v" DROP CONSTRAINT "_press_notes_v_version_workflow_approved_by_id_users_id_fk";
  
  ALTER TABLE "_press_notes_v" DROP CONSTRAINT "_press_notes_v_version_workflow_published_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_corrections_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_takedowns_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_editorial_log_fk";
  
  DROP INDEX "articles_state_idx";
  DROP INDEX "articles_holder_idx";
  DROP INDEX "articles_awaiting_approval_idx";
  DROP INDEX "articles_workflow_workflow_submitted_by_idx";
  DROP INDEX "articles_workflow_workflow_changed_by_idx";
  DROP INDEX "articles_workflow_workflow_approved_by_idx";
  DROP INDEX "articles_workflow_workflow_published_by_idx";
  DROP INDEX "articles_review_due_idx";
  DROP INDEX "_articles_v_version_version_state_idx";
  DROP INDEX "_articles_v_version_version_holder_idx";
  DROP INDEX "_articles_v_version_version_awaiting_approval_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_submitted__idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_changed_by_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_approved_b_idx";
  DROP INDEX "_articles_v_version_workflow_version_workflow_published__idx";
  DROP INDEX "_articles_v_version_version_review_due_idx";
  DROP INDEX "press_notes_state_idx";
  DROP INDEX "press_notes_holder_idx";
  DROP INDEX "press_notes_awaiting_approval_idx";
  DROP INDEX "press_notes_workflow_workflow_submitted_by_idx";
  DROP INDEX "press_notes_workflow_workflow_changed_by_idx";
  DROP INDEX "press_notes_workflow_workflow_approved_by_idx";
  DROP INDEX "press_notes_workflow_workflow_published_by_idx";
  DROP INDEX "press_notes_review_due_idx";
  DROP INDEX "_press_notes_v_version_version_state_idx";
  DROP INDEX "_press_notes_v_version_version_holder_idx";
  DROP INDEX "_press_notes_v_version_version_awaiting_approval_idx";
  DROP INDEX "_press_notes_v_version_workflow_version_workflow_submitt_idx";
  DROP INDEX "_press_notes_v_version_workflow_version_workflow_changed_idx";
  DROP INDEX "_press_notes_v_version_workflow_version_workflow_approve_idx";
  DROP INDEX "_press_notes_v_version_workflow_version_workflow_publish_idx";
  DROP INDEX "_press_notes_v_version_version_review_due_idx";
  DROP INDEX "payload_locked_documents_rels_corrections_id_idx";
  DROP INDEX "payload_locked_documents_rels_takedowns_id_idx";
  DROP INDEX "payload_locked_documents_rels_editorial_log_id_idx";
  ALTER TABLE "articles" DROP COLUMN "state";
  ALTER TABLE "articles" DROP COLUMN "holder_id";
  ALTER TABLE "articles" DROP COLUMN "awaiting_approval";
  ALTER TABLE "articles" DROP COLUMN "workflow_submitted_by_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_submitted_at";
  ALTER TABLE "articles" DROP COLUMN "workflow_changed_by_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "articles" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "articles" DROP COLUMN "workflow_published_by_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_change_kind";
  ALTER TABLE "articles" DROP COLUMN "workflow_change_note_vi";
  ALTER TABLE "articles" DROP COLUMN "workflow_change_note_en";
  ALTER TABLE "articles" DROP COLUMN "review_due";
  ALTER TABLE "articles_locales" DROP COLUMN "text_changed_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_state";
  ALTER TABLE "_articles_v" DROP COLUMN "version_holder_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_awaiting_approval";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_submitted_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_submitted_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_changed_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_published_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_change_kind";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_change_note_vi";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_change_note_en";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_due";
  ALTER TABLE "_articles_v_locales" DROP COLUMN "version_text_changed_at";
  ALTER TABLE "press_notes" DROP COLUMN "revised_at";
  ALTER TABLE "press_notes" DROP COLUMN "state";
  ALTER TABLE "press_notes" DROP COLUMN "holder_id";
  ALTER TABLE "press_notes" DROP COLUMN "awaiting_approval";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_submitted_by_id";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_submitted_at";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_changed_by_id";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_approved_by_id";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_approved_at";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_publish_at";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_published_by_id";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_change_kind";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_change_note_vi";
  ALTER TABLE "press_notes" DROP COLUMN "workflow_change_note_en";
  ALTER TABLE "press_notes" DROP COLUMN "review_due";
  ALTER TABLE "press_notes_locales" DROP COLUMN "text_changed_at";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_revised_at";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_state";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_holder_id";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_awaiting_approval";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_submitted_by_id";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_submitted_at";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_changed_by_id";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_approved_by_id";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_approved_at";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_publish_at";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_published_by_id";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_change_kind";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_change_note_vi";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_workflow_change_note_en";
  ALTER TABLE "_press_notes_v" DROP COLUMN "version_review_due";
  ALTER TABLE "_press_notes_v_locales" DROP COLUMN "version_text_changed_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "corrections_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "takedowns_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "editorial_log_id";
  DROP TYPE "public"."enum_articles_state";
  DROP TYPE "public"."enum_articles_workflow_change_kind";
  DROP TYPE "public"."enum__articles_v_version_state";
  DROP TYPE "public"."enum__articles_v_version_workflow_change_kind";
  DROP TYPE "public"."enum_press_notes_change_notes_kind";
  DROP TYPE "public"."enum_press_notes_state";
  DROP TYPE "public"."enum_press_notes_workflow_change_kind";
  DROP TYPE "public"."enum__press_notes_v_version_change_notes_kind";
  DROP TYPE "public"."enum__press_notes_v_version_state";
  DROP TYPE "public"."enum__press_notes_v_version_workflow_change_kind";
  DROP TYPE "public"."enum_corrections_severity";
  DROP TYPE "public"."enum_takedowns_kind";
  DROP TYPE "public"."enum_editorial_log_move";
  DROP TYPE "public"."enum_editorial_log_from";
  DROP TYPE "public"."enum_editorial_log_to";`)
}
