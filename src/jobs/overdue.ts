import { Client } from 'pg'

/** A job that should have begun so long ago is a sign that no worker lives. */
export const OVERDUE_MINUTES = 10
const EVERY_MILLISECONDS = 5 * 60_000

/** Logs an error as long as jobs are overdue; whoever serves pages notices it, with a worker or not. */
export function watchQueue(databaseUrl: string): void {
  setInterval(() => {
    overdueJobs(databaseUrl).then(
      (count) => {
        if (count > 0) {
          console.error(
            `Background jobs: ${count} are overdue by more than ${OVERDUE_MINUTES} minutes. Is a worker running?`,
          )
        }
      },
      () => {}, // the database is away: /readyz says so
    )
  }, EVERY_MILLISECONDS).unref()
}

/** How many jobs should have begun more than ten minutes ago and have not. */
export async function overdueJobs(databaseUrl: string): Promise<number> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from graphile_worker.jobs
       where locked_at is null and attempts < max_attempts
         and run_at < now() - $1::int * interval '1 minute'`,
      [OVERDUE_MINUTES],
    )
    return rows[0]?.count ?? 0
  } finally {
    await client.end().catch(() => {})
  }
}
