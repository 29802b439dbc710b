import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

/** A value as JSON that nobody reads without the key (AES-256-GCM); the key is new each time. */
export function seal(value: unknown): { sealed: Buffer; key: string } {
  const key = randomBytes(32)
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return { sealed: Buffer.concat([iv, cipher.getAuthTag(), text]), key: key.toString('base64url') }
}

/** What was sealed, or null when the key is wrong or something was changed. */
export function unseal(sealed: Buffer, key: string): unknown {
  try {
    const iv = sealed.subarray(0, IV_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64url'), iv)
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    const text = Buffer.concat([
      decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)),
      decipher.final(),
    ])
    return JSON.parse(text.toString('utf8'))
  } catch {
    return null
  }
}
