import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_actions_work_status" AS ENUM('in-preparation', 'in-progress', 'completed', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum_actions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_actions_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__actions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__actions_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__actions_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_progress_reports_implementation" AS ENUM('implemented', 'partially-implemented', 'not-yet-implemented', 'not-assessed');
  CREATE TYPE "public"."enum_progress_reports_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_progress_reports_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__progress_reports_v_version_implementation" AS ENUM('implemented', 'partially-implemented', 'not-yet-implemented', 'not-assessed');
  CREATE TYPE "public"."enum__progress_reports_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__progress_reports_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__progress_reports_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_assessments_grade" AS ENUM('A', 'B', 'C', 'D', 'E');
  CREATE TYPE "public"."enum_assessments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_assessments_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__assessments_v_version_grade" AS ENUM('A', 'B', 'C', 'D', 'E');
  CREATE TYPE "public"."enum__assessments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__assessments_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__assessments_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_achievements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_achievements_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__achievements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__achievements_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__achievements_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_indicators_kind" AS ENUM('structural', 'process', 'outcome');
  CREATE TYPE "public"."enum_indicators_direction" AS ENUM('up', 'down', 'neutral');
  CREATE TYPE "public"."enum_indicators_reporting" AS ENUM('complete', 'in-progress', 'exploring', 'not-applicable');
  CREATE TYPE "public"."enum_indicators_periodicity" AS ENUM('month', 'quarter', 'half-year', 'year', 'irregular');
  CREATE TYPE "public"."enum_indicators_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_indicators_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__indicators_v_version_kind" AS ENUM('structural', 'process', 'outcome');
  CREATE TYPE "public"."enum__indicators_v_version_direction" AS ENUM('up', 'down', 'neutral');
  CREATE TYPE "public"."enum__indicators_v_version_reporting" AS ENUM('complete', 'in-progress', 'exploring', 'not-applicable');
  CREATE TYPE "public"."enum__indicators_v_version_periodicity" AS ENUM('month', 'quarter', 'half-year', 'year', 'irregular');
  CREATE TYPE "public"."enum__indicators_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__indicators_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__indicators_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_indicator_values_value_status" AS ENUM('provisional', 'final', 'revised');
  CREATE TYPE "public"."enum_legislation_form" AS ENUM('constitution', 'law', 'ordinance', 'resolution', 'decree', 'decision', 'circular', 'directive', 'plan');
  CREATE TYPE "public"."enum_legislation_scope" AS ENUM('national', 'provincial');
  CREATE TYPE "public"."enum_legislation_force" AS ENUM('not-yet', 'in-force', 'partly', 'expired');
  CREATE TYPE "public"."enum_legislation_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_legislation_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__legislation_v_version_form" AS ENUM('constitution', 'law', 'ordinance', 'resolution', 'decree', 'decision', 'circular', 'directive', 'plan');
  CREATE TYPE "public"."enum__legislation_v_version_scope" AS ENUM('national', 'provincial');
  CREATE TYPE "public"."enum__legislation_v_version_force" AS ENUM('not-yet', 'in-force', 'partly', 'expired');
  CREATE TYPE "public"."enum__legislation_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legislation_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__legislation_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_record_log_event" AS ENUM('created', 'changed', 'deleted');
  CREATE TYPE "public"."enum_record_log_via" AS ENUM('staff', 'import', 'system');
  ALTER TYPE "public"."enum_terms_scheme" ADD VALUE 'indicator-type';
  ALTER TYPE "public"."enum_terms_scheme" ADD VALUE 'dimension';
  ALTER TYPE "public"."enum_terms_scheme" ADD VALUE 'dimension-value';
  ALTER TYPE "public"."enum_terms_scheme" ADD VALUE 'law-topic';
  CREATE TABLE "actions_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"date" timestamp(3) with time zone,
  	"file_id" integer,
  	"value_id" integer,
  	"material_id" integer
  );
  
  CREATE TABLE "actions_evidence_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "actions_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar
  );
  
  CREATE TABLE "actions_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "actions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"status" "enum_actions_work_status" DEFAULT 'in-preparation',
  	"starts_on" timestamp(3) with time zone,
  	"due_on" timestamp(3) with time zone,
  	"completed_on" timestamp(3) with time zone,
  	"agency_id" integer,
  	"slug" varchar,
  	"archived_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_actions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "actions_locales" (
  	"title" varchar,
  	"description" varchar,
  	"status_reason" varchar,
  	"translation_status" "enum_actions_translation_status",
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "actions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer,
  	"agencies_id" integer,
  	"indicators_id" integer,
  	"instruments_id" integer,
  	"review_cycles_id" integer,
  	"legislation_id" integer
  );
  
  CREATE TABLE "_actions_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"date" timestamp(3) with time zone,
  	"file_id" integer,
  	"value_id" integer,
  	"material_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_actions_v_version_evidence_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_actions_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_actions_v_version_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_actions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_status" "enum_actions_work_status" DEFAULT 'in-preparation',
  	"version_starts_on" timestamp(3) with time zone,
  	"version_due_on" timestamp(3) with time zone,
  	"version_completed_on" timestamp(3) with time zone,
  	"version_agency_id" integer,
  	"version_slug" varchar,
  	"version_archived_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__actions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__actions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_actions_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_status_reason" varchar,
  	"version_translation_status" "enum__actions_v_version_translation_status",
  	"version_archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_actions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer,
  	"agencies_id" integer,
  	"indicators_id" integer,
  	"instruments_id" integer,
  	"review_cycles_id" integer,
  	"legislation_id" integer
  );
  
  CREATE TABLE "progress_reports_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"date" timestamp(3) with time zone,
  	"file_id" integer,
  	"value_id" integer,
  	"material_id" integer
  );
  
  CREATE TABLE "progress_reports_evidence_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "progress_reports_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar
  );
  
  CREATE TABLE "progress_reports_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "progress_reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"action_id" integer,
  	"reported_on" timestamp(3) with time zone,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"implementation" "enum_progress_reports_implementation",
  	"agency_id" integer,
  	"archived_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_progress_reports_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "progress_reports_locales" (
  	"text" varchar,
  	"translation_status" "enum_progress_reports_translation_status",
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "progress_reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer,
  	"instruments_id" integer,
  	"review_cycles_id" integer,
  	"legislation_id" integer,
  	"indicators_id" integer
  );
  
  CREATE TABLE "_progress_reports_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"date" timestamp(3) with time zone,
  	"file_id" integer,
  	"value_id" integer,
  	"material_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_progress_reports_v_version_evidence_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_progress_reports_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_progress_reports_v_version_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_progress_reports_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_action_id" integer,
  	"version_reported_on" timestamp(3) with time zone,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_implementation" "enum__progress_reports_v_version_implementation",
  	"version_agency_id" integer,
  	"version_archived_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__progress_reports_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__progress_reports_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_progress_reports_v_locales" (
  	"version_text" varchar,
  	"version_translation_status" "enum__progress_reports_v_version_translation_status",
  	"version_archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_progress_reports_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer,
  	"instruments_id" integer,
  	"review_cycles_id" integer,
  	"legislation_id" integer,
  	"indicators_id" integer
  );
  
  CREATE TABLE "assessments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"mechanism_id" integer,
  	"assessed_on" timestamp(3) with time zone,
  	"grade" "enum_assessments_grade",
  	"quotation" varchar,
  	"quotation_language" varchar DEFAULT 'en',
  	"symbol" varchar,
  	"paragraph" varchar,
  	"url" varchar,
  	"archived_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_assessments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "assessments_locales" (
  	"summary" varchar,
  	"translation_status" "enum_assessments_translation_status",
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "assessments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer
  );
  
  CREATE TABLE "_assessments_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_mechanism_id" integer,
  	"version_assessed_on" timestamp(3) with time zone,
  	"version_grade" "enum__assessments_v_version_grade",
  	"version_quotation" varchar,
  	"version_quotation_language" varchar DEFAULT 'en',
  	"version_symbol" varchar,
  	"version_paragraph" varchar,
  	"version_url" varchar,
  	"version_archived_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__assessments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__assessments_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_assessments_v_locales" (
  	"version_summary" varchar,
  	"version_translation_status" "enum__assessments_v_version_translation_status",
  	"version_archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_assessments_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer
  );
  
  CREATE TABLE "achievements_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"date" timestamp(3) with time zone,
  	"file_id" integer,
  	"value_id" integer,
  	"material_id" integer
  );
  
  CREATE TABLE "achievements_evidence_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "achievements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"achieved_on" timestamp(3) with time zone,
  	"agency_id" integer,
  	"archived_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_achievements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "achievements_locales" (
  	"claim" varchar,
  	"translation_status" "enum_achievements_translation_status",
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "achievements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "_achievements_v_version_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"date" timestamp(3) with time zone,
  	"file_id" integer,
  	"value_id" integer,
  	"material_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_achievements_v_version_evidence_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_achievements_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_achieved_on" timestamp(3) with time zone,
  	"version_agency_id" integer,
  	"version_archived_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__achievements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__achievements_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_achievements_v_locales" (
  	"version_claim" varchar,
  	"version_translation_status" "enum__achievements_v_version_translation_status",
  	"version_archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_achievements_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"recommendations_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "indicators_breaks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"period" varchar
  );
  
  CREATE TABLE "indicators_breaks_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "indicators_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar
  );
  
  CREATE TABLE "indicators_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "indicators" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"kind" "enum_indicators_kind",
  	"decimals" numeric DEFAULT 1,
  	"direction" "enum_indicators_direction" DEFAULT 'neutral',
  	"reporting" "enum_indicators_reporting" DEFAULT 'exploring',
  	"periodicity" "enum_indicators_periodicity" DEFAULT 'year',
  	"agency_id" integer,
  	"next_due" timestamp(3) with time zone,
  	"sdg_indicator" varchar,
  	"slug" varchar,
  	"archived_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_indicators_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "indicators_locales" (
  	"name" varchar,
  	"definition" varchar,
  	"method" varchar,
  	"unit" varchar,
  	"translation_status" "enum_indicators_translation_status",
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "indicators_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer,
  	"instruments_id" integer,
  	"recommendations_id" integer,
  	"review_cycles_id" integer,
  	"legislation_id" integer,
  	"indicators_id" integer
  );
  
  CREATE TABLE "_indicators_v_version_breaks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"period" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_indicators_v_version_breaks_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_indicators_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_indicators_v_version_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_indicators_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_kind" "enum__indicators_v_version_kind",
  	"version_decimals" numeric DEFAULT 1,
  	"version_direction" "enum__indicators_v_version_direction" DEFAULT 'neutral',
  	"version_reporting" "enum__indicators_v_version_reporting" DEFAULT 'exploring',
  	"version_periodicity" "enum__indicators_v_version_periodicity" DEFAULT 'year',
  	"version_agency_id" integer,
  	"version_next_due" timestamp(3) with time zone,
  	"version_sdg_indicator" varchar,
  	"version_slug" varchar,
  	"version_archived_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__indicators_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__indicators_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_indicators_v_locales" (
  	"version_name" varchar,
  	"version_definition" varchar,
  	"version_method" varchar,
  	"version_unit" varchar,
  	"version_translation_status" "enum__indicators_v_version_translation_status",
  	"version_archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_indicators_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer,
  	"instruments_id" integer,
  	"recommendations_id" integer,
  	"review_cycles_id" integer,
  	"legislation_id" integer,
  	"indicators_id" integer
  );
  
  CREATE TABLE "indicator_values" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"indicator_id" integer NOT NULL,
  	"period" varchar NOT NULL,
  	"area" varchar NOT NULL,
  	"disaggregation" varchar,
  	"value" numeric NOT NULL,
  	"status" "enum_indicator_values_value_status" DEFAULT 'final' NOT NULL,
  	"vintage" timestamp(3) with time zone NOT NULL,
  	"source" varchar NOT NULL,
  	"source_url" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicator_values_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "legislation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"form" "enum_legislation_form",
  	"scope" "enum_legislation_scope" DEFAULT 'national',
  	"url" varchar,
  	"file_id" integer,
  	"issued_on" timestamp(3) with time zone,
  	"effective_on" timestamp(3) with time zone,
  	"expired_on" timestamp(3) with time zone,
  	"force" "enum_legislation_force" DEFAULT 'in-force',
  	"slug" varchar,
  	"archived_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_legislation_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "legislation_locales" (
  	"title" varchar,
  	"authority" varchar,
  	"abstract" varchar,
  	"translation_status" "enum_legislation_translation_status",
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "legislation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"legislation_id" integer,
  	"instruments_id" integer,
  	"recommendations_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "_legislation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_number" varchar,
  	"version_form" "enum__legislation_v_version_form",
  	"version_scope" "enum__legislation_v_version_scope" DEFAULT 'national',
  	"version_url" varchar,
  	"version_file_id" integer,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_effective_on" timestamp(3) with time zone,
  	"version_expired_on" timestamp(3) with time zone,
  	"version_force" "enum__legislation_v_version_force" DEFAULT 'in-force',
  	"version_slug" varchar,
  	"version_archived_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__legislation_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__legislation_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_legislation_v_locales" (
  	"version_title" varchar,
  	"version_authority" varchar,
  	"version_abstract" varchar,
  	"version_translation_status" "enum__legislation_v_version_translation_status",
  	"version_archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_legislation_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"legislation_id" integer,
  	"instruments_id" integer,
  	"recommendations_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "legal_provisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"ref" varchar NOT NULL,
  	"heading" varchar NOT NULL,
  	"topic" varchar,
  	"subject" varchar,
  	"legislation_id" integer,
  	"text" varchar,
  	"source" varchar,
  	"slug" varchar,
  	"archived_on" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "legal_provisions_locales" (
  	"archived_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "record_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"record_id" numeric NOT NULL,
  	"record_key" varchar,
  	"event" "enum_record_log_event" NOT NULL,
  	"via" "enum_record_log_via" NOT NULL,
  	"by_id" integer,
  	"run" numeric,
  	"state" varchar,
  	"changes" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles_rels" ADD COLUMN "legislation_id" integer;
  ALTER TABLE "articles_rels" ADD COLUMN "indicators_id" integer;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "legislation_id" integer;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "indicators_id" integer;
  ALTER TABLE "recommendations" ADD COLUMN "state_under_review" varchar DEFAULT 'vn';
  ALTER TABLE "recommendations" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "recommendations_locales" ADD COLUMN "archived_reason" varchar;
  ALTER TABLE "recommendations_rels" ADD COLUMN "indicators_id" integer;
  ALTER TABLE "_recommendations_v" ADD COLUMN "version_state_under_review" varchar DEFAULT 'vn';
  ALTER TABLE "_recommendations_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_recommendations_v_locales" ADD COLUMN "version_archived_reason" varchar;
  ALTER TABLE "_recommendations_v_rels" ADD COLUMN "indicators_id" integer;
  ALTER TABLE "instruments" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "instruments_locales" ADD COLUMN "archived_reason" varchar;
  ALTER TABLE "_instruments_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_instruments_v_locales" ADD COLUMN "version_archived_reason" varchar;
  ALTER TABLE "review_cycles" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "review_cycles_locales" ADD COLUMN "archived_reason" varchar;
  ALTER TABLE "_review_cycles_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_review_cycles_v_locales" ADD COLUMN "version_archived_reason" varchar;
  ALTER TABLE "mechanisms" ADD COLUMN "upstream_label" varchar;
  ALTER TABLE "mechanisms" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "mechanisms_locales" ADD COLUMN "archived_reason" varchar;
  ALTER TABLE "_mechanisms_v" ADD COLUMN "version_upstream_label" varchar;
  ALTER TABLE "_mechanisms_v" ADD COLUMN "version_archived_on" timestamp(3) with time zone;
  ALTER TABLE "_mechanisms_v_locales" ADD COLUMN "version_archived_reason" varchar;
  ALTER TABLE "terms" ADD COLUMN "archived_on" timestamp(3) with time zone;
  ALTER TABLE "terms_locales" ADD COLUMN "archived_reason" varchar;
  ALTER TABLE "redirects_rels" ADD COLUMN "mechanisms_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "indicators_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "legislation_id" integer;
  ALTER TABLE "redirects_rels" ADD COLUMN "legal_provisions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "actions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "progress_reports_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assessments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "achievements_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "indicators_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "indicator_values_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "legislation_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "legal_provisions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "record_log_id" integer;
  ALTER TABLE "actions_evidence" ADD CONSTRAINT "actions_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actions_evidence" ADD CONSTRAINT "actions_evidence_value_id_indicator_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."indicator_values"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actions_evidence" ADD CONSTRAINT "actions_evidence_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actions_evidence" ADD CONSTRAINT "actions_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_evidence_locales" ADD CONSTRAINT "actions_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actions_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_sources" ADD CONSTRAINT "actions_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_sources_locales" ADD CONSTRAINT "actions_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actions_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions" ADD CONSTRAINT "actions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actions" ADD CONSTRAINT "actions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "actions_locales" ADD CONSTRAINT "actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "actions_rels" ADD CONSTRAINT "actions_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_version_evidence" ADD CONSTRAINT "_actions_v_version_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actions_v_version_evidence" ADD CONSTRAINT "_actions_v_version_evidence_value_id_indicator_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."indicator_values"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actions_v_version_evidence" ADD CONSTRAINT "_actions_v_version_evidence_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actions_v_version_evidence" ADD CONSTRAINT "_actions_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_version_evidence_locales" ADD CONSTRAINT "_actions_v_version_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_actions_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_version_sources" ADD CONSTRAINT "_actions_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_version_sources_locales" ADD CONSTRAINT "_actions_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_actions_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v" ADD CONSTRAINT "_actions_v_parent_id_actions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."actions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actions_v" ADD CONSTRAINT "_actions_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actions_v" ADD CONSTRAINT "_actions_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_actions_v_locales" ADD CONSTRAINT "_actions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_actions_v_rels" ADD CONSTRAINT "_actions_v_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_evidence" ADD CONSTRAINT "progress_reports_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_reports_evidence" ADD CONSTRAINT "progress_reports_evidence_value_id_indicator_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."indicator_values"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_reports_evidence" ADD CONSTRAINT "progress_reports_evidence_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_reports_evidence" ADD CONSTRAINT "progress_reports_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_evidence_locales" ADD CONSTRAINT "progress_reports_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_reports_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_sources" ADD CONSTRAINT "progress_reports_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_sources_locales" ADD CONSTRAINT "progress_reports_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_reports_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_action_id_actions_id_fk" FOREIGN KEY ("action_id") REFERENCES "public"."actions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_reports_locales" ADD CONSTRAINT "progress_reports_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_rels" ADD CONSTRAINT "progress_reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_rels" ADD CONSTRAINT "progress_reports_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_rels" ADD CONSTRAINT "progress_reports_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_rels" ADD CONSTRAINT "progress_reports_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_rels" ADD CONSTRAINT "progress_reports_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "progress_reports_rels" ADD CONSTRAINT "progress_reports_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_evidence" ADD CONSTRAINT "_progress_reports_v_version_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_evidence" ADD CONSTRAINT "_progress_reports_v_version_evidence_value_id_indicator_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."indicator_values"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_evidence" ADD CONSTRAINT "_progress_reports_v_version_evidence_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_evidence" ADD CONSTRAINT "_progress_reports_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_progress_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_evidence_locales" ADD CONSTRAINT "_progress_reports_v_version_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_progress_reports_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_sources" ADD CONSTRAINT "_progress_reports_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_progress_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_version_sources_locales" ADD CONSTRAINT "_progress_reports_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_progress_reports_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v" ADD CONSTRAINT "_progress_reports_v_parent_id_progress_reports_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."progress_reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v" ADD CONSTRAINT "_progress_reports_v_version_action_id_actions_id_fk" FOREIGN KEY ("version_action_id") REFERENCES "public"."actions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v" ADD CONSTRAINT "_progress_reports_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v" ADD CONSTRAINT "_progress_reports_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_locales" ADD CONSTRAINT "_progress_reports_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_progress_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_rels" ADD CONSTRAINT "_progress_reports_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_progress_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_rels" ADD CONSTRAINT "_progress_reports_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_rels" ADD CONSTRAINT "_progress_reports_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_rels" ADD CONSTRAINT "_progress_reports_v_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_rels" ADD CONSTRAINT "_progress_reports_v_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_progress_reports_v_rels" ADD CONSTRAINT "_progress_reports_v_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assessments" ADD CONSTRAINT "assessments_mechanism_id_mechanisms_id_fk" FOREIGN KEY ("mechanism_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assessments_locales" ADD CONSTRAINT "assessments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assessments_rels" ADD CONSTRAINT "assessments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assessments_rels" ADD CONSTRAINT "assessments_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_assessments_v" ADD CONSTRAINT "_assessments_v_parent_id_assessments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assessments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_assessments_v" ADD CONSTRAINT "_assessments_v_version_mechanism_id_mechanisms_id_fk" FOREIGN KEY ("version_mechanism_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_assessments_v_locales" ADD CONSTRAINT "_assessments_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_assessments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_assessments_v_rels" ADD CONSTRAINT "_assessments_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_assessments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_assessments_v_rels" ADD CONSTRAINT "_assessments_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements_evidence" ADD CONSTRAINT "achievements_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "achievements_evidence" ADD CONSTRAINT "achievements_evidence_value_id_indicator_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."indicator_values"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "achievements_evidence" ADD CONSTRAINT "achievements_evidence_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "achievements_evidence" ADD CONSTRAINT "achievements_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements_evidence_locales" ADD CONSTRAINT "achievements_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."achievements_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements" ADD CONSTRAINT "achievements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "achievements" ADD CONSTRAINT "achievements_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "achievements_locales" ADD CONSTRAINT "achievements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements_rels" ADD CONSTRAINT "achievements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements_rels" ADD CONSTRAINT "achievements_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements_rels" ADD CONSTRAINT "achievements_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v_version_evidence" ADD CONSTRAINT "_achievements_v_version_evidence_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v_version_evidence" ADD CONSTRAINT "_achievements_v_version_evidence_value_id_indicator_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "public"."indicator_values"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v_version_evidence" ADD CONSTRAINT "_achievements_v_version_evidence_material_id_materials_id_fk" FOREIGN KEY ("material_id") REFERENCES "public"."materials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v_version_evidence" ADD CONSTRAINT "_achievements_v_version_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_achievements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v_version_evidence_locales" ADD CONSTRAINT "_achievements_v_version_evidence_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_achievements_v_version_evidence"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v" ADD CONSTRAINT "_achievements_v_parent_id_achievements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."achievements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v" ADD CONSTRAINT "_achievements_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v" ADD CONSTRAINT "_achievements_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v_locales" ADD CONSTRAINT "_achievements_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_achievements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v_rels" ADD CONSTRAINT "_achievements_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_achievements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v_rels" ADD CONSTRAINT "_achievements_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v_rels" ADD CONSTRAINT "_achievements_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_breaks" ADD CONSTRAINT "indicators_breaks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_breaks_locales" ADD CONSTRAINT "indicators_breaks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators_breaks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_sources" ADD CONSTRAINT "indicators_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_sources_locales" ADD CONSTRAINT "indicators_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators" ADD CONSTRAINT "indicators_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicators_locales" ADD CONSTRAINT "indicators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicators_rels" ADD CONSTRAINT "indicators_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_version_breaks" ADD CONSTRAINT "_indicators_v_version_breaks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_indicators_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_version_breaks_locales" ADD CONSTRAINT "_indicators_v_version_breaks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_indicators_v_version_breaks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_version_sources" ADD CONSTRAINT "_indicators_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_indicators_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_version_sources_locales" ADD CONSTRAINT "_indicators_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_indicators_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v" ADD CONSTRAINT "_indicators_v_parent_id_indicators_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_indicators_v" ADD CONSTRAINT "_indicators_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_indicators_v_locales" ADD CONSTRAINT "_indicators_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_indicators_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_indicators_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_indicators_v_rels" ADD CONSTRAINT "_indicators_v_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "indicator_values_locales" ADD CONSTRAINT "indicator_values_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicator_values"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislation" ADD CONSTRAINT "legislation_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legislation_locales" ADD CONSTRAINT "legislation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislation_rels" ADD CONSTRAINT "legislation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislation_rels" ADD CONSTRAINT "legislation_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislation_rels" ADD CONSTRAINT "legislation_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislation_rels" ADD CONSTRAINT "legislation_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislation_rels" ADD CONSTRAINT "legislation_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislation_v" ADD CONSTRAINT "_legislation_v_parent_id_legislation_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legislation"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legislation_v" ADD CONSTRAINT "_legislation_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legislation_v_locales" ADD CONSTRAINT "_legislation_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legislation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislation_v_rels" ADD CONSTRAINT "_legislation_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_legislation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislation_v_rels" ADD CONSTRAINT "_legislation_v_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislation_v_rels" ADD CONSTRAINT "_legislation_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislation_v_rels" ADD CONSTRAINT "_legislation_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislation_v_rels" ADD CONSTRAINT "_legislation_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legal_provisions" ADD CONSTRAINT "legal_provisions_legislation_id_legislation_id_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legal_provisions_locales" ADD CONSTRAINT "legal_provisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legal_provisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "record_log" ADD CONSTRAINT "record_log_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "actions_evidence_order_idx" ON "actions_evidence" USING btree ("_order");
  CREATE INDEX "actions_evidence_parent_id_idx" ON "actions_evidence" USING btree ("_parent_id");
  CREATE INDEX "actions_evidence_file_idx" ON "actions_evidence" USING btree ("file_id");
  CREATE INDEX "actions_evidence_value_idx" ON "actions_evidence" USING btree ("value_id");
  CREATE INDEX "actions_evidence_material_idx" ON "actions_evidence" USING btree ("material_id");
  CREATE UNIQUE INDEX "actions_evidence_locales_locale_parent_id_unique" ON "actions_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "actions_evidence_locales_parent_idx" ON "actions_evidence_locales" USING btree ("_parent_id");
  CREATE INDEX "actions_sources_order_idx" ON "actions_sources" USING btree ("_order");
  CREATE INDEX "actions_sources_parent_id_idx" ON "actions_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "actions_sources_locales_locale_parent_id_unique" ON "actions_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "actions_sources_locales_parent_idx" ON "actions_sources_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "actions_code_idx" ON "actions" USING btree ("code");
  CREATE INDEX "actions_status_idx" ON "actions" USING btree ("status");
  CREATE INDEX "actions_due_on_idx" ON "actions" USING btree ("due_on");
  CREATE INDEX "actions_agency_idx" ON "actions" USING btree ("agency_id");
  CREATE UNIQUE INDEX "actions_slug_idx" ON "actions" USING btree ("slug");
  CREATE INDEX "actions_archived_on_idx" ON "actions" USING btree ("archived_on");
  CREATE INDEX "actions_published_at_idx" ON "actions" USING btree ("published_at");
  CREATE INDEX "actions_created_by_idx" ON "actions" USING btree ("created_by_id");
  CREATE INDEX "actions_is_sample_idx" ON "actions" USING btree ("is_sample");
  CREATE INDEX "actions_updated_at_idx" ON "actions" USING btree ("updated_at");
  CREATE INDEX "actions_created_at_idx" ON "actions" USING btree ("created_at");
  CREATE INDEX "actions__status_idx" ON "actions" USING btree ("_status");
  CREATE UNIQUE INDEX "actions_locales_locale_parent_id_unique" ON "actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "actions_locales_parent_idx" ON "actions_locales" USING btree ("_parent_id");
  CREATE INDEX "actions_rels_order_idx" ON "actions_rels" USING btree ("order");
  CREATE INDEX "actions_rels_parent_idx" ON "actions_rels" USING btree ("parent_id");
  CREATE INDEX "actions_rels_path_idx" ON "actions_rels" USING btree ("path");
  CREATE INDEX "actions_rels_recommendations_id_idx" ON "actions_rels" USING btree ("recommendations_id");
  CREATE INDEX "actions_rels_agencies_id_idx" ON "actions_rels" USING btree ("agencies_id");
  CREATE INDEX "actions_rels_indicators_id_idx" ON "actions_rels" USING btree ("indicators_id");
  CREATE INDEX "actions_rels_instruments_id_idx" ON "actions_rels" USING btree ("instruments_id");
  CREATE INDEX "actions_rels_review_cycles_id_idx" ON "actions_rels" USING btree ("review_cycles_id");
  CREATE INDEX "actions_rels_legislation_id_idx" ON "actions_rels" USING btree ("legislation_id");
  CREATE INDEX "_actions_v_version_evidence_order_idx" ON "_actions_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_actions_v_version_evidence_parent_id_idx" ON "_actions_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_actions_v_version_evidence_file_idx" ON "_actions_v_version_evidence" USING btree ("file_id");
  CREATE INDEX "_actions_v_version_evidence_value_idx" ON "_actions_v_version_evidence" USING btree ("value_id");
  CREATE INDEX "_actions_v_version_evidence_material_idx" ON "_actions_v_version_evidence" USING btree ("material_id");
  CREATE UNIQUE INDEX "_actions_v_version_evidence_locales_locale_parent_id_unique" ON "_actions_v_version_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_actions_v_version_evidence_locales_parent_idx" ON "_actions_v_version_evidence_locales" USING btree ("_parent_id");
  CREATE INDEX "_actions_v_version_sources_order_idx" ON "_actions_v_version_sources" USING btree ("_order");
  CREATE INDEX "_actions_v_version_sources_parent_id_idx" ON "_actions_v_version_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_actions_v_version_sources_locales_locale_parent_id_unique" ON "_actions_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_actions_v_version_sources_locales_parent_idx" ON "_actions_v_version_sources_locales" USING btree ("_parent_id");
  CREATE INDEX "_actions_v_parent_idx" ON "_actions_v" USING btree ("parent_id");
  CREATE INDEX "_actions_v_version_version_code_idx" ON "_actions_v" USING btree ("version_code");
  CREATE INDEX "_actions_v_version_version_status_idx" ON "_actions_v" USING btree ("version_status");
  CREATE INDEX "_actions_v_version_version_due_on_idx" ON "_actions_v" USING btree ("version_due_on");
  CREATE INDEX "_actions_v_version_version_agency_idx" ON "_actions_v" USING btree ("version_agency_id");
  CREATE INDEX "_actions_v_version_version_slug_idx" ON "_actions_v" USING btree ("version_slug");
  CREATE INDEX "_actions_v_version_version_archived_on_idx" ON "_actions_v" USING btree ("version_archived_on");
  CREATE INDEX "_actions_v_version_version_published_at_idx" ON "_actions_v" USING btree ("version_published_at");
  CREATE INDEX "_actions_v_version_version_created_by_idx" ON "_actions_v" USING btree ("version_created_by_id");
  CREATE INDEX "_actions_v_version_version_is_sample_idx" ON "_actions_v" USING btree ("version_is_sample");
  CREATE INDEX "_actions_v_version_version_updated_at_idx" ON "_actions_v" USING btree ("version_updated_at");
  CREATE INDEX "_actions_v_version_version_created_at_idx" ON "_actions_v" USING btree ("version_created_at");
  CREATE INDEX "_actions_v_version_version__status_idx" ON "_actions_v" USING btree ("version__status");
  CREATE INDEX "_actions_v_created_at_idx" ON "_actions_v" USING btree ("created_at");
  CREATE INDEX "_actions_v_updated_at_idx" ON "_actions_v" USING btree ("updated_at");
  CREATE INDEX "_actions_v_snapshot_idx" ON "_actions_v" USING btree ("snapshot");
  CREATE INDEX "_actions_v_published_locale_idx" ON "_actions_v" USING btree ("published_locale");
  CREATE INDEX "_actions_v_latest_idx" ON "_actions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_actions_v_locales_locale_parent_id_unique" ON "_actions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_actions_v_locales_parent_idx" ON "_actions_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_actions_v_rels_order_idx" ON "_actions_v_rels" USING btree ("order");
  CREATE INDEX "_actions_v_rels_parent_idx" ON "_actions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_actions_v_rels_path_idx" ON "_actions_v_rels" USING btree ("path");
  CREATE INDEX "_actions_v_rels_recommendations_id_idx" ON "_actions_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "_actions_v_rels_agencies_id_idx" ON "_actions_v_rels" USING btree ("agencies_id");
  CREATE INDEX "_actions_v_rels_indicators_id_idx" ON "_actions_v_rels" USING btree ("indicators_id");
  CREATE INDEX "_actions_v_rels_instruments_id_idx" ON "_actions_v_rels" USING btree ("instruments_id");
  CREATE INDEX "_actions_v_rels_review_cycles_id_idx" ON "_actions_v_rels" USING btree ("review_cycles_id");
  CREATE INDEX "_actions_v_rels_legislation_id_idx" ON "_actions_v_rels" USING btree ("legislation_id");
  CREATE INDEX "progress_reports_evidence_order_idx" ON "progress_reports_evidence" USING btree ("_order");
  CREATE INDEX "progress_reports_evidence_parent_id_idx" ON "progress_reports_evidence" USING btree ("_parent_id");
  CREATE INDEX "progress_reports_evidence_file_idx" ON "progress_reports_evidence" USING btree ("file_id");
  CREATE INDEX "progress_reports_evidence_value_idx" ON "progress_reports_evidence" USING btree ("value_id");
  CREATE INDEX "progress_reports_evidence_material_idx" ON "progress_reports_evidence" USING btree ("material_id");
  CREATE UNIQUE INDEX "progress_reports_evidence_locales_locale_parent_id_unique" ON "progress_reports_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "progress_reports_evidence_locales_parent_idx" ON "progress_reports_evidence_locales" USING btree ("_parent_id");
  CREATE INDEX "progress_reports_sources_order_idx" ON "progress_reports_sources" USING btree ("_order");
  CREATE INDEX "progress_reports_sources_parent_id_idx" ON "progress_reports_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "progress_reports_sources_locales_locale_parent_id_unique" ON "progress_reports_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "progress_reports_sources_locales_parent_idx" ON "progress_reports_sources_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "progress_reports_code_idx" ON "progress_reports" USING btree ("code");
  CREATE INDEX "progress_reports_action_idx" ON "progress_reports" USING btree ("action_id");
  CREATE INDEX "progress_reports_reported_on_idx" ON "progress_reports" USING btree ("reported_on");
  CREATE INDEX "progress_reports_implementation_idx" ON "progress_reports" USING btree ("implementation");
  CREATE INDEX "progress_reports_agency_idx" ON "progress_reports" USING btree ("agency_id");
  CREATE INDEX "progress_reports_archived_on_idx" ON "progress_reports" USING btree ("archived_on");
  CREATE INDEX "progress_reports_published_at_idx" ON "progress_reports" USING btree ("published_at");
  CREATE INDEX "progress_reports_created_by_idx" ON "progress_reports" USING btree ("created_by_id");
  CREATE INDEX "progress_reports_is_sample_idx" ON "progress_reports" USING btree ("is_sample");
  CREATE INDEX "progress_reports_updated_at_idx" ON "progress_reports" USING btree ("updated_at");
  CREATE INDEX "progress_reports_created_at_idx" ON "progress_reports" USING btree ("created_at");
  CREATE INDEX "progress_reports__status_idx" ON "progress_reports" USING btree ("_status");
  CREATE UNIQUE INDEX "progress_reports_locales_locale_parent_id_unique" ON "progress_reports_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "progress_reports_locales_parent_idx" ON "progress_reports_locales" USING btree ("_parent_id");
  CREATE INDEX "progress_reports_rels_order_idx" ON "progress_reports_rels" USING btree ("order");
  CREATE INDEX "progress_reports_rels_parent_idx" ON "progress_reports_rels" USING btree ("parent_id");
  CREATE INDEX "progress_reports_rels_path_idx" ON "progress_reports_rels" USING btree ("path");
  CREATE INDEX "progress_reports_rels_recommendations_id_idx" ON "progress_reports_rels" USING btree ("recommendations_id");
  CREATE INDEX "progress_reports_rels_instruments_id_idx" ON "progress_reports_rels" USING btree ("instruments_id");
  CREATE INDEX "progress_reports_rels_review_cycles_id_idx" ON "progress_reports_rels" USING btree ("review_cycles_id");
  CREATE INDEX "progress_reports_rels_legislation_id_idx" ON "progress_reports_rels" USING btree ("legislation_id");
  CREATE INDEX "progress_reports_rels_indicators_id_idx" ON "progress_reports_rels" USING btree ("indicators_id");
  CREATE INDEX "_progress_reports_v_version_evidence_order_idx" ON "_progress_reports_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_progress_reports_v_version_evidence_parent_id_idx" ON "_progress_reports_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_progress_reports_v_version_evidence_file_idx" ON "_progress_reports_v_version_evidence" USING btree ("file_id");
  CREATE INDEX "_progress_reports_v_version_evidence_value_idx" ON "_progress_reports_v_version_evidence" USING btree ("value_id");
  CREATE INDEX "_progress_reports_v_version_evidence_material_idx" ON "_progress_reports_v_version_evidence" USING btree ("material_id");
  CREATE UNIQUE INDEX "_progress_reports_v_version_evidence_locales_locale_parent_i" ON "_progress_reports_v_version_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_progress_reports_v_version_evidence_locales_parent_idx" ON "_progress_reports_v_version_evidence_locales" USING btree ("_parent_id");
  CREATE INDEX "_progress_reports_v_version_sources_order_idx" ON "_progress_reports_v_version_sources" USING btree ("_order");
  CREATE INDEX "_progress_reports_v_version_sources_parent_id_idx" ON "_progress_reports_v_version_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_progress_reports_v_version_sources_locales_locale_parent_id" ON "_progress_reports_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_progress_reports_v_version_sources_locales_parent_idx" ON "_progress_reports_v_version_sources_locales" USING btree ("_parent_id");
  CREATE INDEX "_progress_reports_v_parent_idx" ON "_progress_reports_v" USING btree ("parent_id");
  CREATE INDEX "_progress_reports_v_version_version_code_idx" ON "_progress_reports_v" USING btree ("version_code");
  CREATE INDEX "_progress_reports_v_version_version_action_idx" ON "_progress_reports_v" USING btree ("version_action_id");
  CREATE INDEX "_progress_reports_v_version_version_reported_on_idx" ON "_progress_reports_v" USING btree ("version_reported_on");
  CREATE INDEX "_progress_reports_v_version_version_implementation_idx" ON "_progress_reports_v" USING btree ("version_implementation");
  CREATE INDEX "_progress_reports_v_version_version_agency_idx" ON "_progress_reports_v" USING btree ("version_agency_id");
  CREATE INDEX "_progress_reports_v_version_version_archived_on_idx" ON "_progress_reports_v" USING btree ("version_archived_on");
  CREATE INDEX "_progress_reports_v_version_version_published_at_idx" ON "_progress_reports_v" USING btree ("version_published_at");
  CREATE INDEX "_progress_reports_v_version_version_created_by_idx" ON "_progress_reports_v" USING btree ("version_created_by_id");
  CREATE INDEX "_progress_reports_v_version_version_is_sample_idx" ON "_progress_reports_v" USING btree ("version_is_sample");
  CREATE INDEX "_progress_reports_v_version_version_updated_at_idx" ON "_progress_reports_v" USING btree ("version_updated_at");
  CREATE INDEX "_progress_reports_v_version_version_created_at_idx" ON "_progress_reports_v" USING btree ("version_created_at");
  CREATE INDEX "_progress_reports_v_version_version__status_idx" ON "_progress_reports_v" USING btree ("version__status");
  CREATE INDEX "_progress_reports_v_created_at_idx" ON "_progress_reports_v" USING btree ("created_at");
  CREATE INDEX "_progress_reports_v_updated_at_idx" ON "_progress_reports_v" USING btree ("updated_at");
  CREATE INDEX "_progress_reports_v_snapshot_idx" ON "_progress_reports_v" USING btree ("snapshot");
  CREATE INDEX "_progress_reports_v_published_locale_idx" ON "_progress_reports_v" USING btree ("published_locale");
  CREATE INDEX "_progress_reports_v_latest_idx" ON "_progress_reports_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_progress_reports_v_locales_locale_parent_id_unique" ON "_progress_reports_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_progress_reports_v_locales_parent_idx" ON "_progress_reports_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_progress_reports_v_rels_order_idx" ON "_progress_reports_v_rels" USING btree ("order");
  CREATE INDEX "_progress_reports_v_rels_parent_idx" ON "_progress_reports_v_rels" USING btree ("parent_id");
  CREATE INDEX "_progress_reports_v_rels_path_idx" ON "_progress_reports_v_rels" USING btree ("path");
  CREATE INDEX "_progress_reports_v_rels_recommendations_id_idx" ON "_progress_reports_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "_progress_reports_v_rels_instruments_id_idx" ON "_progress_reports_v_rels" USING btree ("instruments_id");
  CREATE INDEX "_progress_reports_v_rels_review_cycles_id_idx" ON "_progress_reports_v_rels" USING btree ("review_cycles_id");
  CREATE INDEX "_progress_reports_v_rels_legislation_id_idx" ON "_progress_reports_v_rels" USING btree ("legislation_id");
  CREATE INDEX "_progress_reports_v_rels_indicators_id_idx" ON "_progress_reports_v_rels" USING btree ("indicators_id");
  CREATE UNIQUE INDEX "assessments_code_idx" ON "assessments" USING btree ("code");
  CREATE INDEX "assessments_mechanism_idx" ON "assessments" USING btree ("mechanism_id");
  CREATE INDEX "assessments_assessed_on_idx" ON "assessments" USING btree ("assessed_on");
  CREATE INDEX "assessments_grade_idx" ON "assessments" USING btree ("grade");
  CREATE INDEX "assessments_symbol_idx" ON "assessments" USING btree ("symbol");
  CREATE INDEX "assessments_archived_on_idx" ON "assessments" USING btree ("archived_on");
  CREATE INDEX "assessments_published_at_idx" ON "assessments" USING btree ("published_at");
  CREATE INDEX "assessments_is_sample_idx" ON "assessments" USING btree ("is_sample");
  CREATE INDEX "assessments_updated_at_idx" ON "assessments" USING btree ("updated_at");
  CREATE INDEX "assessments_created_at_idx" ON "assessments" USING btree ("created_at");
  CREATE INDEX "assessments__status_idx" ON "assessments" USING btree ("_status");
  CREATE UNIQUE INDEX "assessments_locales_locale_parent_id_unique" ON "assessments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "assessments_locales_parent_idx" ON "assessments_locales" USING btree ("_parent_id");
  CREATE INDEX "assessments_rels_order_idx" ON "assessments_rels" USING btree ("order");
  CREATE INDEX "assessments_rels_parent_idx" ON "assessments_rels" USING btree ("parent_id");
  CREATE INDEX "assessments_rels_path_idx" ON "assessments_rels" USING btree ("path");
  CREATE INDEX "assessments_rels_recommendations_id_idx" ON "assessments_rels" USING btree ("recommendations_id");
  CREATE INDEX "_assessments_v_parent_idx" ON "_assessments_v" USING btree ("parent_id");
  CREATE INDEX "_assessments_v_version_version_code_idx" ON "_assessments_v" USING btree ("version_code");
  CREATE INDEX "_assessments_v_version_version_mechanism_idx" ON "_assessments_v" USING btree ("version_mechanism_id");
  CREATE INDEX "_assessments_v_version_version_assessed_on_idx" ON "_assessments_v" USING btree ("version_assessed_on");
  CREATE INDEX "_assessments_v_version_version_grade_idx" ON "_assessments_v" USING btree ("version_grade");
  CREATE INDEX "_assessments_v_version_version_symbol_idx" ON "_assessments_v" USING btree ("version_symbol");
  CREATE INDEX "_assessments_v_version_version_archived_on_idx" ON "_assessments_v" USING btree ("version_archived_on");
  CREATE INDEX "_assessments_v_version_version_published_at_idx" ON "_assessments_v" USING btree ("version_published_at");
  CREATE INDEX "_assessments_v_version_version_is_sample_idx" ON "_assessments_v" USING btree ("version_is_sample");
  CREATE INDEX "_assessments_v_version_version_updated_at_idx" ON "_assessments_v" USING btree ("version_updated_at");
  CREATE INDEX "_assessments_v_version_version_created_at_idx" ON "_assessments_v" USING btree ("version_created_at");
  CREATE INDEX "_assessments_v_version_version__status_idx" ON "_assessments_v" USING btree ("version__status");
  CREATE INDEX "_assessments_v_created_at_idx" ON "_assessments_v" USING btree ("created_at");
  CREATE INDEX "_assessments_v_updated_at_idx" ON "_assessments_v" USING btree ("updated_at");
  CREATE INDEX "_assessments_v_snapshot_idx" ON "_assessments_v" USING btree ("snapshot");
  CREATE INDEX "_assessments_v_published_locale_idx" ON "_assessments_v" USING btree ("published_locale");
  CREATE INDEX "_assessments_v_latest_idx" ON "_assessments_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_assessments_v_locales_locale_parent_id_unique" ON "_assessments_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_assessments_v_locales_parent_idx" ON "_assessments_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_assessments_v_rels_order_idx" ON "_assessments_v_rels" USING btree ("order");
  CREATE INDEX "_assessments_v_rels_parent_idx" ON "_assessments_v_rels" USING btree ("parent_id");
  CREATE INDEX "_assessments_v_rels_path_idx" ON "_assessments_v_rels" USING btree ("path");
  CREATE INDEX "_assessments_v_rels_recommendations_id_idx" ON "_assessments_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "achievements_evidence_order_idx" ON "achievements_evidence" USING btree ("_order");
  CREATE INDEX "achievements_evidence_parent_id_idx" ON "achievements_evidence" USING btree ("_parent_id");
  CREATE INDEX "achievements_evidence_file_idx" ON "achievements_evidence" USING btree ("file_id");
  CREATE INDEX "achievements_evidence_value_idx" ON "achievements_evidence" USING btree ("value_id");
  CREATE INDEX "achievements_evidence_material_idx" ON "achievements_evidence" USING btree ("material_id");
  CREATE UNIQUE INDEX "achievements_evidence_locales_locale_parent_id_unique" ON "achievements_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "achievements_evidence_locales_parent_idx" ON "achievements_evidence_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "achievements_code_idx" ON "achievements" USING btree ("code");
  CREATE INDEX "achievements_achieved_on_idx" ON "achievements" USING btree ("achieved_on");
  CREATE INDEX "achievements_agency_idx" ON "achievements" USING btree ("agency_id");
  CREATE INDEX "achievements_archived_on_idx" ON "achievements" USING btree ("archived_on");
  CREATE INDEX "achievements_published_at_idx" ON "achievements" USING btree ("published_at");
  CREATE INDEX "achievements_created_by_idx" ON "achievements" USING btree ("created_by_id");
  CREATE INDEX "achievements_is_sample_idx" ON "achievements" USING btree ("is_sample");
  CREATE INDEX "achievements_updated_at_idx" ON "achievements" USING btree ("updated_at");
  CREATE INDEX "achievements_created_at_idx" ON "achievements" USING btree ("created_at");
  CREATE INDEX "achievements__status_idx" ON "achievements" USING btree ("_status");
  CREATE UNIQUE INDEX "achievements_locales_locale_parent_id_unique" ON "achievements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "achievements_locales_parent_idx" ON "achievements_locales" USING btree ("_parent_id");
  CREATE INDEX "achievements_rels_order_idx" ON "achievements_rels" USING btree ("order");
  CREATE INDEX "achievements_rels_parent_idx" ON "achievements_rels" USING btree ("parent_id");
  CREATE INDEX "achievements_rels_path_idx" ON "achievements_rels" USING btree ("path");
  CREATE INDEX "achievements_rels_recommendations_id_idx" ON "achievements_rels" USING btree ("recommendations_id");
  CREATE INDEX "achievements_rels_terms_id_idx" ON "achievements_rels" USING btree ("terms_id");
  CREATE INDEX "_achievements_v_version_evidence_order_idx" ON "_achievements_v_version_evidence" USING btree ("_order");
  CREATE INDEX "_achievements_v_version_evidence_parent_id_idx" ON "_achievements_v_version_evidence" USING btree ("_parent_id");
  CREATE INDEX "_achievements_v_version_evidence_file_idx" ON "_achievements_v_version_evidence" USING btree ("file_id");
  CREATE INDEX "_achievements_v_version_evidence_value_idx" ON "_achievements_v_version_evidence" USING btree ("value_id");
  CREATE INDEX "_achievements_v_version_evidence_material_idx" ON "_achievements_v_version_evidence" USING btree ("material_id");
  CREATE UNIQUE INDEX "_achievements_v_version_evidence_locales_locale_parent_id_un" ON "_achievements_v_version_evidence_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_achievements_v_version_evidence_locales_parent_idx" ON "_achievements_v_version_evidence_locales" USING btree ("_parent_id");
  CREATE INDEX "_achievements_v_parent_idx" ON "_achievements_v" USING btree ("parent_id");
  CREATE INDEX "_achievements_v_version_version_code_idx" ON "_achievements_v" USING btree ("version_code");
  CREATE INDEX "_achievements_v_version_version_achieved_on_idx" ON "_achievements_v" USING btree ("version_achieved_on");
  CREATE INDEX "_achievements_v_version_version_agency_idx" ON "_achievements_v" USING btree ("version_agency_id");
  CREATE INDEX "_achievements_v_version_version_archived_on_idx" ON "_achievements_v" USING btree ("version_archived_on");
  CREATE INDEX "_achievements_v_version_version_published_at_idx" ON "_achievements_v" USING btree ("version_published_at");
  CREATE INDEX "_achievements_v_version_version_created_by_idx" ON "_achievements_v" USING btree ("version_created_by_id");
  CREATE INDEX "_achievements_v_version_version_is_sample_idx" ON "_achievements_v" USING btree ("version_is_sample");
  CREATE INDEX "_achievements_v_version_version_updated_at_idx" ON "_achievements_v" USING btree ("version_updated_at");
  CREATE INDEX "_achievements_v_version_version_created_at_idx" ON "_achievements_v" USING btree ("version_created_at");
  CREATE INDEX "_achievements_v_version_version__status_idx" ON "_achievements_v" USING btree ("version__status");
  CREATE INDEX "_achievements_v_created_at_idx" ON "_achievements_v" USING btree ("created_at");
  CREATE INDEX "_achievements_v_updated_at_idx" ON "_achievements_v" USING btree ("updated_at");
  CREATE INDEX "_achievements_v_snapshot_idx" ON "_achievements_v" USING btree ("snapshot");
  CREATE INDEX "_achievements_v_published_locale_idx" ON "_achievements_v" USING btree ("published_locale");
  CREATE INDEX "_achievements_v_latest_idx" ON "_achievements_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_achievements_v_locales_locale_parent_id_unique" ON "_achievements_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_achievements_v_locales_parent_idx" ON "_achievements_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_achievements_v_rels_order_idx" ON "_achievements_v_rels" USING btree ("order");
  CREATE INDEX "_achievements_v_rels_parent_idx" ON "_achievements_v_rels" USING btree ("parent_id");
  CREATE INDEX "_achievements_v_rels_path_idx" ON "_achievements_v_rels" USING btree ("path");
  CREATE INDEX "_achievements_v_rels_recommendations_id_idx" ON "_achievements_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "_achievements_v_rels_terms_id_idx" ON "_achievements_v_rels" USING btree ("terms_id");
  CREATE INDEX "indicators_breaks_order_idx" ON "indicators_breaks" USING btree ("_order");
  CREATE INDEX "indicators_breaks_parent_id_idx" ON "indicators_breaks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "indicators_breaks_locales_locale_parent_id_unique" ON "indicators_breaks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "indicators_breaks_locales_parent_idx" ON "indicators_breaks_locales" USING btree ("_parent_id");
  CREATE INDEX "indicators_sources_order_idx" ON "indicators_sources" USING btree ("_order");
  CREATE INDEX "indicators_sources_parent_id_idx" ON "indicators_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "indicators_sources_locales_locale_parent_id_unique" ON "indicators_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "indicators_sources_locales_parent_idx" ON "indicators_sources_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "indicators_code_idx" ON "indicators" USING btree ("code");
  CREATE INDEX "indicators_kind_idx" ON "indicators" USING btree ("kind");
  CREATE INDEX "indicators_reporting_idx" ON "indicators" USING btree ("reporting");
  CREATE INDEX "indicators_agency_idx" ON "indicators" USING btree ("agency_id");
  CREATE UNIQUE INDEX "indicators_slug_idx" ON "indicators" USING btree ("slug");
  CREATE INDEX "indicators_archived_on_idx" ON "indicators" USING btree ("archived_on");
  CREATE INDEX "indicators_published_at_idx" ON "indicators" USING btree ("published_at");
  CREATE INDEX "indicators_is_sample_idx" ON "indicators" USING btree ("is_sample");
  CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
  CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
  CREATE INDEX "indicators__status_idx" ON "indicators" USING btree ("_status");
  CREATE UNIQUE INDEX "indicators_locales_locale_parent_id_unique" ON "indicators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "indicators_locales_parent_idx" ON "indicators_locales" USING btree ("_parent_id");
  CREATE INDEX "indicators_rels_order_idx" ON "indicators_rels" USING btree ("order");
  CREATE INDEX "indicators_rels_parent_idx" ON "indicators_rels" USING btree ("parent_id");
  CREATE INDEX "indicators_rels_path_idx" ON "indicators_rels" USING btree ("path");
  CREATE INDEX "indicators_rels_terms_id_idx" ON "indicators_rels" USING btree ("terms_id");
  CREATE INDEX "indicators_rels_instruments_id_idx" ON "indicators_rels" USING btree ("instruments_id");
  CREATE INDEX "indicators_rels_recommendations_id_idx" ON "indicators_rels" USING btree ("recommendations_id");
  CREATE INDEX "indicators_rels_review_cycles_id_idx" ON "indicators_rels" USING btree ("review_cycles_id");
  CREATE INDEX "indicators_rels_legislation_id_idx" ON "indicators_rels" USING btree ("legislation_id");
  CREATE INDEX "indicators_rels_indicators_id_idx" ON "indicators_rels" USING btree ("indicators_id");
  CREATE INDEX "_indicators_v_version_breaks_order_idx" ON "_indicators_v_version_breaks" USING btree ("_order");
  CREATE INDEX "_indicators_v_version_breaks_parent_id_idx" ON "_indicators_v_version_breaks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_indicators_v_version_breaks_locales_locale_parent_id_unique" ON "_indicators_v_version_breaks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_indicators_v_version_breaks_locales_parent_idx" ON "_indicators_v_version_breaks_locales" USING btree ("_parent_id");
  CREATE INDEX "_indicators_v_version_sources_order_idx" ON "_indicators_v_version_sources" USING btree ("_order");
  CREATE INDEX "_indicators_v_version_sources_parent_id_idx" ON "_indicators_v_version_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_indicators_v_version_sources_locales_locale_parent_id_uniqu" ON "_indicators_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_indicators_v_version_sources_locales_parent_idx" ON "_indicators_v_version_sources_locales" USING btree ("_parent_id");
  CREATE INDEX "_indicators_v_parent_idx" ON "_indicators_v" USING btree ("parent_id");
  CREATE INDEX "_indicators_v_version_version_code_idx" ON "_indicators_v" USING btree ("version_code");
  CREATE INDEX "_indicators_v_version_version_kind_idx" ON "_indicators_v" USING btree ("version_kind");
  CREATE INDEX "_indicators_v_version_version_reporting_idx" ON "_indicators_v" USING btree ("version_reporting");
  CREATE INDEX "_indicators_v_version_version_agency_idx" ON "_indicators_v" USING btree ("version_agency_id");
  CREATE INDEX "_indicators_v_version_version_slug_idx" ON "_indicators_v" USING btree ("version_slug");
  CREATE INDEX "_indicators_v_version_version_archived_on_idx" ON "_indicators_v" USING btree ("version_archived_on");
  CREATE INDEX "_indicators_v_version_version_published_at_idx" ON "_indicators_v" USING btree ("version_published_at");
  CREATE INDEX "_indicators_v_version_version_is_sample_idx" ON "_indicators_v" USING btree ("version_is_sample");
  CREATE INDEX "_indicators_v_version_version_updated_at_idx" ON "_indicators_v" USING btree ("version_updated_at");
  CREATE INDEX "_indicators_v_version_version_created_at_idx" ON "_indicators_v" USING btree ("version_created_at");
  CREATE INDEX "_indicators_v_version_version__status_idx" ON "_indicators_v" USING btree ("version__status");
  CREATE INDEX "_indicators_v_created_at_idx" ON "_indicators_v" USING btree ("created_at");
  CREATE INDEX "_indicators_v_updated_at_idx" ON "_indicators_v" USING btree ("updated_at");
  CREATE INDEX "_indicators_v_snapshot_idx" ON "_indicators_v" USING btree ("snapshot");
  CREATE INDEX "_indicators_v_published_locale_idx" ON "_indicators_v" USING btree ("published_locale");
  CREATE INDEX "_indicators_v_latest_idx" ON "_indicators_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_indicators_v_locales_locale_parent_id_unique" ON "_indicators_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_indicators_v_locales_parent_idx" ON "_indicators_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_indicators_v_rels_order_idx" ON "_indicators_v_rels" USING btree ("order");
  CREATE INDEX "_indicators_v_rels_parent_idx" ON "_indicators_v_rels" USING btree ("parent_id");
  CREATE INDEX "_indicators_v_rels_path_idx" ON "_indicators_v_rels" USING btree ("path");
  CREATE INDEX "_indicators_v_rels_terms_id_idx" ON "_indicators_v_rels" USING btree ("terms_id");
  CREATE INDEX "_indicators_v_rels_instruments_id_idx" ON "_indicators_v_rels" USING btree ("instruments_id");
  CREATE INDEX "_indicators_v_rels_recommendations_id_idx" ON "_indicators_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "_indicators_v_rels_review_cycles_id_idx" ON "_indicators_v_rels" USING btree ("review_cycles_id");
  CREATE INDEX "_indicators_v_rels_legislation_id_idx" ON "_indicators_v_rels" USING btree ("legislation_id");
  CREATE INDEX "_indicators_v_rels_indicators_id_idx" ON "_indicators_v_rels" USING btree ("indicators_id");
  CREATE UNIQUE INDEX "indicator_values_key_idx" ON "indicator_values" USING btree ("key");
  CREATE INDEX "indicator_values_indicator_idx" ON "indicator_values" USING btree ("indicator_id");
  CREATE INDEX "indicator_values_period_idx" ON "indicator_values" USING btree ("period");
  CREATE INDEX "indicator_values_area_idx" ON "indicator_values" USING btree ("area");
  CREATE INDEX "indicator_values_status_idx" ON "indicator_values" USING btree ("status");
  CREATE INDEX "indicator_values_vintage_idx" ON "indicator_values" USING btree ("vintage");
  CREATE INDEX "indicator_values_is_sample_idx" ON "indicator_values" USING btree ("is_sample");
  CREATE INDEX "indicator_values_updated_at_idx" ON "indicator_values" USING btree ("updated_at");
  CREATE INDEX "indicator_values_created_at_idx" ON "indicator_values" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicator_values_locales_locale_parent_id_unique" ON "indicator_values_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "indicator_values_locales_parent_idx" ON "indicator_values_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "legislation_number_idx" ON "legislation" USING btree ("number");
  CREATE INDEX "legislation_form_idx" ON "legislation" USING btree ("form");
  CREATE INDEX "legislation_scope_idx" ON "legislation" USING btree ("scope");
  CREATE INDEX "legislation_file_idx" ON "legislation" USING btree ("file_id");
  CREATE INDEX "legislation_issued_on_idx" ON "legislation" USING btree ("issued_on");
  CREATE INDEX "legislation_effective_on_idx" ON "legislation" USING btree ("effective_on");
  CREATE INDEX "legislation_force_idx" ON "legislation" USING btree ("force");
  CREATE UNIQUE INDEX "legislation_slug_idx" ON "legislation" USING btree ("slug");
  CREATE INDEX "legislation_archived_on_idx" ON "legislation" USING btree ("archived_on");
  CREATE INDEX "legislation_published_at_idx" ON "legislation" USING btree ("published_at");
  CREATE INDEX "legislation_is_sample_idx" ON "legislation" USING btree ("is_sample");
  CREATE INDEX "legislation_updated_at_idx" ON "legislation" USING btree ("updated_at");
  CREATE INDEX "legislation_created_at_idx" ON "legislation" USING btree ("created_at");
  CREATE INDEX "legislation__status_idx" ON "legislation" USING btree ("_status");
  CREATE UNIQUE INDEX "legislation_locales_locale_parent_id_unique" ON "legislation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "legislation_locales_parent_idx" ON "legislation_locales" USING btree ("_parent_id");
  CREATE INDEX "legislation_rels_order_idx" ON "legislation_rels" USING btree ("order");
  CREATE INDEX "legislation_rels_parent_idx" ON "legislation_rels" USING btree ("parent_id");
  CREATE INDEX "legislation_rels_path_idx" ON "legislation_rels" USING btree ("path");
  CREATE INDEX "legislation_rels_legislation_id_idx" ON "legislation_rels" USING btree ("legislation_id");
  CREATE INDEX "legislation_rels_instruments_id_idx" ON "legislation_rels" USING btree ("instruments_id");
  CREATE INDEX "legislation_rels_recommendations_id_idx" ON "legislation_rels" USING btree ("recommendations_id");
  CREATE INDEX "legislation_rels_terms_id_idx" ON "legislation_rels" USING btree ("terms_id");
  CREATE INDEX "_legislation_v_parent_idx" ON "_legislation_v" USING btree ("parent_id");
  CREATE INDEX "_legislation_v_version_version_number_idx" ON "_legislation_v" USING btree ("version_number");
  CREATE INDEX "_legislation_v_version_version_form_idx" ON "_legislation_v" USING btree ("version_form");
  CREATE INDEX "_legislation_v_version_version_scope_idx" ON "_legislation_v" USING btree ("version_scope");
  CREATE INDEX "_legislation_v_version_version_file_idx" ON "_legislation_v" USING btree ("version_file_id");
  CREATE INDEX "_legislation_v_version_version_issued_on_idx" ON "_legislation_v" USING btree ("version_issued_on");
  CREATE INDEX "_legislation_v_version_version_effective_on_idx" ON "_legislation_v" USING btree ("version_effective_on");
  CREATE INDEX "_legislation_v_version_version_force_idx" ON "_legislation_v" USING btree ("version_force");
  CREATE INDEX "_legislation_v_version_version_slug_idx" ON "_legislation_v" USING btree ("version_slug");
  CREATE INDEX "_legislation_v_version_version_archived_on_idx" ON "_legislation_v" USING btree ("version_archived_on");
  CREATE INDEX "_legislation_v_version_version_published_at_idx" ON "_legislation_v" USING btree ("version_published_at");
  CREATE INDEX "_legislation_v_version_version_is_sample_idx" ON "_legislation_v" USING btree ("version_is_sample");
  CREATE INDEX "_legislation_v_version_version_updated_at_idx" ON "_legislation_v" USING btree ("version_updated_at");
  CREATE INDEX "_legislation_v_version_version_created_at_idx" ON "_legislation_v" USING btree ("version_created_at");
  CREATE INDEX "_legislation_v_version_version__status_idx" ON "_legislation_v" USING btree ("version__status");
  CREATE INDEX "_legislation_v_created_at_idx" ON "_legislation_v" USING btree ("created_at");
  CREATE INDEX "_legislation_v_updated_at_idx" ON "_legislation_v" USING btree ("updated_at");
  CREATE INDEX "_legislation_v_snapshot_idx" ON "_legislation_v" USING btree ("snapshot");
  CREATE INDEX "_legislation_v_published_locale_idx" ON "_legislation_v" USING btree ("published_locale");
  CREATE INDEX "_legislation_v_latest_idx" ON "_legislation_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_legislation_v_locales_locale_parent_id_unique" ON "_legislation_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_legislation_v_locales_parent_idx" ON "_legislation_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_legislation_v_rels_order_idx" ON "_legislation_v_rels" USING btree ("order");
  CREATE INDEX "_legislation_v_rels_parent_idx" ON "_legislation_v_rels" USING btree ("parent_id");
  CREATE INDEX "_legislation_v_rels_path_idx" ON "_legislation_v_rels" USING btree ("path");
  CREATE INDEX "_legislation_v_rels_legislation_id_idx" ON "_legislation_v_rels" USING btree ("legislation_id");
  CREATE INDEX "_legislation_v_rels_instruments_id_idx" ON "_legislation_v_rels" USING btree ("instruments_id");
  CREATE INDEX "_legislation_v_rels_recommendations_id_idx" ON "_legislation_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "_legislation_v_rels_terms_id_idx" ON "_legislation_v_rels" USING btree ("terms_id");
  CREATE UNIQUE INDEX "legal_provisions_ref_idx" ON "legal_provisions" USING btree ("ref");
  CREATE INDEX "legal_provisions_topic_idx" ON "legal_provisions" USING btree ("topic");
  CREATE INDEX "legal_provisions_subject_idx" ON "legal_provisions" USING btree ("subject");
  CREATE INDEX "legal_provisions_legislation_idx" ON "legal_provisions" USING btree ("legislation_id");
  CREATE UNIQUE INDEX "legal_provisions_slug_idx" ON "legal_provisions" USING btree ("slug");
  CREATE INDEX "legal_provisions_archived_on_idx" ON "legal_provisions" USING btree ("archived_on");
  CREATE INDEX "legal_provisions_is_sample_idx" ON "legal_provisions" USING btree ("is_sample");
  CREATE INDEX "legal_provisions_updated_at_idx" ON "legal_provisions" USING btree ("updated_at");
  CREATE INDEX "legal_provisions_created_at_idx" ON "legal_provisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "legal_provisions_locales_locale_parent_id_unique" ON "legal_provisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "legal_provisions_locales_parent_idx" ON "legal_provisions_locales" USING btree ("_parent_id");
  CREATE INDEX "record_log_record_key_idx" ON "record_log" USING btree ("record_key");
  CREATE INDEX "record_log_by_idx" ON "record_log" USING btree ("by_id");
  CREATE INDEX "record_log_run_idx" ON "record_log" USING btree ("run");
  CREATE INDEX "record_log_updated_at_idx" ON "record_log" USING btree ("updated_at");
  CREATE INDEX "record_log_created_at_idx" ON "record_log" USING btree ("created_at");
  CREATE INDEX "collection_recordId_idx" ON "record_log" USING btree ("collection","record_id");
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_mechanisms_fk" FOREIGN KEY ("mechanisms_id") REFERENCES "public"."mechanisms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_legal_provisions_fk" FOREIGN KEY ("legal_provisions_id") REFERENCES "public"."legal_provisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_actions_fk" FOREIGN KEY ("actions_id") REFERENCES "public"."actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_progress_reports_fk" FOREIGN KEY ("progress_reports_id") REFERENCES "public"."progress_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assessments_fk" FOREIGN KEY ("assessments_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_achievements_fk" FOREIGN KEY ("achievements_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicator_values_fk" FOREIGN KEY ("indicator_values_id") REFERENCES "public"."indicator_values"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legislation_fk" FOREIGN KEY ("legislation_id") REFERENCES "public"."legislation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legal_provisions_fk" FOREIGN KEY ("legal_provisions_id") REFERENCES "public"."legal_provisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_record_log_fk" FOREIGN KEY ("record_log_id") REFERENCES "public"."record_log"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_rels_legislation_id_idx" ON "articles_rels" USING btree ("legislation_id");
  CREATE INDEX "articles_rels_indicators_id_idx" ON "articles_rels" USING btree ("indicators_id");
  CREATE INDEX "_articles_v_rels_legislation_id_idx" ON "_articles_v_rels" USING btree ("legislation_id");
  CREATE INDEX "_articles_v_rels_indicators_id_idx" ON "_articles_v_rels" USING btree ("indicators_id");
  CREATE INDEX "recommendations_state_under_review_idx" ON "recommendations" USING btree ("state_under_review");
  CREATE INDEX "recommendations_archived_on_idx" ON "recommendations" USING btree ("archived_on");
  CREATE INDEX "recommendations_rels_indicators_id_idx" ON "recommendations_rels" USING btree ("indicators_id");
  CREATE INDEX "_recommendations_v_version_version_state_under_review_idx" ON "_recommendations_v" USING btree ("version_state_under_review");
  CREATE INDEX "_recommendations_v_version_version_archived_on_idx" ON "_recommendations_v" USING btree ("version_archived_on");
  CREATE INDEX "_recommendations_v_rels_indicators_id_idx" ON "_recommendations_v_rels" USING btree ("indicators_id");
  CREATE INDEX "instruments_archived_on_idx" ON "instruments" USING btree ("archived_on");
  CREATE INDEX "_instruments_v_version_version_archived_on_idx" ON "_instruments_v" USING btree ("version_archived_on");
  CREATE INDEX "review_cycles_archived_on_idx" ON "review_cycles" USING btree ("archived_on");
  CREATE INDEX "_review_cycles_v_version_version_archived_on_idx" ON "_review_cycles_v" USING btree ("version_archived_on");
  CREATE INDEX "mechanisms_upstream_label_idx" ON "mechanisms" USING btree ("upstream_label");
  CREATE INDEX "mechanisms_archived_on_idx" ON "mechanisms" USING btree ("archived_on");
  CREATE INDEX "_mechanisms_v_version_version_upstream_label_idx" ON "_mechanisms_v" USING btree ("version_upstream_label");
  CREATE INDEX "_mechanisms_v_version_version_archived_on_idx" ON "_mechanisms_v" USING btree ("version_archived_on");
  CREATE INDEX "terms_archived_on_idx" ON "terms" USING btree ("archived_on");
  CREATE INDEX "redirects_rels_mechanisms_id_idx" ON "redirects_rels" USING btree ("mechanisms_id");
  CREATE INDEX "redirects_rels_indicators_id_idx" ON "redirects_rels" USING btree ("indicators_id");
  CREATE INDEX "redirects_rels_legislation_id_idx" ON "redirects_rels" USING btree ("legislation_id");
  CREATE INDEX "redirects_rels_legal_provisions_id_idx" ON "redirects_rels" USING btree ("legal_provisions_id");
  CREATE INDEX "payload_locked_documents_rels_actions_id_idx" ON "payload_locked_documents_rels" USING btree ("actions_id");
  CREATE INDEX "payload_locked_documents_rels_progress_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("progress_reports_id");
  CREATE INDEX "payload_locked_documents_rels_assessments_id_idx" ON "payload_locked_documents_rels" USING btree ("assessments_id");
  CREATE INDEX "payload_locked_documents_rels_achievements_id_idx" ON "payload_locked_documents_rels" USING btree ("achievements_id");
  CREATE INDEX "payload_locked_documents_rels_indicators_id_idx" ON "payload_locked_documents_rels" USING btree ("indicators_id");
  CREATE INDEX "payload_locked_documents_rels_indicator_values_id_idx" ON "payload_locked_documents_rels" USING btree ("indicator_values_id");
  CREATE INDEX "payload_locked_documents_rels_legislation_id_idx" ON "payload_locked_documents_rels" USING btree ("legislation_id");
  CREATE INDEX "payload_locked_documents_rels_legal_provisions_id_idx" ON "payload_locked_documents_rels" USING btree ("legal_provisions_id");
  CREATE INDEX "payload_locked_documents_rels_record_log_id_idx" ON "payload_locked_documents_rels" USING btree ("record_log_id");`)

  // By hand. Public, and so part of the content epoch.
  await db.execute(sql`
    do $$
    declare child regclass;
    begin
      for child in
        select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r'
          and c.relname ~ '^(actions|progress_reports|assessments|achievements|indicators|indicator_values|legislation|legal_provisions)(_|$)'
          or c.relname in ('terms_locales', 'terms', 'recommendations_locales')
      loop
        if not exists (select from pg_trigger t where t.tgrelid = child and t.tgname = 'content_epoch') then
          perform watch_public_content(child);
        end if;
      end loop;
    end $$;`)

  // By hand. Which records changed in which transaction, so that an index kept in memory reads
  // again just those (docs/adr/0013). One row a record; a deleted record keeps its row.
  await db.execute(sql`
    create table record_touches (
      collection text not null,
      record_id integer not null,
      changed xid8 not null default pg_current_xact_id(),
      primary key (collection, record_id)
    );
    create index record_touches_changed_idx on record_touches (collection, changed);

    create function touch_records() returns trigger language plpgsql as $$
    begin
      execute format(
        'insert into record_touches (collection, record_id)
         select distinct %L, %I from touched where %I is not null order by 2
         on conflict (collection, record_id) do update set changed = excluded.changed
         where record_touches.changed is distinct from excluded.changed',
        tg_argv[0], tg_argv[1], tg_argv[1]);
      return null;
    end $$;

    create function watch_records(watched regclass, collection text, key text) returns void
    language plpgsql as $$
    begin
      execute format('create trigger touch_insert after insert on %s referencing new table as touched
        for each statement execute function touch_records(%L, %L)', watched, collection, key);
      execute format('create trigger touch_update after update on %s referencing new table as touched
        for each statement execute function touch_records(%L, %L)', watched, collection, key);
      execute format('create trigger touch_delete after delete on %s referencing old table as touched
        for each statement execute function touch_records(%L, %L)', watched, collection, key);
    end $$;

    select watch_records('recommendations', 'recommendations', 'id');
    select watch_records('recommendations_locales', 'recommendations', '_parent_id');
    select watch_records('recommendations_rels', 'recommendations', 'parent_id');
    select watch_records('recommendations_themes', 'recommendations', '_parent_id');
    select watch_records('recommendations_affected_persons', 'recommendations', '_parent_id');
    select watch_records('recommendations_sdg_targets', 'recommendations', '_parent_id');
    select watch_records('progress_reports_rels', 'recommendations', 'recommendations_id');

    create function touch_reported_recommendations() returns trigger language plpgsql as $$
    begin
      insert into record_touches (collection, record_id)
        select distinct 'recommendations', r.recommendations_id from touched t
        join progress_reports_rels r on r.parent_id = t.id
        where r.recommendations_id is not null order by 2
      on conflict (collection, record_id) do update set changed = excluded.changed
        where record_touches.changed is distinct from excluded.changed;
      return null;
    end $$;
    create trigger touch_reported after update on progress_reports referencing new table as touched
      for each statement execute function touch_reported_recommendations();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function touch_records() cascade;
    drop function touch_reported_recommendations() cascade;
    drop function watch_records(regclass, text, text);
    drop table record_touches;`)
  await db.execute(sql`
   ALTER TABLE "actions_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "actions_evidence_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "actions_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "actions_sources_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "actions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "actions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "actions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v_version_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v_version_evidence_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v_version_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v_version_sources_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_actions_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports_evidence_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports_sources_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_reports_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v_version_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v_version_evidence_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v_version_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v_version_sources_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_progress_reports_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assessments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assessments_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assessments_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_assessments_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_assessments_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_assessments_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "achievements_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "achievements_evidence_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "achievements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "achievements_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "achievements_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_achievements_v_version_evidence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_achievements_v_version_evidence_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_achievements_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_achievements_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_achievements_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators_breaks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators_breaks_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators_sources_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicators_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v_version_breaks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v_version_breaks_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v_version_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v_version_sources_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_indicators_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicator_values" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "indicator_values_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legislation" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legislation_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legislation_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legislation_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legislation_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_legislation_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_provisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "legal_provisions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "record_log" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "actions_evidence" CASCADE;
  DROP TABLE "actions_evidence_locales" CASCADE;
  DROP TABLE "actions_sources" CASCADE;
  DROP TABLE "actions_sources_locales" CASCADE;
  DROP TABLE "actions" CASCADE;
  DROP TABLE "actions_locales" CASCADE;
  DROP TABLE "actions_rels" CASCADE;
  DROP TABLE "_actions_v_version_evidence" CASCADE;
  DROP TABLE "_actions_v_version_evidence_locales" CASCADE;
  DROP TABLE "_actions_v_version_sources" CASCADE;
  DROP TABLE "_actions_v_version_sources_locales" CASCADE;
  DROP TABLE "_actions_v" CASCADE;
  DROP TABLE "_actions_v_locales" CASCADE;
  DROP TABLE "_actions_v_rels" CASCADE;
  DROP TABLE "progress_reports_evidence" CASCADE;
  DROP TABLE "progress_reports_evidence_locales" CASCADE;
  DROP TABLE "progress_reports_sources" CASCADE;
  DROP TABLE "progress_reports_sources_locales" CASCADE;
  DROP TABLE "progress_reports" CASCADE;
  DROP TABLE "progress_reports_locales" CASCADE;
  DROP TABLE "progress_reports_rels" CASCADE;
  DROP TABLE "_progress_reports_v_version_evidence" CASCADE;
  DROP TABLE "_progress_reports_v_version_evidence_locales" CASCADE;
  DROP TABLE "_progress_reports_v_version_sources" CASCADE;
  DROP TABLE "_progress_reports_v_version_sources_locales" CASCADE;
  DROP TABLE "_progress_reports_v" CASCADE;
  DROP TABLE "_progress_reports_v_locales" CASCADE;
  DROP TABLE "_progress_reports_v_rels" CASCADE;
  DROP TABLE "assessments" CASCADE;
  DROP TABLE "assessments_locales" CASCADE;
  DROP TABLE "assessments_rels" CASCADE;
  DROP TABLE "_assessments_v" CASCADE;
  DROP TABLE "_assessments_v_locales" CASCADE;
  DROP TABLE "_assessments_v_rels" CASCADE;
  DROP TABLE "achievements_evidence" CASCADE;
  DROP TABLE "achievements_evidence_locales" CASCADE;
  DROP TABLE "achievements" CASCADE;
  DROP TABLE "achievements_locales" CASCADE;
  DROP TABLE "achievements_rels" CASCADE;
  DROP TABLE "_achievements_v_version_evidence" CASCADE;
  DROP TABLE "_achievements_v_version_evidence_locales" CASCADE;
  DROP TABLE "_achievements_v" CASCADE;
  DROP TABLE "_achievements_v_locales" CASCADE;
  DROP TABLE "_achievements_v_rels" CASCADE;
  DROP TABLE "indicators_breaks" CASCADE;
  DROP TABLE "indicators_breaks_locales" CASCADE;
  DROP TABLE "indicators_sources" CASCADE;
  DROP TABLE "indicators_sources_locales" CASCADE;
  DROP TABLE "indicators" CASCADE;
  DROP TABLE "indicators_locales" CASCADE;
  DROP TABLE "indicators_rels" CASCADE;
  DROP TABLE "_indicators_v_version_breaks" CASCADE;
  DROP TABLE "_indicators_v_version_breaks_locales" CASCADE;
  DROP TABLE "_indicators_v_version_sources" CASCADE;
  DROP TABLE "_indicators_v_version_sources_locales" CASCADE;
  DROP TABLE "_indicators_v" CASCADE;
  DROP TABLE "_indicators_v_locales" CASCADE;
  DROP TABLE "_indicators_v_rels" CASCADE;
  DROP TABLE "indicator_values" CASCADE;
  DROP TABLE "indicator_values_locales" CASCADE;
  DROP TABLE "legislation" CASCADE;
  DROP TABLE "legislation_locales" CASCADE;
  DROP TABLE "legislation_rels" CASCADE;
  DROP TABLE "_legislation_v" CASCADE;
  DROP TABLE "_legislation_v_locales" CASCADE;
  DROP TABLE "_legislation_v_rels" CASCADE;
  DROP TABLE "legal_provisions" CASCADE;
  DROP TABLE "legal_provisions_locales" CASCADE;
  DROP TABLE "record_log" CASCADE;
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_legislation_fk";
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_indicators_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_legislation_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_indicators_fk";
  
  ALTER TABLE "recommendations_rels" DROP CONSTRAINT "recommendations_rels_indicators_fk";
  
  ALTER TABLE "_recommendations_v_rels" DROP CONSTRAINT "_recommendations_v_rels_indicators_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_mechanisms_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_indicators_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_legislation_fk";
  
  ALTER TABLE "redirects_rels" DROP CONSTRAINT "redirects_rels_legal_provisions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_actions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_progress_reports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_assessments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_achievements_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_indicators_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_indicator_values_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_legislation_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_legal_provisions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_record_log_fk";
  
  ALTER TABLE "terms" ALTER COLUMN "scheme" SET DATA TYPE text;
  DROP TYPE "public"."enum_terms_scheme";
  CREATE TYPE "public"."enum_terms_scheme" AS ENUM('topic', 'theme', 'affected-person', 'sdg-goal', 'sdg-target', 'state');
  ALTER TABLE "terms" ALTER COLUMN "scheme" SET DATA TYPE "public"."enum_terms_scheme" USING "scheme"::"public"."enum_terms_scheme";
  DROP INDEX "articles_rels_legislation_id_idx";
  DROP INDEX "articles_rels_indicators_id_idx";
  DROP INDEX "_articles_v_rels_legislation_id_idx";
  DROP INDEX "_articles_v_rels_indicators_id_idx";
  DROP INDEX "recommendations_state_under_review_idx";
  DROP INDEX "recommendations_archived_on_idx";
  DROP INDEX "recommendations_rels_indicators_id_idx";
  DROP INDEX "_recommendations_v_version_version_state_under_review_idx";
  DROP INDEX "_recommendations_v_version_version_archived_on_idx";
  DROP INDEX "_recommendations_v_rels_indicators_id_idx";
  DROP INDEX "instruments_archived_on_idx";
  DROP INDEX "_instruments_v_version_version_archived_on_idx";
  DROP INDEX "review_cycles_archived_on_idx";
  DROP INDEX "_review_cycles_v_version_version_archived_on_idx";
  DROP INDEX "mechanisms_upstream_label_idx";
  DROP INDEX "mechanisms_archived_on_idx";
  DROP INDEX "_mechanisms_v_version_version_upstream_label_idx";
  DROP INDEX "_mechanisms_v_version_version_archived_on_idx";
  DROP INDEX "terms_archived_on_idx";
  DROP INDEX "redirects_rels_mechanisms_id_idx";
  DROP INDEX "redirects_rels_indicators_id_idx";
  DROP INDEX "redirects_rels_legislation_id_idx";
  DROP INDEX "redirects_rels_legal_provisions_id_idx";
  DROP INDEX "payload_locked_documents_rels_actions_id_idx";
  DROP INDEX "payload_locked_documents_rels_progress_reports_id_idx";
  DROP INDEX "payload_locked_documents_rels_assessments_id_idx";
  DROP INDEX "payload_locked_documents_rels_achievements_id_idx";
  DROP INDEX "payload_locked_documents_rels_indicators_id_idx";
  DROP INDEX "payload_locked_documents_rels_indicator_values_id_idx";
  DROP INDEX "payload_locked_documents_rels_legislation_id_idx";
  DROP INDEX "payload_locked_documents_rels_legal_provisions_id_idx";
  DROP INDEX "payload_locked_documents_rels_record_log_id_idx";
  ALTER TABLE "articles_rels" DROP COLUMN "legislation_id";
  ALTER TABLE "articles_rels" DROP COLUMN "indicators_id";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "legislation_id";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "indicators_id";
  ALTER TABLE "recommendations" DROP COLUMN "state_under_review";
  ALTER TABLE "recommendations" DROP COLUMN "archived_on";
  ALTER TABLE "recommendations_locales" DROP COLUMN "archived_reason";
  ALTER TABLE "recommendations_rels" DROP COLUMN "indicators_id";
  ALTER TABLE "_recommendations_v" DROP COLUMN "version_state_under_review";
  ALTER TABLE "_recommendations_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_recommendations_v_locales" DROP COLUMN "version_archived_reason";
  ALTER TABLE "_recommendations_v_rels" DROP COLUMN "indicators_id";
  ALTER TABLE "instruments" DROP COLUMN "archived_on";
  ALTER TABLE "instruments_locales" DROP COLUMN "archived_reason";
  ALTER TABLE "_instruments_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_instruments_v_locales" DROP COLUMN "version_archived_reason";
  ALTER TABLE "review_cycles" DROP COLUMN "archived_on";
  ALTER TABLE "review_cycles_locales" DROP COLUMN "archived_reason";
  ALTER TABLE "_review_cycles_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_review_cycles_v_locales" DROP COLUMN "version_archived_reason";
  ALTER TABLE "mechanisms" DROP COLUMN "upstream_label";
  ALTER TABLE "mechanisms" DROP COLUMN "archived_on";
  ALTER TABLE "mechanisms_locales" DROP COLUMN "archived_reason";
  ALTER TABLE "_mechanisms_v" DROP COLUMN "version_upstream_label";
  ALTER TABLE "_mechanisms_v" DROP COLUMN "version_archived_on";
  ALTER TABLE "_mechanisms_v_locales" DROP COLUMN "version_archived_reason";
  ALTER TABLE "terms" DROP COLUMN "archived_on";
  ALTER TABLE "terms_locales" DROP COLUMN "archived_reason";
  ALTER TABLE "redirects_rels" DROP COLUMN "mechanisms_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "indicators_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "legislation_id";
  ALTER TABLE "redirects_rels" DROP COLUMN "legal_provisions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "actions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "progress_reports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "assessments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "achievements_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "indicators_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "indicator_values_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "legislation_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "legal_provisions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "record_log_id";
  DROP TYPE "public"."enum_actions_work_status";
  DROP TYPE "public"."enum_actions_status";
  DROP TYPE "public"."enum_actions_translation_status";
  DROP TYPE "public"."enum__actions_v_version_status";
  DROP TYPE "public"."enum__actions_v_published_locale";
  DROP TYPE "public"."enum__actions_v_version_translation_status";
  DROP TYPE "public"."enum_progress_reports_implementation";
  DROP TYPE "public"."enum_progress_reports_status";
  DROP TYPE "public"."enum_progress_reports_translation_status";
  DROP TYPE "public"."enum__progress_reports_v_version_implementation";
  DROP TYPE "public"."enum__progress_reports_v_version_status";
  DROP TYPE "public"."enum__progress_reports_v_published_locale";
  DROP TYPE "public"."enum__progress_reports_v_version_translation_status";
  DROP TYPE "public"."enum_assessments_grade";
  DROP TYPE "public"."enum_assessments_status";
  DROP TYPE "public"."enum_assessments_translation_status";
  DROP TYPE "public"."enum__assessments_v_version_grade";
  DROP TYPE "public"."enum__assessments_v_version_status";
  DROP TYPE "public"."enum__assessments_v_published_locale";
  DROP TYPE "public"."enum__assessments_v_version_translation_status";
  DROP TYPE "public"."enum_achievements_status";
  DROP TYPE "public"."enum_achievements_translation_status";
  DROP TYPE "public"."enum__achievements_v_version_status";
  DROP TYPE "public"."enum__achievements_v_published_locale";
  DROP TYPE "public"."enum__achievements_v_version_translation_status";
  DROP TYPE "public"."enum_indicators_kind";
  DROP TYPE "public"."enum_indicators_direction";
  DROP TYPE "public"."enum_indicators_reporting";
  DROP TYPE "public"."enum_indicators_periodicity";
  DROP TYPE "public"."enum_indicators_status";
  DROP TYPE "public"."enum_indicators_translation_status";
  DROP TYPE "public"."enum__indicators_v_version_kind";
  DROP TYPE "public"."enum__indicators_v_version_direction";
  DROP TYPE "public"."enum__indicators_v_version_reporting";
  DROP TYPE "public"."enum__indicators_v_version_periodicity";
  DROP TYPE "public"."enum__indicators_v_version_status";
  DROP TYPE "public"."enum__indicators_v_published_locale";
  DROP TYPE "public"."enum__indicators_v_version_translation_status";
  DROP TYPE "public"."enum_indicator_values_value_status";
  DROP TYPE "public"."enum_legislation_form";
  DROP TYPE "public"."enum_legislation_scope";
  DROP TYPE "public"."enum_legislation_force";
  DROP TYPE "public"."enum_legislation_status";
  DROP TYPE "public"."enum_legislation_translation_status";
  DROP TYPE "public"."enum__legislation_v_version_form";
  DROP TYPE "public"."enum__legislation_v_version_scope";
  DROP TYPE "public"."enum__legislation_v_version_force";
  DROP TYPE "public"."enum__legislation_v_version_status";
  DROP TYPE "public"."enum__legislation_v_published_locale";
  DROP TYPE "public"."enum__legislation_v_version_translation_status";
  DROP TYPE "public"."enum_record_log_event";
  DROP TYPE "public"."enum_record_log_via";`)
}
