import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_articles_change_notes_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum_articles_fact_check_verdict" AS ENUM('correct', 'mostly-correct', 'misleading', 'incorrect', 'unproven');
  CREATE TYPE "public"."enum_articles_pillar" AS ENUM('education', 'progress', 'fact-check');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_articles_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__articles_v_version_change_notes_kind" AS ENUM('major', 'minor');
  CREATE TYPE "public"."enum__articles_v_version_fact_check_verdict" AS ENUM('correct', 'mostly-correct', 'misleading', 'incorrect', 'unproven');
  CREATE TYPE "public"."enum__articles_v_version_pillar" AS ENUM('education', 'progress', 'fact-check');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__articles_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_press_notes_visibility" AS ENUM('public', 'press');
  CREATE TYPE "public"."enum_press_notes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_press_notes_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__press_notes_v_version_visibility" AS ENUM('public', 'press');
  CREATE TYPE "public"."enum__press_notes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__press_notes_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__press_notes_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_agencies_closed_status" AS ENUM('merged', 'split', 'renamed', 'dissolved');
  CREATE TYPE "public"."enum_agencies_kind" AS ENUM('people-committee', 'people-council', 'department', 'commune', 'ward', 'township', 'district', 'city', 'ministry', 'other');
  CREATE TYPE "public"."enum_agencies_level" AS ENUM('national', 'province', 'district', 'commune');
  CREATE TYPE "public"."enum_agencies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agencies_v_version_closed_status" AS ENUM('merged', 'split', 'renamed', 'dissolved');
  CREATE TYPE "public"."enum__agencies_v_version_kind" AS ENUM('people-committee', 'people-council', 'department', 'commune', 'ward', 'township', 'district', 'city', 'ministry', 'other');
  CREATE TYPE "public"."enum__agencies_v_version_level" AS ENUM('national', 'province', 'district', 'commune');
  CREATE TYPE "public"."enum__agencies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agencies_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_contacts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contacts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contacts_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_recommendations_themes_origin" AS ENUM('uhri', 'upr-info', 'national', 'provincial');
  CREATE TYPE "public"."enum_recommendations_affected_persons_origin" AS ENUM('uhri', 'upr-info', 'national', 'provincial');
  CREATE TYPE "public"."enum_recommendations_sdg_targets_origin" AS ENUM('uhri', 'upr-info', 'national', 'provincial');
  CREATE TYPE "public"."enum_recommendations_annotation_type" AS ENUM('recommendation', 'concern', 'other');
  CREATE TYPE "public"."enum_recommendations_position" AS ENUM('supported', 'partly-supported', 'noted', 'pending');
  CREATE TYPE "public"."enum_recommendations_relevance_level" AS ENUM('direct', 'indirect', 'none');
  CREATE TYPE "public"."enum_recommendations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_recommendations_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum__recommendations_v_version_themes_origin" AS ENUM('uhri', 'upr-info', 'national', 'provincial');
  CREATE TYPE "public"."enum__recommendations_v_version_affected_persons_origin" AS ENUM('uhri', 'upr-info', 'national', 'provincial');
  CREATE TYPE "public"."enum__recommendations_v_version_sdg_targets_origin" AS ENUM('uhri', 'upr-info', 'national', 'provincial');
  CREATE TYPE "public"."enum__recommendations_v_version_annotation_type" AS ENUM('recommendation', 'concern', 'other');
  CREATE TYPE "public"."enum__recommendations_v_version_position" AS ENUM('supported', 'partly-supported', 'noted', 'pending');
  CREATE TYPE "public"."enum__recommendations_v_version_relevance_level" AS ENUM('direct', 'indirect', 'none');
  CREATE TYPE "public"."enum__recommendations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__recommendations_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum__recommendations_v_version_translation_status" AS ENUM('original', 'missing', 'machine', 'draft', 'reviewed');
  CREATE TYPE "public"."enum_instruments_kind" AS ENUM('covenant', 'convention', 'optional-protocol', 'declaration');
  CREATE TYPE "public"."enum_instruments_treaty_status" AS ENUM('party', 'signed', 'not-party');
  CREATE TYPE "public"."enum_instruments_bound_by" AS ENUM('ratification', 'accession', 'succession');
  CREATE TYPE "public"."enum_instruments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__instruments_v_version_kind" AS ENUM('covenant', 'convention', 'optional-protocol', 'declaration');
  CREATE TYPE "public"."enum__instruments_v_version_bound_by" AS ENUM('ratification', 'accession', 'succession');
  CREATE TYPE "public"."enum__instruments_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__instruments_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_review_cycles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__review_cycles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__review_cycles_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_mechanisms_kind" AS ENUM('upr', 'treaty-body', 'special-procedure');
  CREATE TYPE "public"."enum_mechanisms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__mechanisms_v_version_kind" AS ENUM('upr', 'treaty-body', 'special-procedure');
  CREATE TYPE "public"."enum__mechanisms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__mechanisms_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "public"."enum_terms_scheme" AS ENUM('topic', 'theme', 'affected-person', 'sdg-goal', 'sdg-target', 'state');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'author', 'contributor');
  CREATE TYPE "public"."enum_redirects_locale" AS ENUM('vi', 'en');
  CREATE TABLE "articles_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar
  );
  
  CREATE TABLE "articles_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "articles_authors_locales" (
  	"affiliation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"kind" "enum_articles_change_notes_kind" DEFAULT 'major'
  );
  
  CREATE TABLE "articles_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hero_id" integer,
  	"fact_check_claim_date" timestamp(3) with time zone,
  	"fact_check_verdict" "enum_articles_fact_check_verdict",
  	"press_contact_id" integer,
  	"reviewer" varchar,
  	"revised_at" timestamp(3) with time zone,
  	"pillar" "enum_articles_pillar",
  	"agency_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"fact_check_claim" varchar,
  	"fact_check_where_made" varchar,
  	"translation_status" "enum_articles_translation_status",
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"instruments_id" integer,
  	"recommendations_id" integer,
  	"review_cycles_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "_articles_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_sources_locales" (
  	"title" varchar,
  	"publisher" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_authors_locales" (
  	"affiliation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"kind" "enum__articles_v_version_change_notes_kind" DEFAULT 'major',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_hero_id" integer,
  	"version_fact_check_claim_date" timestamp(3) with time zone,
  	"version_fact_check_verdict" "enum__articles_v_version_fact_check_verdict",
  	"version_press_contact_id" integer,
  	"version_reviewer" varchar,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_pillar" "enum__articles_v_version_pillar",
  	"version_agency_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_fact_check_claim" varchar,
  	"version_fact_check_where_made" varchar,
  	"version_translation_status" "enum__articles_v_version_translation_status",
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"instruments_id" integer,
  	"recommendations_id" integer,
  	"review_cycles_id" integer,
  	"terms_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"licence" varchar,
  	"press_note_id" integer,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "press_notes_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "press_notes_key_messages_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_notes_key_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone
  );
  
  CREATE TABLE "press_notes_key_facts_locales" (
  	"statement" varchar,
  	"source_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_notes_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "press_notes_questions_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_notes_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer
  );
  
  CREATE TABLE "press_notes_attachments_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "press_notes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"visibility" "enum_press_notes_visibility" DEFAULT 'public',
  	"embargo_until" timestamp(3) with time zone,
  	"agency_id" integer,
  	"spokesperson_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"created_by_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_press_notes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "press_notes_locales" (
  	"title" varchar,
  	"purpose" varchar,
  	"translation_status" "enum_press_notes_translation_status",
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "press_notes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  CREATE TABLE "_press_notes_v_version_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_notes_v_version_key_messages_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_press_notes_v_version_key_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"figure" varchar,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_notes_v_version_key_facts_locales" (
  	"statement" varchar,
  	"source_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_press_notes_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_notes_v_version_questions_locales" (
  	"question" varchar,
  	"answer" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_press_notes_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_press_notes_v_version_attachments_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_press_notes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_number" varchar,
  	"version_visibility" "enum__press_notes_v_version_visibility" DEFAULT 'public',
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_agency_id" integer,
  	"version_spokesperson_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_created_by_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__press_notes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__press_notes_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_press_notes_v_locales" (
  	"version_title" varchar,
  	"version_purpose" varchar,
  	"version_translation_status" "enum__press_notes_v_version_translation_status",
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_press_notes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  CREATE TABLE "agencies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"closed_status" "enum_agencies_closed_status",
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"kind" "enum_agencies_kind",
  	"level" "enum_agencies_level",
  	"parent_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_agencies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agencies_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"about" varchar,
  	"legal_basis" varchar,
  	"address" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "agencies_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer
  );
  
  CREATE TABLE "_agencies_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_to" timestamp(3) with time zone,
  	"version_closed_status" "enum__agencies_v_version_closed_status",
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_kind" "enum__agencies_v_version_kind",
  	"version_level" "enum__agencies_v_version_level",
  	"version_parent_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__agencies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__agencies_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_agencies_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_about" varchar,
  	"version_legal_basis" varchar,
  	"version_address" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_agencies_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"agencies_id" integer
  );
  
  CREATE TABLE "contacts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"agency_id" integer,
  	"office_phone" varchar,
  	"office_phone_public" boolean,
  	"official_email" varchar,
  	"official_email_public" boolean,
  	"public_phone" varchar,
  	"public_email" varchar,
  	"is_spokesperson" boolean DEFAULT false,
  	"mandate_decision_number" varchar,
  	"mandate_from" timestamp(3) with time zone,
  	"mandate_to" timestamp(3) with time zone,
  	"mandate_delegate_id" integer,
  	"order" numeric DEFAULT 100,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_contacts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "contacts_locales" (
  	"post" varchar,
  	"mandate_scope" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_contacts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_agency_id" integer,
  	"version_office_phone" varchar,
  	"version_office_phone_public" boolean,
  	"version_official_email" varchar,
  	"version_official_email_public" boolean,
  	"version_public_phone" varchar,
  	"version_public_email" varchar,
  	"version_is_spokesperson" boolean DEFAULT false,
  	"version_mandate_decision_number" varchar,
  	"version_mandate_from" timestamp(3) with time zone,
  	"version_mandate_to" timestamp(3) with time zone,
  	"version_mandate_delegate_id" integer,
  	"version_order" numeric DEFAULT 100,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__contacts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__contacts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_contacts_v_locales" (
  	"version_post" varchar,
  	"version_mandate_scope" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "recommendations_themes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term_id" integer,
  	"origin" "enum_recommendations_themes_origin" DEFAULT 'provincial'
  );
  
  CREATE TABLE "recommendations_affected_persons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term_id" integer,
  	"origin" "enum_recommendations_affected_persons_origin" DEFAULT 'provincial'
  );
  
  CREATE TABLE "recommendations_sdg_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term_id" integer,
  	"origin" "enum_recommendations_sdg_targets_origin" DEFAULT 'provincial'
  );
  
  CREATE TABLE "recommendations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"symbol" varchar,
  	"paragraph" varchar,
  	"year" numeric,
  	"annotation_type" "enum_recommendations_annotation_type" DEFAULT 'recommendation',
  	"mechanism_id" integer,
  	"cycle_id" integer,
  	"uhri_annotation_id" varchar,
  	"text" varchar,
  	"text_language" varchar DEFAULT 'en',
  	"position" "enum_recommendations_position" DEFAULT 'pending',
  	"position_source" varchar,
  	"lead_agency_id" integer,
  	"decision_number" varchar,
  	"relevance_level" "enum_recommendations_relevance_level",
  	"slug" varchar,
  	"import_source" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_recommendations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "recommendations_locales" (
  	"summary" varchar,
  	"position_text" varchar,
  	"relevance_reason" varchar,
  	"translation_status" "enum_recommendations_translation_status",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "recommendations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer,
  	"instruments_id" integer,
  	"agencies_id" integer
  );
  
  CREATE TABLE "_recommendations_v_version_themes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"term_id" integer,
  	"origin" "enum__recommendations_v_version_themes_origin" DEFAULT 'provincial',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_recommendations_v_version_affected_persons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"term_id" integer,
  	"origin" "enum__recommendations_v_version_affected_persons_origin" DEFAULT 'provincial',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_recommendations_v_version_sdg_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"term_id" integer,
  	"origin" "enum__recommendations_v_version_sdg_targets_origin" DEFAULT 'provincial',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_recommendations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_key" varchar,
  	"version_symbol" varchar,
  	"version_paragraph" varchar,
  	"version_year" numeric,
  	"version_annotation_type" "enum__recommendations_v_version_annotation_type" DEFAULT 'recommendation',
  	"version_mechanism_id" integer,
  	"version_cycle_id" integer,
  	"version_uhri_annotation_id" varchar,
  	"version_text" varchar,
  	"version_text_language" varchar DEFAULT 'en',
  	"version_position" "enum__recommendations_v_version_position" DEFAULT 'pending',
  	"version_position_source" varchar,
  	"version_lead_agency_id" integer,
  	"version_decision_number" varchar,
  	"version_relevance_level" "enum__recommendations_v_version_relevance_level",
  	"version_slug" varchar,
  	"version_import_source" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__recommendations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__recommendations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_recommendations_v_locales" (
  	"version_summary" varchar,
  	"version_position_text" varchar,
  	"version_relevance_reason" varchar,
  	"version_translation_status" "enum__recommendations_v_version_translation_status",
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_recommendations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer,
  	"instruments_id" integer,
  	"agencies_id" integer
  );
  
  CREATE TABLE "instruments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"kind" "enum_instruments_kind",
  	"adopted_on" timestamp(3) with time zone,
  	"monitoring_body_id" integer,
  	"status" "enum_instruments_treaty_status",
  	"signed_on" timestamp(3) with time zone,
  	"bound_on" timestamp(3) with time zone,
  	"bound_by" "enum_instruments_bound_by",
  	"in_force_on" timestamp(3) with time zone,
  	"next_report_due" timestamp(3) with time zone,
  	"source_url" varchar,
  	"as_of" timestamp(3) with time zone,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_instruments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "instruments_locales" (
  	"short_name" varchar,
  	"name" varchar,
  	"summary" varchar,
  	"reservations" varchar,
  	"source_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_instruments_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_kind" "enum__instruments_v_version_kind",
  	"version_adopted_on" timestamp(3) with time zone,
  	"version_monitoring_body_id" integer,
  	"version_status" "enum_instruments_treaty_status",
  	"version_signed_on" timestamp(3) with time zone,
  	"version_bound_on" timestamp(3) with time zone,
  	"version_bound_by" "enum__instruments_v_version_bound_by",
  	"version_in_force_on" timestamp(3) with time zone,
  	"version_next_report_due" timestamp(3) with time zone,
  	"version_source_url" varchar,
  	"version_as_of" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__instruments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__instruments_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_instruments_v_locales" (
  	"version_short_name" varchar,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_reservations" varchar,
  	"version_source_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "review_cycles_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "review_cycles_documents_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "review_cycles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"number" numeric,
  	"mechanism_id" integer,
  	"reviewed_on" timestamp(3) with time zone,
  	"adopted_on" timestamp(3) with time zone,
  	"counts_received" numeric,
  	"counts_supported" numeric,
  	"counts_partly_supported" numeric,
  	"counts_noted" numeric,
  	"counts_pending" numeric,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_review_cycles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "review_cycles_locales" (
  	"title" varchar,
  	"session" varchar,
  	"summary" varchar,
  	"counts_source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_review_cycles_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"symbol" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_review_cycles_v_version_documents_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_review_cycles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_number" numeric,
  	"version_mechanism_id" integer,
  	"version_reviewed_on" timestamp(3) with time zone,
  	"version_adopted_on" timestamp(3) with time zone,
  	"version_counts_received" numeric,
  	"version_counts_supported" numeric,
  	"version_counts_partly_supported" numeric,
  	"version_counts_noted" numeric,
  	"version_counts_pending" numeric,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__review_cycles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__review_cycles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_review_cycles_v_locales" (
  	"version_title" varchar,
  	"version_session" varchar,
  	"version_summary" varchar,
  	"version_counts_source" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "mechanisms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"kind" "enum_mechanisms_kind",
  	"website" varchar,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_mechanisms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "mechanisms_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_mechanisms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_kind" "enum__mechanisms_v_version_kind",
  	"version_website" varchar,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__mechanisms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__mechanisms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_mechanisms_v_locales" (
  	"version_name" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"scheme" "enum_terms_scheme" NOT NULL,
  	"code" varchar NOT NULL,
  	"upstream_label" varchar,
  	"parent_id" integer,
  	"replaced_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_locales" (
  	"label" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'contributor' NOT NULL,
  	"agency_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"locale" "enum_redirects_locale" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"press_notes_id" integer,
  	"agencies_id" integer,
  	"instruments_id" integer,
  	"review_cycles_id" integer,
  	"recommendations_id" integer
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"media_id" integer,
  	"press_notes_id" integer,
  	"agencies_id" integer,
  	"contacts_id" integer,
  	"recommendations_id" integer,
  	"instruments_id" integer,
  	"review_cycles_id" integer,
  	"mechanisms_id" integer,
  	"terms_id" integer,
  	"users_id" integer,
  	"redirects_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"emblem_id" integer,
  	"phone" varchar,
  	"email" varchar,
  	"sample_notice" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"site_name" varchar NOT NULL,
  	"tagline" varchar,
  	"organisation" varchar,
  	"address_line" varchar,
  	"about" jsonb,
  	"footer_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "articles_sources" ADD CONSTRAINT "articles_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_sources_locales" ADD CONSTRAINT "articles_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_authors" ADD CONSTRAINT "articles_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_authors_locales" ADD CONSTRAINT "articles_authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_change_notes" ADD CONSTRAINT "articles_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_change_notes_locales" ADD CONSTRAINT "articles_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_press_contact_id_contacts_id_fk" FOREIGN KEY ("press_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sources" ADD CONSTRAINT "_articles_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_sources_locales" ADD CONSTRAINT "_articles_v_version_sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_authors_locales" ADD CONSTRAINT "_articles_v_version_authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_change_notes" ADD CONSTRAINT "_articles_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_change_notes_locales" ADD CONSTRAINT "_articles_v_version_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_press_contact_id_contacts_id_fk" FOREIGN KEY ("version_press_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_press_note_id_press_notes_id_fk" FOREIGN KEY ("press_note_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_key_messages" ADD CONSTRAINT "press_notes_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_key_messages_locales" ADD CONSTRAINT "press_notes_key_messages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes_key_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_key_facts" ADD CONSTRAINT "press_notes_key_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_key_facts_locales" ADD CONSTRAINT "press_notes_key_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes_key_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_questions" ADD CONSTRAINT "press_notes_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_questions_locales" ADD CONSTRAINT "press_notes_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_attachments" ADD CONSTRAINT "press_notes_attachments_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes_attachments" ADD CONSTRAINT "press_notes_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_attachments_locales" ADD CONSTRAINT "press_notes_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_spokesperson_id_contacts_id_fk" FOREIGN KEY ("spokesperson_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes" ADD CONSTRAINT "press_notes_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "press_notes_locales" ADD CONSTRAINT "press_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_rels" ADD CONSTRAINT "press_notes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "press_notes_rels" ADD CONSTRAINT "press_notes_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_key_messages" ADD CONSTRAINT "_press_notes_v_version_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_key_messages_locales" ADD CONSTRAINT "_press_notes_v_version_key_messages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v_version_key_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_key_facts" ADD CONSTRAINT "_press_notes_v_version_key_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_key_facts_locales" ADD CONSTRAINT "_press_notes_v_version_key_facts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v_version_key_facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_questions" ADD CONSTRAINT "_press_notes_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_questions_locales" ADD CONSTRAINT "_press_notes_v_version_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_attachments" ADD CONSTRAINT "_press_notes_v_version_attachments_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_attachments" ADD CONSTRAINT "_press_notes_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_version_attachments_locales" ADD CONSTRAINT "_press_notes_v_version_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v_version_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_parent_id_press_notes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."press_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_spokesperson_id_contacts_id_fk" FOREIGN KEY ("version_spokesperson_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v" ADD CONSTRAINT "_press_notes_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_press_notes_v_locales" ADD CONSTRAINT "_press_notes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_rels" ADD CONSTRAINT "_press_notes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_press_notes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_press_notes_v_rels" ADD CONSTRAINT "_press_notes_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agencies_locales" ADD CONSTRAINT "agencies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agencies_rels" ADD CONSTRAINT "agencies_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v" ADD CONSTRAINT "_agencies_v_version_parent_id_agencies_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agencies_v_locales" ADD CONSTRAINT "_agencies_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agencies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agencies_v_rels" ADD CONSTRAINT "_agencies_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_mandate_delegate_id_contacts_id_fk" FOREIGN KEY ("mandate_delegate_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts_locales" ADD CONSTRAINT "contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_parent_id_contacts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_agency_id_agencies_id_fk" FOREIGN KEY ("version_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_mandate_delegate_id_contacts_id_fk" FOREIGN KEY ("version_mandate_delegate_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v_locales" ADD CONSTRAINT "_contacts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_themes" ADD CONSTRAINT "recommendations_themes_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_themes" ADD CONSTRAINT "recommendations_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_affected_persons" ADD CONSTRAINT "recommendations_affected_persons_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_affected_persons" ADD CONSTRAINT "recommendations_affected_persons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_sdg_targets" ADD CONSTRAINT "recommendations_sdg_targets_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_sdg_targets" ADD CONSTRAINT "recommendations_sdg_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_mechanism_id_mechanisms_id_fk" FOREIGN KEY ("mechanism_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_cycle_id_review_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_lead_agency_id_agencies_id_fk" FOREIGN KEY ("lead_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations_locales" ADD CONSTRAINT "recommendations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations_rels" ADD CONSTRAINT "recommendations_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_themes" ADD CONSTRAINT "_recommendations_v_version_themes_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_themes" ADD CONSTRAINT "_recommendations_v_version_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_affected_persons" ADD CONSTRAINT "_recommendations_v_version_affected_persons_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_affected_persons" ADD CONSTRAINT "_recommendations_v_version_affected_persons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_sdg_targets" ADD CONSTRAINT "_recommendations_v_version_sdg_targets_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_version_sdg_targets" ADD CONSTRAINT "_recommendations_v_version_sdg_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_parent_id_recommendations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."recommendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_mechanism_id_mechanisms_id_fk" FOREIGN KEY ("version_mechanism_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_cycle_id_review_cycles_id_fk" FOREIGN KEY ("version_cycle_id") REFERENCES "public"."review_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v" ADD CONSTRAINT "_recommendations_v_version_lead_agency_id_agencies_id_fk" FOREIGN KEY ("version_lead_agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_recommendations_v_locales" ADD CONSTRAINT "_recommendations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_recommendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_recommendations_v_rels" ADD CONSTRAINT "_recommendations_v_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "instruments" ADD CONSTRAINT "instruments_monitoring_body_id_mechanisms_id_fk" FOREIGN KEY ("monitoring_body_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "instruments_locales" ADD CONSTRAINT "instruments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_instruments_v" ADD CONSTRAINT "_instruments_v_parent_id_instruments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."instruments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_instruments_v" ADD CONSTRAINT "_instruments_v_version_monitoring_body_id_mechanisms_id_fk" FOREIGN KEY ("version_monitoring_body_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_instruments_v_locales" ADD CONSTRAINT "_instruments_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_cycles_documents" ADD CONSTRAINT "review_cycles_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_cycles_documents_locales" ADD CONSTRAINT "review_cycles_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."review_cycles_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_cycles" ADD CONSTRAINT "review_cycles_mechanism_id_mechanisms_id_fk" FOREIGN KEY ("mechanism_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_cycles_locales" ADD CONSTRAINT "review_cycles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_review_cycles_v_version_documents" ADD CONSTRAINT "_review_cycles_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_review_cycles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_review_cycles_v_version_documents_locales" ADD CONSTRAINT "_review_cycles_v_version_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_review_cycles_v_version_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_review_cycles_v" ADD CONSTRAINT "_review_cycles_v_parent_id_review_cycles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."review_cycles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_review_cycles_v" ADD CONSTRAINT "_review_cycles_v_version_mechanism_id_mechanisms_id_fk" FOREIGN KEY ("version_mechanism_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_review_cycles_v_locales" ADD CONSTRAINT "_review_cycles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_review_cycles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "mechanisms_locales" ADD CONSTRAINT "mechanisms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mechanisms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mechanisms_v" ADD CONSTRAINT "_mechanisms_v_parent_id_mechanisms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mechanisms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_mechanisms_v_locales" ADD CONSTRAINT "_mechanisms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_mechanisms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_replaced_by_id_terms_id_fk" FOREIGN KEY ("replaced_by_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_locales" ADD CONSTRAINT "terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_press_notes_fk" FOREIGN KEY ("press_notes_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_press_notes_fk" FOREIGN KEY ("press_notes_id") REFERENCES "public"."press_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "public"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_instruments_fk" FOREIGN KEY ("instruments_id") REFERENCES "public"."instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_cycles_fk" FOREIGN KEY ("review_cycles_id") REFERENCES "public"."review_cycles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mechanisms_fk" FOREIGN KEY ("mechanisms_id") REFERENCES "public"."mechanisms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_emblem_id_media_id_fk" FOREIGN KEY ("emblem_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_sources_order_idx" ON "articles_sources" USING btree ("_order");
  CREATE INDEX "articles_sources_parent_id_idx" ON "articles_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_sources_locales_locale_parent_id_unique" ON "articles_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_sources_locales_parent_idx" ON "articles_sources_locales" USING btree ("_parent_id");
  CREATE INDEX "articles_authors_order_idx" ON "articles_authors" USING btree ("_order");
  CREATE INDEX "articles_authors_parent_id_idx" ON "articles_authors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_authors_locales_locale_parent_id_unique" ON "articles_authors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_authors_locales_parent_idx" ON "articles_authors_locales" USING btree ("_parent_id");
  CREATE INDEX "articles_change_notes_order_idx" ON "articles_change_notes" USING btree ("_order");
  CREATE INDEX "articles_change_notes_parent_id_idx" ON "articles_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_change_notes_locales_locale_parent_id_unique" ON "articles_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_change_notes_locales_parent_idx" ON "articles_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "articles_hero_idx" ON "articles" USING btree ("hero_id");
  CREATE INDEX "articles_press_contact_idx" ON "articles" USING btree ("press_contact_id");
  CREATE INDEX "articles_pillar_idx" ON "articles" USING btree ("pillar");
  CREATE INDEX "articles_agency_idx" ON "articles" USING btree ("agency_id");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_created_by_idx" ON "articles" USING btree ("created_by_id");
  CREATE INDEX "articles_is_sample_idx" ON "articles" USING btree ("is_sample");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_locales_parent_idx" ON "articles_locales" USING btree ("_parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_instruments_id_idx" ON "articles_rels" USING btree ("instruments_id");
  CREATE INDEX "articles_rels_recommendations_id_idx" ON "articles_rels" USING btree ("recommendations_id");
  CREATE INDEX "articles_rels_review_cycles_id_idx" ON "articles_rels" USING btree ("review_cycles_id");
  CREATE INDEX "articles_rels_terms_id_idx" ON "articles_rels" USING btree ("terms_id");
  CREATE INDEX "_articles_v_version_sources_order_idx" ON "_articles_v_version_sources" USING btree ("_order");
  CREATE INDEX "_articles_v_version_sources_parent_id_idx" ON "_articles_v_version_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_sources_locales_locale_parent_id_unique" ON "_articles_v_version_sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_sources_locales_parent_idx" ON "_articles_v_version_sources_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_authors_order_idx" ON "_articles_v_version_authors" USING btree ("_order");
  CREATE INDEX "_articles_v_version_authors_parent_id_idx" ON "_articles_v_version_authors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_authors_locales_locale_parent_id_unique" ON "_articles_v_version_authors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_authors_locales_parent_idx" ON "_articles_v_version_authors_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_change_notes_order_idx" ON "_articles_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_articles_v_version_change_notes_parent_id_idx" ON "_articles_v_version_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_change_notes_locales_locale_parent_id_un" ON "_articles_v_version_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_change_notes_locales_parent_idx" ON "_articles_v_version_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_hero_idx" ON "_articles_v" USING btree ("version_hero_id");
  CREATE INDEX "_articles_v_version_version_press_contact_idx" ON "_articles_v" USING btree ("version_press_contact_id");
  CREATE INDEX "_articles_v_version_version_pillar_idx" ON "_articles_v" USING btree ("version_pillar");
  CREATE INDEX "_articles_v_version_version_agency_idx" ON "_articles_v" USING btree ("version_agency_id");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_is_sample_idx" ON "_articles_v" USING btree ("version_is_sample");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_locales_parent_idx" ON "_articles_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_instruments_id_idx" ON "_articles_v_rels" USING btree ("instruments_id");
  CREATE INDEX "_articles_v_rels_recommendations_id_idx" ON "_articles_v_rels" USING btree ("recommendations_id");
  CREATE INDEX "_articles_v_rels_review_cycles_id_idx" ON "_articles_v_rels" USING btree ("review_cycles_id");
  CREATE INDEX "_articles_v_rels_terms_id_idx" ON "_articles_v_rels" USING btree ("terms_id");
  CREATE INDEX "media_press_note_idx" ON "media" USING btree ("press_note_id");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_is_sample_idx" ON "media" USING btree ("is_sample");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_parent_idx" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "press_notes_key_messages_order_idx" ON "press_notes_key_messages" USING btree ("_order");
  CREATE INDEX "press_notes_key_messages_parent_id_idx" ON "press_notes_key_messages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "press_notes_key_messages_locales_locale_parent_id_unique" ON "press_notes_key_messages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_notes_key_messages_locales_parent_idx" ON "press_notes_key_messages_locales" USING btree ("_parent_id");
  CREATE INDEX "press_notes_key_facts_order_idx" ON "press_notes_key_facts" USING btree ("_order");
  CREATE INDEX "press_notes_key_facts_parent_id_idx" ON "press_notes_key_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "press_notes_key_facts_locales_locale_parent_id_unique" ON "press_notes_key_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_notes_key_facts_locales_parent_idx" ON "press_notes_key_facts_locales" USING btree ("_parent_id");
  CREATE INDEX "press_notes_questions_order_idx" ON "press_notes_questions" USING btree ("_order");
  CREATE INDEX "press_notes_questions_parent_id_idx" ON "press_notes_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "press_notes_questions_locales_locale_parent_id_unique" ON "press_notes_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_notes_questions_locales_parent_idx" ON "press_notes_questions_locales" USING btree ("_parent_id");
  CREATE INDEX "press_notes_attachments_order_idx" ON "press_notes_attachments" USING btree ("_order");
  CREATE INDEX "press_notes_attachments_parent_id_idx" ON "press_notes_attachments" USING btree ("_parent_id");
  CREATE INDEX "press_notes_attachments_file_idx" ON "press_notes_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "press_notes_attachments_locales_locale_parent_id_unique" ON "press_notes_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_notes_attachments_locales_parent_idx" ON "press_notes_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "press_notes_visibility_idx" ON "press_notes" USING btree ("visibility");
  CREATE INDEX "press_notes_embargo_until_idx" ON "press_notes" USING btree ("embargo_until");
  CREATE INDEX "press_notes_agency_idx" ON "press_notes" USING btree ("agency_id");
  CREATE INDEX "press_notes_spokesperson_idx" ON "press_notes" USING btree ("spokesperson_id");
  CREATE INDEX "press_notes_published_at_idx" ON "press_notes" USING btree ("published_at");
  CREATE INDEX "press_notes_created_by_idx" ON "press_notes" USING btree ("created_by_id");
  CREATE INDEX "press_notes_is_sample_idx" ON "press_notes" USING btree ("is_sample");
  CREATE INDEX "press_notes_updated_at_idx" ON "press_notes" USING btree ("updated_at");
  CREATE INDEX "press_notes_created_at_idx" ON "press_notes" USING btree ("created_at");
  CREATE INDEX "press_notes__status_idx" ON "press_notes" USING btree ("_status");
  CREATE UNIQUE INDEX "press_notes_slug_idx" ON "press_notes_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "press_notes_locales_locale_parent_id_unique" ON "press_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "press_notes_locales_parent_idx" ON "press_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "press_notes_rels_order_idx" ON "press_notes_rels" USING btree ("order");
  CREATE INDEX "press_notes_rels_parent_idx" ON "press_notes_rels" USING btree ("parent_id");
  CREATE INDEX "press_notes_rels_path_idx" ON "press_notes_rels" USING btree ("path");
  CREATE INDEX "press_notes_rels_terms_id_idx" ON "press_notes_rels" USING btree ("terms_id");
  CREATE INDEX "_press_notes_v_version_key_messages_order_idx" ON "_press_notes_v_version_key_messages" USING btree ("_order");
  CREATE INDEX "_press_notes_v_version_key_messages_parent_id_idx" ON "_press_notes_v_version_key_messages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_press_notes_v_version_key_messages_locales_locale_parent_id" ON "_press_notes_v_version_key_messages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_notes_v_version_key_messages_locales_parent_idx" ON "_press_notes_v_version_key_messages_locales" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_version_key_facts_order_idx" ON "_press_notes_v_version_key_facts" USING btree ("_order");
  CREATE INDEX "_press_notes_v_version_key_facts_parent_id_idx" ON "_press_notes_v_version_key_facts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_press_notes_v_version_key_facts_locales_locale_parent_id_un" ON "_press_notes_v_version_key_facts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_notes_v_version_key_facts_locales_parent_idx" ON "_press_notes_v_version_key_facts_locales" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_version_questions_order_idx" ON "_press_notes_v_version_questions" USING btree ("_order");
  CREATE INDEX "_press_notes_v_version_questions_parent_id_idx" ON "_press_notes_v_version_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_press_notes_v_version_questions_locales_locale_parent_id_un" ON "_press_notes_v_version_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_notes_v_version_questions_locales_parent_idx" ON "_press_notes_v_version_questions_locales" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_version_attachments_order_idx" ON "_press_notes_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_press_notes_v_version_attachments_parent_id_idx" ON "_press_notes_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_version_attachments_file_idx" ON "_press_notes_v_version_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "_press_notes_v_version_attachments_locales_locale_parent_id_" ON "_press_notes_v_version_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_notes_v_version_attachments_locales_parent_idx" ON "_press_notes_v_version_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_parent_idx" ON "_press_notes_v" USING btree ("parent_id");
  CREATE INDEX "_press_notes_v_version_version_visibility_idx" ON "_press_notes_v" USING btree ("version_visibility");
  CREATE INDEX "_press_notes_v_version_version_embargo_until_idx" ON "_press_notes_v" USING btree ("version_embargo_until");
  CREATE INDEX "_press_notes_v_version_version_agency_idx" ON "_press_notes_v" USING btree ("version_agency_id");
  CREATE INDEX "_press_notes_v_version_version_spokesperson_idx" ON "_press_notes_v" USING btree ("version_spokesperson_id");
  CREATE INDEX "_press_notes_v_version_version_published_at_idx" ON "_press_notes_v" USING btree ("version_published_at");
  CREATE INDEX "_press_notes_v_version_version_created_by_idx" ON "_press_notes_v" USING btree ("version_created_by_id");
  CREATE INDEX "_press_notes_v_version_version_is_sample_idx" ON "_press_notes_v" USING btree ("version_is_sample");
  CREATE INDEX "_press_notes_v_version_version_updated_at_idx" ON "_press_notes_v" USING btree ("version_updated_at");
  CREATE INDEX "_press_notes_v_version_version_created_at_idx" ON "_press_notes_v" USING btree ("version_created_at");
  CREATE INDEX "_press_notes_v_version_version__status_idx" ON "_press_notes_v" USING btree ("version__status");
  CREATE INDEX "_press_notes_v_created_at_idx" ON "_press_notes_v" USING btree ("created_at");
  CREATE INDEX "_press_notes_v_updated_at_idx" ON "_press_notes_v" USING btree ("updated_at");
  CREATE INDEX "_press_notes_v_snapshot_idx" ON "_press_notes_v" USING btree ("snapshot");
  CREATE INDEX "_press_notes_v_published_locale_idx" ON "_press_notes_v" USING btree ("published_locale");
  CREATE INDEX "_press_notes_v_latest_idx" ON "_press_notes_v" USING btree ("latest");
  CREATE INDEX "_press_notes_v_autosave_idx" ON "_press_notes_v" USING btree ("autosave");
  CREATE INDEX "_press_notes_v_version_version_slug_idx" ON "_press_notes_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_press_notes_v_locales_locale_parent_id_unique" ON "_press_notes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_press_notes_v_locales_parent_idx" ON "_press_notes_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_press_notes_v_rels_order_idx" ON "_press_notes_v_rels" USING btree ("order");
  CREATE INDEX "_press_notes_v_rels_parent_idx" ON "_press_notes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_press_notes_v_rels_path_idx" ON "_press_notes_v_rels" USING btree ("path");
  CREATE INDEX "_press_notes_v_rels_terms_id_idx" ON "_press_notes_v_rels" USING btree ("terms_id");
  CREATE UNIQUE INDEX "agencies_code_idx" ON "agencies" USING btree ("code");
  CREATE INDEX "agencies_closed_status_idx" ON "agencies" USING btree ("closed_status");
  CREATE INDEX "agencies_kind_idx" ON "agencies" USING btree ("kind");
  CREATE INDEX "agencies_level_idx" ON "agencies" USING btree ("level");
  CREATE INDEX "agencies_parent_idx" ON "agencies" USING btree ("parent_id");
  CREATE INDEX "agencies_published_at_idx" ON "agencies" USING btree ("published_at");
  CREATE INDEX "agencies_is_sample_idx" ON "agencies" USING btree ("is_sample");
  CREATE INDEX "agencies_updated_at_idx" ON "agencies" USING btree ("updated_at");
  CREATE INDEX "agencies_created_at_idx" ON "agencies" USING btree ("created_at");
  CREATE INDEX "agencies__status_idx" ON "agencies" USING btree ("_status");
  CREATE UNIQUE INDEX "agencies_slug_idx" ON "agencies_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "agencies_locales_locale_parent_id_unique" ON "agencies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agencies_locales_parent_idx" ON "agencies_locales" USING btree ("_parent_id");
  CREATE INDEX "agencies_rels_order_idx" ON "agencies_rels" USING btree ("order");
  CREATE INDEX "agencies_rels_parent_idx" ON "agencies_rels" USING btree ("parent_id");
  CREATE INDEX "agencies_rels_path_idx" ON "agencies_rels" USING btree ("path");
  CREATE INDEX "agencies_rels_agencies_id_idx" ON "agencies_rels" USING btree ("agencies_id");
  CREATE INDEX "_agencies_v_parent_idx" ON "_agencies_v" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_version_version_code_idx" ON "_agencies_v" USING btree ("version_code");
  CREATE INDEX "_agencies_v_version_version_closed_status_idx" ON "_agencies_v" USING btree ("version_closed_status");
  CREATE INDEX "_agencies_v_version_version_kind_idx" ON "_agencies_v" USING btree ("version_kind");
  CREATE INDEX "_agencies_v_version_version_level_idx" ON "_agencies_v" USING btree ("version_level");
  CREATE INDEX "_agencies_v_version_version_parent_idx" ON "_agencies_v" USING btree ("version_parent_id");
  CREATE INDEX "_agencies_v_version_version_published_at_idx" ON "_agencies_v" USING btree ("version_published_at");
  CREATE INDEX "_agencies_v_version_version_is_sample_idx" ON "_agencies_v" USING btree ("version_is_sample");
  CREATE INDEX "_agencies_v_version_version_updated_at_idx" ON "_agencies_v" USING btree ("version_updated_at");
  CREATE INDEX "_agencies_v_version_version_created_at_idx" ON "_agencies_v" USING btree ("version_created_at");
  CREATE INDEX "_agencies_v_version_version__status_idx" ON "_agencies_v" USING btree ("version__status");
  CREATE INDEX "_agencies_v_created_at_idx" ON "_agencies_v" USING btree ("created_at");
  CREATE INDEX "_agencies_v_updated_at_idx" ON "_agencies_v" USING btree ("updated_at");
  CREATE INDEX "_agencies_v_snapshot_idx" ON "_agencies_v" USING btree ("snapshot");
  CREATE INDEX "_agencies_v_published_locale_idx" ON "_agencies_v" USING btree ("published_locale");
  CREATE INDEX "_agencies_v_latest_idx" ON "_agencies_v" USING btree ("latest");
  CREATE INDEX "_agencies_v_version_version_slug_idx" ON "_agencies_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_agencies_v_locales_locale_parent_id_unique" ON "_agencies_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agencies_v_locales_parent_idx" ON "_agencies_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_agencies_v_rels_order_idx" ON "_agencies_v_rels" USING btree ("order");
  CREATE INDEX "_agencies_v_rels_parent_idx" ON "_agencies_v_rels" USING btree ("parent_id");
  CREATE INDEX "_agencies_v_rels_path_idx" ON "_agencies_v_rels" USING btree ("path");
  CREATE INDEX "_agencies_v_rels_agencies_id_idx" ON "_agencies_v_rels" USING btree ("agencies_id");
  CREATE INDEX "contacts_agency_idx" ON "contacts" USING btree ("agency_id");
  CREATE INDEX "contacts_is_spokesperson_idx" ON "contacts" USING btree ("is_spokesperson");
  CREATE INDEX "contacts_mandate_mandate_delegate_idx" ON "contacts" USING btree ("mandate_delegate_id");
  CREATE INDEX "contacts_published_at_idx" ON "contacts" USING btree ("published_at");
  CREATE INDEX "contacts_is_sample_idx" ON "contacts" USING btree ("is_sample");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contacts__status_idx" ON "contacts" USING btree ("_status");
  CREATE UNIQUE INDEX "contacts_locales_locale_parent_id_unique" ON "contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "contacts_locales_parent_idx" ON "contacts_locales" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_parent_idx" ON "_contacts_v" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_version_agency_idx" ON "_contacts_v" USING btree ("version_agency_id");
  CREATE INDEX "_contacts_v_version_version_is_spokesperson_idx" ON "_contacts_v" USING btree ("version_is_spokesperson");
  CREATE INDEX "_contacts_v_version_mandate_version_mandate_delegate_idx" ON "_contacts_v" USING btree ("version_mandate_delegate_id");
  CREATE INDEX "_contacts_v_version_version_published_at_idx" ON "_contacts_v" USING btree ("version_published_at");
  CREATE INDEX "_contacts_v_version_version_is_sample_idx" ON "_contacts_v" USING btree ("version_is_sample");
  CREATE INDEX "_contacts_v_version_version_updated_at_idx" ON "_contacts_v" USING btree ("version_updated_at");
  CREATE INDEX "_contacts_v_version_version_created_at_idx" ON "_contacts_v" USING btree ("version_created_at");
  CREATE INDEX "_contacts_v_version_version__status_idx" ON "_contacts_v" USING btree ("version__status");
  CREATE INDEX "_contacts_v_created_at_idx" ON "_contacts_v" USING btree ("created_at");
  CREATE INDEX "_contacts_v_updated_at_idx" ON "_contacts_v" USING btree ("updated_at");
  CREATE INDEX "_contacts_v_snapshot_idx" ON "_contacts_v" USING btree ("snapshot");
  CREATE INDEX "_contacts_v_published_locale_idx" ON "_contacts_v" USING btree ("published_locale");
  CREATE INDEX "_contacts_v_latest_idx" ON "_contacts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_contacts_v_locales_locale_parent_id_unique" ON "_contacts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_contacts_v_locales_parent_idx" ON "_contacts_v_locales" USING btree ("_parent_id");
  CREATE INDEX "recommendations_themes_order_idx" ON "recommendations_themes" USING btree ("_order");
  CREATE INDEX "recommendations_themes_parent_id_idx" ON "recommendations_themes" USING btree ("_parent_id");
  CREATE INDEX "recommendations_themes_term_idx" ON "recommendations_themes" USING btree ("term_id");
  CREATE INDEX "recommendations_affected_persons_order_idx" ON "recommendations_affected_persons" USING btree ("_order");
  CREATE INDEX "recommendations_affected_persons_parent_id_idx" ON "recommendations_affected_persons" USING btree ("_parent_id");
  CREATE INDEX "recommendations_affected_persons_term_idx" ON "recommendations_affected_persons" USING btree ("term_id");
  CREATE INDEX "recommendations_sdg_targets_order_idx" ON "recommendations_sdg_targets" USING btree ("_order");
  CREATE INDEX "recommendations_sdg_targets_parent_id_idx" ON "recommendations_sdg_targets" USING btree ("_parent_id");
  CREATE INDEX "recommendations_sdg_targets_term_idx" ON "recommendations_sdg_targets" USING btree ("term_id");
  CREATE UNIQUE INDEX "recommendations_key_idx" ON "recommendations" USING btree ("key");
  CREATE INDEX "recommendations_symbol_idx" ON "recommendations" USING btree ("symbol");
  CREATE INDEX "recommendations_year_idx" ON "recommendations" USING btree ("year");
  CREATE INDEX "recommendations_mechanism_idx" ON "recommendations" USING btree ("mechanism_id");
  CREATE INDEX "recommendations_cycle_idx" ON "recommendations" USING btree ("cycle_id");
  CREATE INDEX "recommendations_uhri_annotation_id_idx" ON "recommendations" USING btree ("uhri_annotation_id");
  CREATE INDEX "recommendations_position_idx" ON "recommendations" USING btree ("position");
  CREATE INDEX "recommendations_lead_agency_idx" ON "recommendations" USING btree ("lead_agency_id");
  CREATE INDEX "recommendations_relevance_relevance_level_idx" ON "recommendations" USING btree ("relevance_level");
  CREATE UNIQUE INDEX "recommendations_slug_idx" ON "recommendations" USING btree ("slug");
  CREATE INDEX "recommendations_published_at_idx" ON "recommendations" USING btree ("published_at");
  CREATE INDEX "recommendations_is_sample_idx" ON "recommendations" USING btree ("is_sample");
  CREATE INDEX "recommendations_updated_at_idx" ON "recommendations" USING btree ("updated_at");
  CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING btree ("created_at");
  CREATE INDEX "recommendations__status_idx" ON "recommendations" USING btree ("_status");
  CREATE UNIQUE INDEX "recommendations_locales_locale_parent_id_unique" ON "recommendations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "recommendations_locales_parent_idx" ON "recommendations_locales" USING btree ("_parent_id");
  CREATE INDEX "recommendations_rels_order_idx" ON "recommendations_rels" USING btree ("order");
  CREATE INDEX "recommendations_rels_parent_idx" ON "recommendations_rels" USING btree ("parent_id");
  CREATE INDEX "recommendations_rels_path_idx" ON "recommendations_rels" USING btree ("path");
  CREATE INDEX "recommendations_rels_terms_id_idx" ON "recommendations_rels" USING btree ("terms_id");
  CREATE INDEX "recommendations_rels_instruments_id_idx" ON "recommendations_rels" USING btree ("instruments_id");
  CREATE INDEX "recommendations_rels_agencies_id_idx" ON "recommendations_rels" USING btree ("agencies_id");
  CREATE INDEX "_recommendations_v_version_themes_order_idx" ON "_recommendations_v_version_themes" USING btree ("_order");
  CREATE INDEX "_recommendations_v_version_themes_parent_id_idx" ON "_recommendations_v_version_themes" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_version_themes_term_idx" ON "_recommendations_v_version_themes" USING btree ("term_id");
  CREATE INDEX "_recommendations_v_version_affected_persons_order_idx" ON "_recommendations_v_version_affected_persons" USING btree ("_order");
  CREATE INDEX "_recommendations_v_version_affected_persons_parent_id_idx" ON "_recommendations_v_version_affected_persons" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_version_affected_persons_term_idx" ON "_recommendations_v_version_affected_persons" USING btree ("term_id");
  CREATE INDEX "_recommendations_v_version_sdg_targets_order_idx" ON "_recommendations_v_version_sdg_targets" USING btree ("_order");
  CREATE INDEX "_recommendations_v_version_sdg_targets_parent_id_idx" ON "_recommendations_v_version_sdg_targets" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_version_sdg_targets_term_idx" ON "_recommendations_v_version_sdg_targets" USING btree ("term_id");
  CREATE INDEX "_recommendations_v_parent_idx" ON "_recommendations_v" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_version_version_key_idx" ON "_recommendations_v" USING btree ("version_key");
  CREATE INDEX "_recommendations_v_version_version_symbol_idx" ON "_recommendations_v" USING btree ("version_symbol");
  CREATE INDEX "_recommendations_v_version_version_year_idx" ON "_recommendations_v" USING btree ("version_year");
  CREATE INDEX "_recommendations_v_version_version_mechanism_idx" ON "_recommendations_v" USING btree ("version_mechanism_id");
  CREATE INDEX "_recommendations_v_version_version_cycle_idx" ON "_recommendations_v" USING btree ("version_cycle_id");
  CREATE INDEX "_recommendations_v_version_version_uhri_annotation_id_idx" ON "_recommendations_v" USING btree ("version_uhri_annotation_id");
  CREATE INDEX "_recommendations_v_version_version_position_idx" ON "_recommendations_v" USING btree ("version_position");
  CREATE INDEX "_recommendations_v_version_version_lead_agency_idx" ON "_recommendations_v" USING btree ("version_lead_agency_id");
  CREATE INDEX "_recommendations_v_version_relevance_version_relevance_l_idx" ON "_recommendations_v" USING btree ("version_relevance_level");
  CREATE INDEX "_recommendations_v_version_version_slug_idx" ON "_recommendations_v" USING btree ("version_slug");
  CREATE INDEX "_recommendations_v_version_version_published_at_idx" ON "_recommendations_v" USING btree ("version_published_at");
  CREATE INDEX "_recommendations_v_version_version_is_sample_idx" ON "_recommendations_v" USING btree ("version_is_sample");
  CREATE INDEX "_recommendations_v_version_version_updated_at_idx" ON "_recommendations_v" USING btree ("version_updated_at");
  CREATE INDEX "_recommendations_v_version_version_created_at_idx" ON "_recommendations_v" USING btree ("version_created_at");
  CREATE INDEX "_recommendations_v_version_version__status_idx" ON "_recommendations_v" USING btree ("version__status");
  CREATE INDEX "_recommendations_v_created_at_idx" ON "_recommendations_v" USING btree ("created_at");
  CREATE INDEX "_recommendations_v_updated_at_idx" ON "_recommendations_v" USING btree ("updated_at");
  CREATE INDEX "_recommendations_v_snapshot_idx" ON "_recommendations_v" USING btree ("snapshot");
  CREATE INDEX "_recommendations_v_published_locale_idx" ON "_recommendations_v" USING btree ("published_locale");
  CREATE INDEX "_recommendations_v_latest_idx" ON "_recommendations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_recommendations_v_locales_locale_parent_id_unique" ON "_recommendations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_recommendations_v_locales_parent_idx" ON "_recommendations_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_recommendations_v_rels_order_idx" ON "_recommendations_v_rels" USING btree ("order");
  CREATE INDEX "_recommendations_v_rels_parent_idx" ON "_recommendations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_recommendations_v_rels_path_idx" ON "_recommendations_v_rels" USING btree ("path");
  CREATE INDEX "_recommendations_v_rels_terms_id_idx" ON "_recommendations_v_rels" USING btree ("terms_id");
  CREATE INDEX "_recommendations_v_rels_instruments_id_idx" ON "_recommendations_v_rels" USING btree ("instruments_id");
  CREATE INDEX "_recommendations_v_rels_agencies_id_idx" ON "_recommendations_v_rels" USING btree ("agencies_id");
  CREATE UNIQUE INDEX "instruments_code_idx" ON "instruments" USING btree ("code");
  CREATE INDEX "instruments_monitoring_body_idx" ON "instruments" USING btree ("monitoring_body_id");
  CREATE INDEX "instruments_status_idx" ON "instruments" USING btree ("status");
  CREATE INDEX "instruments_bound_on_idx" ON "instruments" USING btree ("bound_on");
  CREATE UNIQUE INDEX "instruments_slug_idx" ON "instruments" USING btree ("slug");
  CREATE INDEX "instruments_published_at_idx" ON "instruments" USING btree ("published_at");
  CREATE INDEX "instruments_is_sample_idx" ON "instruments" USING btree ("is_sample");
  CREATE INDEX "instruments_updated_at_idx" ON "instruments" USING btree ("updated_at");
  CREATE INDEX "instruments_created_at_idx" ON "instruments" USING btree ("created_at");
  CREATE INDEX "instruments__status_idx" ON "instruments" USING btree ("_status");
  CREATE UNIQUE INDEX "instruments_locales_locale_parent_id_unique" ON "instruments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "instruments_locales_parent_idx" ON "instruments_locales" USING btree ("_parent_id");
  CREATE INDEX "_instruments_v_parent_idx" ON "_instruments_v" USING btree ("parent_id");
  CREATE INDEX "_instruments_v_version_version_code_idx" ON "_instruments_v" USING btree ("version_code");
  CREATE INDEX "_instruments_v_version_version_monitoring_body_idx" ON "_instruments_v" USING btree ("version_monitoring_body_id");
  CREATE INDEX "_instruments_v_version_version_status_idx" ON "_instruments_v" USING btree ("version_status");
  CREATE INDEX "_instruments_v_version_version_bound_on_idx" ON "_instruments_v" USING btree ("version_bound_on");
  CREATE INDEX "_instruments_v_version_version_slug_idx" ON "_instruments_v" USING btree ("version_slug");
  CREATE INDEX "_instruments_v_version_version_published_at_idx" ON "_instruments_v" USING btree ("version_published_at");
  CREATE INDEX "_instruments_v_version_version_is_sample_idx" ON "_instruments_v" USING btree ("version_is_sample");
  CREATE INDEX "_instruments_v_version_version_updated_at_idx" ON "_instruments_v" USING btree ("version_updated_at");
  CREATE INDEX "_instruments_v_version_version_created_at_idx" ON "_instruments_v" USING btree ("version_created_at");
  CREATE INDEX "_instruments_v_version_version__status_idx" ON "_instruments_v" USING btree ("version__status");
  CREATE INDEX "_instruments_v_created_at_idx" ON "_instruments_v" USING btree ("created_at");
  CREATE INDEX "_instruments_v_updated_at_idx" ON "_instruments_v" USING btree ("updated_at");
  CREATE INDEX "_instruments_v_snapshot_idx" ON "_instruments_v" USING btree ("snapshot");
  CREATE INDEX "_instruments_v_published_locale_idx" ON "_instruments_v" USING btree ("published_locale");
  CREATE INDEX "_instruments_v_latest_idx" ON "_instruments_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_instruments_v_locales_locale_parent_id_unique" ON "_instruments_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_instruments_v_locales_parent_idx" ON "_instruments_v_locales" USING btree ("_parent_id");
  CREATE INDEX "review_cycles_documents_order_idx" ON "review_cycles_documents" USING btree ("_order");
  CREATE INDEX "review_cycles_documents_parent_id_idx" ON "review_cycles_documents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "review_cycles_documents_locales_locale_parent_id_unique" ON "review_cycles_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "review_cycles_documents_locales_parent_idx" ON "review_cycles_documents_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "review_cycles_code_idx" ON "review_cycles" USING btree ("code");
  CREATE INDEX "review_cycles_mechanism_idx" ON "review_cycles" USING btree ("mechanism_id");
  CREATE INDEX "review_cycles_reviewed_on_idx" ON "review_cycles" USING btree ("reviewed_on");
  CREATE UNIQUE INDEX "review_cycles_slug_idx" ON "review_cycles" USING btree ("slug");
  CREATE INDEX "review_cycles_published_at_idx" ON "review_cycles" USING btree ("published_at");
  CREATE INDEX "review_cycles_is_sample_idx" ON "review_cycles" USING btree ("is_sample");
  CREATE INDEX "review_cycles_updated_at_idx" ON "review_cycles" USING btree ("updated_at");
  CREATE INDEX "review_cycles_created_at_idx" ON "review_cycles" USING btree ("created_at");
  CREATE INDEX "review_cycles__status_idx" ON "review_cycles" USING btree ("_status");
  CREATE UNIQUE INDEX "review_cycles_locales_locale_parent_id_unique" ON "review_cycles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "review_cycles_locales_parent_idx" ON "review_cycles_locales" USING btree ("_parent_id");
  CREATE INDEX "_review_cycles_v_version_documents_order_idx" ON "_review_cycles_v_version_documents" USING btree ("_order");
  CREATE INDEX "_review_cycles_v_version_documents_parent_id_idx" ON "_review_cycles_v_version_documents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_review_cycles_v_version_documents_locales_locale_parent_id_" ON "_review_cycles_v_version_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_review_cycles_v_version_documents_locales_parent_idx" ON "_review_cycles_v_version_documents_locales" USING btree ("_parent_id");
  CREATE INDEX "_review_cycles_v_parent_idx" ON "_review_cycles_v" USING btree ("parent_id");
  CREATE INDEX "_review_cycles_v_version_version_code_idx" ON "_review_cycles_v" USING btree ("version_code");
  CREATE INDEX "_review_cycles_v_version_version_mechanism_idx" ON "_review_cycles_v" USING btree ("version_mechanism_id");
  CREATE INDEX "_review_cycles_v_version_version_reviewed_on_idx" ON "_review_cycles_v" USING btree ("version_reviewed_on");
  CREATE INDEX "_review_cycles_v_version_version_slug_idx" ON "_review_cycles_v" USING btree ("version_slug");
  CREATE INDEX "_review_cycles_v_version_version_published_at_idx" ON "_review_cycles_v" USING btree ("version_published_at");
  CREATE INDEX "_review_cycles_v_version_version_is_sample_idx" ON "_review_cycles_v" USING btree ("version_is_sample");
  CREATE INDEX "_review_cycles_v_version_version_updated_at_idx" ON "_review_cycles_v" USING btree ("version_updated_at");
  CREATE INDEX "_review_cycles_v_version_version_created_at_idx" ON "_review_cycles_v" USING btree ("version_created_at");
  CREATE INDEX "_review_cycles_v_version_version__status_idx" ON "_review_cycles_v" USING btree ("version__status");
  CREATE INDEX "_review_cycles_v_created_at_idx" ON "_review_cycles_v" USING btree ("created_at");
  CREATE INDEX "_review_cycles_v_updated_at_idx" ON "_review_cycles_v" USING btree ("updated_at");
  CREATE INDEX "_review_cycles_v_snapshot_idx" ON "_review_cycles_v" USING btree ("snapshot");
  CREATE INDEX "_review_cycles_v_published_locale_idx" ON "_review_cycles_v" USING btree ("published_locale");
  CREATE INDEX "_review_cycles_v_latest_idx" ON "_review_cycles_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_review_cycles_v_locales_locale_parent_id_unique" ON "_review_cycles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_review_cycles_v_locales_parent_idx" ON "_review_cycles_v_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "mechanisms_code_idx" ON "mechanisms" USING btree ("code");
  CREATE UNIQUE INDEX "mechanisms_slug_idx" ON "mechanisms" USING btree ("slug");
  CREATE INDEX "mechanisms_published_at_idx" ON "mechanisms" USING btree ("published_at");
  CREATE INDEX "mechanisms_is_sample_idx" ON "mechanisms" USING btree ("is_sample");
  CREATE INDEX "mechanisms_updated_at_idx" ON "mechanisms" USING btree ("updated_at");
  CREATE INDEX "mechanisms_created_at_idx" ON "mechanisms" USING btree ("created_at");
  CREATE INDEX "mechanisms__status_idx" ON "mechanisms" USING btree ("_status");
  CREATE UNIQUE INDEX "mechanisms_locales_locale_parent_id_unique" ON "mechanisms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "mechanisms_locales_parent_idx" ON "mechanisms_locales" USING btree ("_parent_id");
  CREATE INDEX "_mechanisms_v_parent_idx" ON "_mechanisms_v" USING btree ("parent_id");
  CREATE INDEX "_mechanisms_v_version_version_code_idx" ON "_mechanisms_v" USING btree ("version_code");
  CREATE INDEX "_mechanisms_v_version_version_slug_idx" ON "_mechanisms_v" USING btree ("version_slug");
  CREATE INDEX "_mechanisms_v_version_version_published_at_idx" ON "_mechanisms_v" USING btree ("version_published_at");
  CREATE INDEX "_mechanisms_v_version_version_is_sample_idx" ON "_mechanisms_v" USING btree ("version_is_sample");
  CREATE INDEX "_mechanisms_v_version_version_updated_at_idx" ON "_mechanisms_v" USING btree ("version_updated_at");
  CREATE INDEX "_mechanisms_v_version_version_created_at_idx" ON "_mechanisms_v" USING btree ("version_created_at");
  CREATE INDEX "_mechanisms_v_version_version__status_idx" ON "_mechanisms_v" USING btree ("version__status");
  CREATE INDEX "_mechanisms_v_created_at_idx" ON "_mechanisms_v" USING btree ("created_at");
  CREATE INDEX "_mechanisms_v_updated_at_idx" ON "_mechanisms_v" USING btree ("updated_at");
  CREATE INDEX "_mechanisms_v_snapshot_idx" ON "_mechanisms_v" USING btree ("snapshot");
  CREATE INDEX "_mechanisms_v_published_locale_idx" ON "_mechanisms_v" USING btree ("published_locale");
  CREATE INDEX "_mechanisms_v_latest_idx" ON "_mechanisms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_mechanisms_v_locales_locale_parent_id_unique" ON "_mechanisms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_mechanisms_v_locales_parent_idx" ON "_mechanisms_v_locales" USING btree ("_parent_id");
  CREATE INDEX "terms_scheme_idx" ON "terms" USING btree ("scheme");
  CREATE INDEX "terms_parent_idx" ON "terms" USING btree ("parent_id");
  CREATE INDEX "terms_replaced_by_idx" ON "terms" USING btree ("replaced_by_id");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "scheme_code_idx" ON "terms" USING btree ("scheme","code");
  CREATE UNIQUE INDEX "terms_locales_locale_parent_id_unique" ON "terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "terms_locales_parent_idx" ON "terms_locales" USING btree ("_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_agency_idx" ON "users" USING btree ("agency_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_articles_id_idx" ON "redirects_rels" USING btree ("articles_id");
  CREATE INDEX "redirects_rels_press_notes_id_idx" ON "redirects_rels" USING btree ("press_notes_id");
  CREATE INDEX "redirects_rels_agencies_id_idx" ON "redirects_rels" USING btree ("agencies_id");
  CREATE INDEX "redirects_rels_instruments_id_idx" ON "redirects_rels" USING btree ("instruments_id");
  CREATE INDEX "redirects_rels_review_cycles_id_idx" ON "redirects_rels" USING btree ("review_cycles_id");
  CREATE INDEX "redirects_rels_recommendations_id_idx" ON "redirects_rels" USING btree ("recommendations_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_press_notes_id_idx" ON "payload_locked_documents_rels" USING btree ("press_notes_id");
  CREATE INDEX "payload_locked_documents_rels_agencies_id_idx" ON "payload_locked_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_locked_documents_rels_recommendations_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendations_id");
  CREATE INDEX "payload_locked_documents_rels_instruments_id_idx" ON "payload_locked_documents_rels" USING btree ("instruments_id");
  CREATE INDEX "payload_locked_documents_rels_review_cycles_id_idx" ON "payload_locked_documents_rels" USING btree ("review_cycles_id");
  CREATE INDEX "payload_locked_documents_rels_mechanisms_id_idx" ON "payload_locked_documents_rels" USING btree ("mechanisms_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_emblem_idx" ON "site_settings" USING btree ("emblem_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_locales_parent_idx" ON "site_settings_locales" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_sources" CASCADE;
  DROP TABLE "articles_sources_locales" CASCADE;
  DROP TABLE "articles_authors" CASCADE;
  DROP TABLE "articles_authors_locales" CASCADE;
  DROP TABLE "articles_change_notes" CASCADE;
  DROP TABLE "articles_change_notes_locales" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_sources" CASCADE;
  DROP TABLE "_articles_v_version_sources_locales" CASCADE;
  DROP TABLE "_articles_v_version_authors" CASCADE;
  DROP TABLE "_articles_v_version_authors_locales" CASCADE;
  DROP TABLE "_articles_v_version_change_notes" CASCADE;
  DROP TABLE "_articles_v_version_change_notes_locales" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "press_notes_key_messages" CASCADE;
  DROP TABLE "press_notes_key_messages_locales" CASCADE;
  DROP TABLE "press_notes_key_facts" CASCADE;
  DROP TABLE "press_notes_key_facts_locales" CASCADE;
  DROP TABLE "press_notes_questions" CASCADE;
  DROP TABLE "press_notes_questions_locales" CASCADE;
  DROP TABLE "press_notes_attachments" CASCADE;
  DROP TABLE "press_notes_attachments_locales" CASCADE;
  DROP TABLE "press_notes" CASCADE;
  DROP TABLE "press_notes_locales" CASCADE;
  DROP TABLE "press_notes_rels" CASCADE;
  DROP TABLE "_press_notes_v_version_key_messages" CASCADE;
  DROP TABLE "_press_notes_v_version_key_messages_locales" CASCADE;
  DROP TABLE "_press_notes_v_version_key_facts" CASCADE;
  DROP TABLE "_press_notes_v_version_key_facts_locales" CASCADE;
  DROP TABLE "_press_notes_v_version_questions" CASCADE;
  DROP TABLE "_press_notes_v_version_questions_locales" CASCADE;
  DROP TABLE "_press_notes_v_version_attachments" CASCADE;
  DROP TABLE "_press_notes_v_version_attachments_locales" CASCADE;
  DROP TABLE "_press_notes_v" CASCADE;
  DROP TABLE "_press_notes_v_locales" CASCADE;
  DROP TABLE "_press_notes_v_rels" CASCADE;
  DROP TABLE "agencies" CASCADE;
  DROP TABLE "agencies_locales" CASCADE;
  DROP TABLE "agencies_rels" CASCADE;
  DROP TABLE "_agencies_v" CASCADE;
  DROP TABLE "_agencies_v_locales" CASCADE;
  DROP TABLE "_agencies_v_rels" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "contacts_locales" CASCADE;
  DROP TABLE "_contacts_v" CASCADE;
  DROP TABLE "_contacts_v_locales" CASCADE;
  DROP TABLE "recommendations_themes" CASCADE;
  DROP TABLE "recommendations_affected_persons" CASCADE;
  DROP TABLE "recommendations_sdg_targets" CASCADE;
  DROP TABLE "recommendations" CASCADE;
  DROP TABLE "recommendations_locales" CASCADE;
  DROP TABLE "recommendations_rels" CASCADE;
  DROP TABLE "_recommendations_v_version_themes" CASCADE;
  DROP TABLE "_recommendations_v_version_affected_persons" CASCADE;
  DROP TABLE "_recommendations_v_version_sdg_targets" CASCADE;
  DROP TABLE "_recommendations_v" CASCADE;
  DROP TABLE "_recommendations_v_locales" CASCADE;
  DROP TABLE "_recommendations_v_rels" CASCADE;
  DROP TABLE "instruments" CASCADE;
  DROP TABLE "instruments_locales" CASCADE;
  DROP TABLE "_instruments_v" CASCADE;
  DROP TABLE "_instruments_v_locales" CASCADE;
  DROP TABLE "review_cycles_documents" CASCADE;
  DROP TABLE "review_cycles_documents_locales" CASCADE;
  DROP TABLE "review_cycles" CASCADE;
  DROP TABLE "review_cycles_locales" CASCADE;
  DROP TABLE "_review_cycles_v_version_documents" CASCADE;
  DROP TABLE "_review_cycles_v_version_documents_locales" CASCADE;
  DROP TABLE "_review_cycles_v" CASCADE;
  DROP TABLE "_review_cycles_v_locales" CASCADE;
  DROP TABLE "mechanisms" CASCADE;
  DROP TABLE "mechanisms_locales" CASCADE;
  DROP TABLE "_mechanisms_v" CASCADE;
  DROP TABLE "_mechanisms_v_locales" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_change_notes_kind";
  DROP TYPE "public"."enum_articles_fact_check_verdict";
  DROP TYPE "public"."enum_articles_pillar";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum_articles_translation_status";
  DROP TYPE "public"."enum__articles_v_version_change_notes_kind";
  DROP TYPE "public"."enum__articles_v_version_fact_check_verdict";
  DROP TYPE "public"."enum__articles_v_version_pillar";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum__articles_v_version_translation_status";
  DROP TYPE "public"."enum_press_notes_visibility";
  DROP TYPE "public"."enum_press_notes_status";
  DROP TYPE "public"."enum_press_notes_translation_status";
  DROP TYPE "public"."enum__press_notes_v_version_visibility";
  DROP TYPE "public"."enum__press_notes_v_version_status";
  DROP TYPE "public"."enum__press_notes_v_published_locale";
  DROP TYPE "public"."enum__press_notes_v_version_translation_status";
  DROP TYPE "public"."enum_agencies_closed_status";
  DROP TYPE "public"."enum_agencies_kind";
  DROP TYPE "public"."enum_agencies_level";
  DROP TYPE "public"."enum_agencies_status";
  DROP TYPE "public"."enum__agencies_v_version_closed_status";
  DROP TYPE "public"."enum__agencies_v_version_kind";
  DROP TYPE "public"."enum__agencies_v_version_level";
  DROP TYPE "public"."enum__agencies_v_version_status";
  DROP TYPE "public"."enum__agencies_v_published_locale";
  DROP TYPE "public"."enum_contacts_status";
  DROP TYPE "public"."enum__contacts_v_version_status";
  DROP TYPE "public"."enum__contacts_v_published_locale";
  DROP TYPE "public"."enum_recommendations_themes_origin";
  DROP TYPE "public"."enum_recommendations_affected_persons_origin";
  DROP TYPE "public"."enum_recommendations_sdg_targets_origin";
  DROP TYPE "public"."enum_recommendations_annotation_type";
  DROP TYPE "public"."enum_recommendations_position";
  DROP TYPE "public"."enum_recommendations_relevance_level";
  DROP TYPE "public"."enum_recommendations_status";
  DROP TYPE "public"."enum_recommendations_translation_status";
  DROP TYPE "public"."enum__recommendations_v_version_themes_origin";
  DROP TYPE "public"."enum__recommendations_v_version_affected_persons_origin";
  DROP TYPE "public"."enum__recommendations_v_version_sdg_targets_origin";
  DROP TYPE "public"."enum__recommendations_v_version_annotation_type";
  DROP TYPE "public"."enum__recommendations_v_version_position";
  DROP TYPE "public"."enum__recommendations_v_version_relevance_level";
  DROP TYPE "public"."enum__recommendations_v_version_status";
  DROP TYPE "public"."enum__recommendations_v_published_locale";
  DROP TYPE "public"."enum__recommendations_v_version_translation_status";
  DROP TYPE "public"."enum_instruments_kind";
  DROP TYPE "public"."enum_instruments_treaty_status";
  DROP TYPE "public"."enum_instruments_bound_by";
  DROP TYPE "public"."enum_instruments_status";
  DROP TYPE "public"."enum__instruments_v_version_kind";
  DROP TYPE "public"."enum__instruments_v_version_bound_by";
  DROP TYPE "public"."enum__instruments_v_version_status";
  DROP TYPE "public"."enum__instruments_v_published_locale";
  DROP TYPE "public"."enum_review_cycles_status";
  DROP TYPE "public"."enum__review_cycles_v_version_status";
  DROP TYPE "public"."enum__review_cycles_v_published_locale";
  DROP TYPE "public"."enum_mechanisms_kind";
  DROP TYPE "public"."enum_mechanisms_status";
  DROP TYPE "public"."enum__mechanisms_v_version_kind";
  DROP TYPE "public"."enum__mechanisms_v_version_status";
  DROP TYPE "public"."enum__mechanisms_v_published_locale";
  DROP TYPE "public"."enum_terms_scheme";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_redirects_locale";`)
}
