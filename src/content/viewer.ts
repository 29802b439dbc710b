import { draftMode, headers } from 'next/headers'
import type { Payload } from 'payload'
import { cache } from 'react'
import { isStaff } from '../../collections/_shared/access'
import type { PressAccount, User } from '../generated/payload-types'
import { openPayload } from '../lib/payload'
import { cookieOf, sessionCookie } from '../lib/press/cookie'
import { accountOfSession } from '../lib/press/sessions'
import { isAccredited } from '../lib/press/standing'

/** The member of staff who looks at drafts, or null for everybody else. */
export async function draftViewer(payload: Payload): Promise<User | null> {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const { user } = await payload.auth({ headers: await headers() })
  return isStaff(user) ? user : null
}

/** The journalist who is logged in to the press room, or null. Looked up once per page. */
export const pressViewer = cache(async (): Promise<PressAccount | null> => {
  const token = cookieOf(await headers(), sessionCookie)
  if (!token) return null
  const payload = await openPayload()
  const id = await accountOfSession(payload.db.drizzle, token)
  if (id === null) return null
  const account = await payload.findByID({
    collection: 'press-accounts',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return account ? { ...account, collection: 'press-accounts' } : null
})

/** A journalist as the pages speak to one. */
export interface PressPerson {
  name: string
  outlet: string
  email: string
  accreditedUntil: string
  /** False from the day after `accreditedUntil` on. */
  isAccredited: boolean
}

/** Who is logged in to the press room, or null. */
export async function pressPerson(): Promise<PressPerson | null> {
  const account = await pressViewer()
  if (!account) return null
  const { name, outlet, email, accreditedUntil } = account
  const current = await isAccredited(await openPayload(), account.id)
  return { name, outlet, email, accreditedUntil, isAccredited: current }
}
