import type { PayloadRequest } from 'payload'
import { env } from '../../src/env'

/** Where a key lets its holder choose a password; of SITE_URL, whatever the request says. */
export function passwordLink({ payload }: PayloadRequest, key: string): string {
  const { admin, routes } = payload.config
  return `${env.SITE_URL}${routes.admin}${admin.routes.reset}/${key}`
}
