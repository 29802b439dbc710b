/** Sixteen bytes of randomness written in base64url is 22 characters; 32 leaves room for other alphabets. */
export const SECRET_MIN_LENGTH = 32
const SECRET_MIN_DISTINCT = 10
/** Signs sessions in development, and nowhere else. */
export const DEVELOPMENT_SECRET = 'development-only-secret-never-on-a-server'

/** True when a secret is long and varied enough to sign sessions with. */
export function isStrongSecret(secret: string | undefined): boolean {
  if (!secret || secret === DEVELOPMENT_SECRET) return false
  return secret.length >= SECRET_MIN_LENGTH && new Set(secret).size >= SECRET_MIN_DISTINCT
}
