import { createHash, randomBytes } from 'node:crypto'

/** A secret that only its holder has: 256 bits, fit for an address or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored in its place. The token is random, so that a plain hash cannot be reversed. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
