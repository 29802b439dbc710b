import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "contacts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  CREATE TABLE "_contacts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" integer
  );
  
  ALTER TABLE "contacts" ADD COLUMN "mandate_away_from" timestamp(3) with time zone;
  ALTER TABLE "contacts" ADD COLUMN "mandate_away_to" timestamp(3) with time zone;
  ALTER TABLE "_contacts_v" ADD COLUMN "version_mandate_away_from" timestamp(3) with time zone;
  ALTER TABLE "_contacts_v" ADD COLUMN "version_mandate_away_to" timestamp(3) with time zone;
  ALTER TABLE "contacts_rels" ADD CONSTRAINT "contacts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_rels" ADD CONSTRAINT "contacts_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_rels" ADD CONSTRAINT "_contacts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_rels" ADD CONSTRAINT "_contacts_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "contacts_rels_order_idx" ON "contacts_rels" USING btree ("order");
  CREATE INDEX "contacts_rels_parent_idx" ON "contacts_rels" USING btree ("parent_id");
  CREATE INDEX "contacts_rels_path_idx" ON "contacts_rels" USING btree ("path");
  CREATE INDEX "contacts_rels_terms_id_idx" ON "contacts_rels" USING btree ("terms_id");
  CREATE INDEX "_contacts_v_rels_order_idx" ON "_contacts_v_rels" USING btree ("order");
  CREATE INDEX "_contacts_v_rels_parent_idx" ON "_contacts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_rels_path_idx" ON "_contacts_v_rels" USING btree ("path");
  CREATE INDEX "_contacts_v_rels_terms_id_idx" ON "_contacts_v_rels" USING btree ("terms_id");
  SELECT watch_public_content('contacts_rels');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "contacts_rels" CASCADE;
  DROP TABLE "_contacts_v_rels" CASCADE;
  ALTER TABLE "contacts" DROP COLUMN "mandate_away_from";
  ALTER TABLE "contacts" DROP COLUMN "mandate_away_to";
  ALTER TABLE "_contacts_v" DROP COLUMN "version_mandate_away_from";
  ALTER TABLE "_contacts_v" DROP COLUMN "version_mandate_away_to";`)
}
