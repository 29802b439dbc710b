import { sql } from '@payloadcms/db-postgres'
import { setPassword } from '../../../src/lib/press/passwords'
import { endAllSessions } from '../../../src/lib/press/sessions'
import { asServer, type SeedContext } from './context'
import { termKey } from './terms'

/** Writes one journalist, accredited for a year from now, with the given password. */
export async function loadPressAccounts(
  { payload, ids, log }: SeedContext,
  password: string,
): Promise<void> {
  const { drizzle } = payload.db
  const account = await payload.create({
    ...asServer,
    collection: 'press-accounts',
    data: {
      name: 'Bế Thị Ví Dụ',
      outlet: 'Báo Mẫu Cao Bằng',
      email: 'press@example.vn',
      language: 'vi',
      topics: ['upr', 'data'].map((code) => ids.get('terms', termKey('topic', code))),
      accreditedUntil: inAYear(),
      cardNumber: 'MẪU-0001',
      isSample: true,
    },
  })
  await setPassword(drizzle, account.id, password)
  // The link of the invitation would set another password.
  await endAllSessions(drizzle, account.id)
  await drizzle.execute(sql`delete from mails where "to" = ${account.email}`)
  log('  1 press account')
}

function inAYear(): string {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() + 1)
  return `${day.toISOString().slice(0, 10)}T12:00:00.000Z`
}
