import { users } from '../data/users'
import { asServer, type SeedContext } from './context'

/** Writes one account per role, all with the same given password. */
export async function loadUsers(
  { payload, ids, log }: SeedContext,
  password: string,
): Promise<void> {
  for (const { email, name, role, agency } of users) {
    await payload.create({
      ...asServer,
      collection: 'users',
      data: { email, name, role, agency: ids.get('agencies', agency), password },
    })
  }
  log(`  ${users.length} accounts`)
}
