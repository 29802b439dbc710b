import { isStaff } from '../../collections/_shared/access'
import { openPayload } from '../lib/payload'

/** True when a request comes from somebody logged in to the admin. */
export async function isStaffRequest(headers: Headers): Promise<boolean> {
  const payload = await openPayload()
  const { user } = await payload.auth({ headers })
  return isStaff(user)
}
