import { rm } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isUploaded } from './uploads'

/** How long it can be looked up what an import did to each row; the record log tells it after that. */
const KEPT = '60 days'

/** Forgets the rows and the files of runs that ended long ago; the runs themselves stay. */
export async function forgetOldRuns(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute<{ id: number; file: string | null }>(sql`
    select id, file from imports
    where state in ('done', 'failed', 'cancelled', 'refused')
      and updated_at < now() - ${KEPT}::interval and file is not null`)
  for (const { id, file } of rows) {
    for (const table of ['import_rows', 'import_targets', 'import_plans']) {
      await payload.db.drizzle.execute(sql`delete from ${sql.identifier(table)} where run = ${id}`)
    }
    if (file && isUploaded(file)) await rm(file, { force: true })
    await payload.db.drizzle.execute(sql`update imports set file = null where id = ${id}`)
  }
}
