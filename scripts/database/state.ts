import { readdirSync } from 'node:fs'
import { withClient } from '../postgres/embedded'
import { PlainError } from '../process/say'

/** Names of migrations that this version of the product has; read from the folder, which is quick. */
const known = () =>
  readdirSync('src/migrations')
    .filter((file) => /^\d{8}_\d{6}_\w+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()

/** Names of migrations that this version of the product has and the database has not. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const applied = await withClient(url, async (client) => {
    const table = await client.query("select to_regclass('public.payload_migrations') as found")
    if (!table.rows[0].found) return []
    const { rows } = await client.query<{ name: string; batch: string }>(
      'select name, batch from payload_migrations',
    )
    if (rows.some(({ batch }) => batch === '-1')) {
      throw new PlainError(
        'This database was made by a development push, not by migrations. Use an empty database.',
      )
    }
    return rows.map(({ name }) => name)
  })
  return known().filter((name) => !applied.includes(name))
}

/** Whether anybody can log in, and whether the demonstration's accounts are among them. */
export async function accounts(url: string): Promise<{ none: boolean; demo: boolean }> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ none: boolean; demo: boolean }>(
      `select not exists (select from users) as none,
        exists (select from users where email = 'admin@example.vn') as demo`,
    )
    return rows[0] ?? { none: false, demo: false }
  })
}

/** True when nobody has written anything into the database yet. */
export async function contentIsEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from articles) and not exists (select from agencies) and not exists (select from users) as empty',
    )
    return rows[0]?.empty ?? false
  })
}
