import { sql } from '@payloadcms/db-postgres'
import { forgetOldRuns } from '../import/old-runs'
import type { Attempt } from './attempt'

/**
 * How long mails and failed jobs are kept: long enough to answer "was I told?" about the last
 * quarter; after that an address and a text are personal data without a purpose (Law 91/2025).
 */
const KEPT_DAYS = 90

/** How long it can be told who opened a press note before it was public. */
const OPENINGS_KEPT = '24 months'

/**
 * Deletes what has become old: mails that were dealt with, jobs that failed for good, who opened
 * which press note, sessions and links that open nothing any more, and enquiries whose day of
 * keeping has come (collections/enquiries/hooks.ts); what was published of them names nobody.
 */
export async function housekeeping(
  _payload: Record<string, never>,
  { payload }: Attempt,
): Promise<void> {
  const age = `${KEPT_DAYS} days`
  await payload.db.drizzle.execute(sql`
    delete from mails
    where state in ('sent', 'kept', 'failed') and updated_at < now() - ${age}::interval`)
  await payload.db.drizzle.execute(sql`
    delete from graphile_worker._private_jobs
    where attempts >= max_attempts and locked_at is null and updated_at < now() - ${age}::interval`)
  await payload.db.drizzle.execute(sql`delete from enquiries where keep_until < now()`)
  await payload.db.drizzle.execute(sql`
    delete from press_access_log where at < now() - ${OPENINGS_KEPT}::interval`)
  await forgetOldRuns(payload)
  await payload.db.drizzle.execute(sql`delete from press_sessions where expires_at < now()`)
  await payload.db.drizzle.execute(sql`delete from press_links where expires_at < now()`)
}
