import { draftMode, headers } from 'next/headers'
import type { Payload } from 'payload'
import { isStaff } from '../../collections/_shared/access'
import type { User } from '../generated/payload-types'

/** The member of staff who looks at drafts, or null for everybody else. */
export async function draftViewer(payload: Payload): Promise<User | null> {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const { user } = await payload.auth({ headers: await headers() })
  return isStaff(user) ? user : null
}
