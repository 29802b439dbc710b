import { openPayload } from '../lib/payload'
import {
  beginSecondFactor,
  confirmSecondFactor,
  type NewSecondFactor,
  removeSecondFactor,
  secondFactorOf,
} from '../lib/press/second-factor'
import { isPasswordOf } from '../lib/press/passwords'
import { getSite } from './site'
import type { Locale } from '../lib/locales'
import { pressViewer } from './viewer'

/** The second factor of whoever is logged in, as their page shows it. */
export interface SecondFactorView {
  isOn: boolean
  /** While it is being set up: what the app must be told. */
  pending: NewSecondFactor | null
}

/** The second factor of whoever is logged in; null when nobody is. */
export async function ownSecondFactor(locale: Locale): Promise<SecondFactorView | null> {
  const account = await pressViewer()
  if (!account) return null
  const { name: issuer } = await getSite(locale, null)
  return secondFactorOf(await openPayload(), account.id, { issuer, label: account.email })
}

/** The id of the account that is logged in, or null. */
export async function loggedInAccount(): Promise<number | null> {
  return (await pressViewer())?.id ?? null
}

/** Begins to set the second factor up. */
export async function beginOwnSecondFactor(account: number): Promise<void> {
  await beginSecondFactor(await openPayload(), account)
}

/** Ends it with a code and answers the recovery codes; null when the code is wrong. */
export async function confirmOwnSecondFactor(
  account: number,
  code: string,
): Promise<string[] | null> {
  return confirmSecondFactor(await openPayload(), account, code)
}

/** Switches the second factor off for whoever knows the password; false when it is wrong. */
export async function removeOwnSecondFactor(account: number, password: string): Promise<boolean> {
  const payload = await openPayload()
  if (!(await isPasswordOf(payload.db.drizzle, account, password))) return false
  await removeSecondFactor(payload.db.drizzle, account)
  return true
}
