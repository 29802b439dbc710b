import { isStrongSecret } from '../../src/lib/secret'
import { variable } from '../process/environment'
import { PlainError } from '../process/say'
import type { StartOptions } from './options'

/** Where the site listens; HOST and PORT as in src/env.ts, checked before anything is started. */
export function hostAndPort(): { host: string; port: number } {
  const given = variable('PORT') ?? '3000'
  const port = Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT must be a whole number from 1 to 65535, not "${given}".`)
  }
  return { host: variable('HOST') ?? '127.0.0.1', port }
}

/** With a database of one's own the site is meant for others: it needs a secret of its own too. */
export function checkOwnDatabase({ dev }: StartOptions): void {
  if (dev || isStrongSecret(variable('PAYLOAD_SECRET'))) return
  throw new PlainError(
    'With DATABASE_URL set, PAYLOAD_SECRET must be set too: at least 32 varied characters (make one with: openssl rand -base64 48).',
  )
}
