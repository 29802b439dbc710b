import type { Payload } from 'payload'
import type { PressAccount } from '../../src/generated/payload-types'
import { setPassword } from '../../src/lib/press/passwords'
import { startSession } from '../../src/lib/press/sessions'
import { PASSWORD, unique } from './payload'

export const pressAccountData = (accreditedUntil = '2099-12-31T12:00:00.000Z') => ({
  name: unique('Nhà báo thử'),
  outlet: 'Báo Thử',
  email: `${unique('bao')}@example.vn`,
  language: 'vi' as const,
  accreditedUntil,
  cardNumber: unique('THE'),
  phone: unique('0912'),
  notes: unique('Ghi chú'),
})

/** A journalist as hooks and access rules see one, with the tests' password. */
export async function makeJournalist(
  payload: Payload,
  accreditedUntil?: string,
): Promise<PressAccount> {
  const account = await payload.create({
    collection: 'press-accounts',
    data: pressAccountData(accreditedUntil),
    depth: 0,
  })
  await setPassword(payload.db.drizzle, account.id, PASSWORD)
  return { ...account, collection: 'press-accounts' }
}

/** The value of the cookie of a journalist who has logged in. */
export const pressSession = (payload: Payload, account: PressAccount): Promise<string> =>
  startSession(payload.db.drizzle, account.id)

/** The headers of a request from the browser of a journalist who has logged in. */
export async function pressHeaders(
  payload: Payload,
  account: PressAccount,
): Promise<Record<string, string>> {
  return { cookie: `press-session=${await pressSession(payload, account)}` }
}
