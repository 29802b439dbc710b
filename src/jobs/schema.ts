import { runMigrations } from 'graphile-worker'

/** Installs the tables of the queue (schema `graphile_worker`) or brings them up to date. */
export async function installQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl })
}
