import { sql } from '@payloadcms/db-postgres'
import type { Attempt } from './attempt'

/**
 * How long mails and failed jobs are kept: long enough to answer "was I told?" about the last
 * quarter; after that an address and a text are personal data without a purpose (Law 91/2025).
 */
const KEPT_DAYS = 90

/**
 * Deletes mails that were dealt with and jobs that failed for good, when they have become old, and
 * enquiries whose day of keeping has come (collections/enquiries/hooks.ts); what was published of
 * them stays, it names nobody.
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
}
