import type { Migration } from 'payload'
import { migrations } from '../../src/migrations'
import { env } from '../../src/env'
import { installQueue } from '../../src/jobs/schema'
import { openPayload } from '../../src/lib/payload'
import { withClient } from '../postgres/embedded'
import { PlainError, say } from '../process/say'

/** Any number will do, as long as nothing else on the database uses it as an advisory lock. */
const MIGRATION_LOCK = 3432_2018
const LOCK_WAIT_SECONDS = 60

/**
 * Brings the database's tables up to date. Of two that start together one migrates and the other
 * waits; it gives up when the lock is held for a minute, and it refuses a database whose tables
 * were made without migrations.
 *
 * @throws PlainError when it cannot; then nothing of the failing migration has been changed.
 */
export async function migrateDatabase(): Promise<void> {
  await withClient(env.DATABASE_URL, async (lock) => {
    await lock.query(`set statement_timeout = '${LOCK_WAIT_SECONDS}s'`)
    try {
      await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    } catch {
      throw new PlainError(
        `Another process has been migrating this database for over ${LOCK_WAIT_SECONDS} s; try again when it has finished.`,
      )
    }
    const payload = await openPayload()
    try {
      await payload.db.migrate({ migrations: migrations as Migration[] })
    } finally {
      await payload.destroy()
    }
    await installQueue(env.DATABASE_URL)
  })
  say(`  ${migrations.length} migrations applied, none pending`)
}
