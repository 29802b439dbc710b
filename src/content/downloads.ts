import { sql } from '@payloadcms/db-postgres'
import { openPayload } from '../lib/payload'

/*
 * How often materials were taken: one number per material and day, nothing about who. The numbers
 * stand outside the content epoch and are read for each page, so that a download empties no cache.
 */

/** Adds one to today's count of a material, today in Viet Nam by the database's clock. */
export async function countDownload(material: number): Promise<void> {
  const payload = await openPayload()
  await payload.db.drizzle.execute(sql`
    insert into material_downloads (material_id, day, downloads)
    values (${material}, (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date, 1)
    on conflict (material_id, day) do update set downloads = material_downloads.downloads + 1`)
}

/** How often a material has been taken so far. */
export async function downloadsOf(material: number): Promise<number> {
  const payload = await openPayload()
  const { rows } = await payload.db.drizzle.execute<{ total: string }>(sql`
    select coalesce(sum(downloads), 0)::bigint as total from material_downloads
    where material_id = ${material}`)
  return Number(rows[0]?.total ?? 0)
}
