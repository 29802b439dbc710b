import { createLocalReq, type PayloadRequest } from 'payload'
import { lockDocument } from '../lib/database/document-lock'
import { inTransaction } from '../lib/database/transaction'
import { queuePasswordLink } from '../mail/press-letters'
import { openPayload } from '../lib/payload'
import { accountOfLink, countTry, makeLink, takeLink } from '../lib/press/links'
import { accountByPassword, isPasswordOf, setPassword } from '../lib/press/passwords'
import { hasSecondFactor, spendCode } from '../lib/press/second-factor'
import { endAllSessions, endSession, startSession } from '../lib/press/sessions'

/** A log-in that is done, or one that still lacks its code. */
export interface LogIn {
  step: 'code' | 'done'
  token: string
}

/** Logs in by e-mail and password; null when they fit no account, for whatever reason. */
export async function logIn(email: string, password: string): Promise<LogIn | null> {
  const payload = await openPayload()
  const { drizzle } = payload.db
  const account = await accountByPassword(drizzle, email, password)
  if (account === null) return null
  if (await hasSecondFactor(payload, account)) {
    return { step: 'code', token: await makeLink(drizzle, account, 'second-factor') }
  }
  return { step: 'done', token: await startSession(drizzle, account) }
}

/** Ends a log-in with its code: the session, `wrong` to try again, or `over` to begin anew. */
export async function finishLogIn(
  pending: string,
  code: string,
): Promise<{ session: string } | 'over' | 'wrong'> {
  const payload = await openPayload()
  const { drizzle } = payload.db
  const account = await accountOfLink(drizzle, pending, ['second-factor'])
  if (account === null || !(await countTry(drizzle, pending))) return 'over'
  if (!(await spendCode(payload, account, code))) return 'wrong'
  const taken = await takeLink(drizzle, pending, ['second-factor'])
  return taken === null ? 'over' : { session: await startSession(drizzle, account) }
}

/** Ends the session of a cookie. */
export async function logOut(token: string): Promise<void> {
  await endSession((await openPayload()).db.drizzle, token)
}

/** The same account may ask for one mail in this time: nobody fills another's mailbox. */
const REQUEST_INTERVAL_SECONDS = 120

/** Sends a link for a new password when an account that was not ended has this address. */
export async function askForPassword(email: string): Promise<void> {
  const payload = await openPayload()
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const { docs } = await payload.find({
      collection: 'press-accounts',
      where: {
        and: [{ email: { equals: email.trim().toLowerCase() } }, { ended: { not_equals: true } }],
      },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const account = docs[0]
    // One after the other, so that of two requests at once the second finds the mail of the first.
    const isFirst = account && (await lockDocument(req, 'press-accounts', account.id))
    if (isFirst && !(await wasAskedJustNow(req, account.email))) {
      await queuePasswordLink(req, account)
    }
  })
}

async function wasAskedJustNow(req: PayloadRequest, email: string): Promise<boolean> {
  const since = new Date(Date.now() - REQUEST_INTERVAL_SECONDS * 1000).toISOString()
  const { totalDocs } = await req.payload.count({
    collection: 'mails',
    where: {
      and: [
        { to: { equals: email } },
        { kind: { equals: 'press-password' } },
        { createdAt: { greater_than: since } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** True when the link of a mail still opens an account. */
export async function isOpenLink(token: string): Promise<boolean> {
  const { drizzle } = (await openPayload()).db
  return (await accountOfLink(drizzle, token, ['invitation', 'password'])) !== null
}

/** Sets the password by the link of a mail and ends all sessions; false when the link is over. */
export async function setPasswordByLink(token: string, password: string): Promise<boolean> {
  const { drizzle } = (await openPayload()).db
  return drizzle.transaction(async (transaction) => {
    const account = await takeLink(transaction, token, ['invitation', 'password'])
    if (account === null) return false
    await setPassword(transaction, account, password)
    await endAllSessions(transaction, account)
    return true
  })
}

/**
 * Changes the password of whoever is logged in, who must know the present one. Ends all sessions
 * and answers a new one; null when the present password is wrong.
 */
export async function changePassword(
  account: number,
  present: string,
  password: string,
): Promise<string | null> {
  const { drizzle } = (await openPayload()).db
  if (!(await isPasswordOf(drizzle, account, present))) return null
  return drizzle.transaction(async (transaction) => {
    await setPassword(transaction, account, password)
    await endAllSessions(transaction, account)
    return startSession(transaction, account)
  })
}
