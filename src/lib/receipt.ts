import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

/** Digits and letters that nobody mixes up when reading them out: no 0, 1, I, L, O. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A receipt number such as HD-7K3M-Q9XD: random, one of 31^8 (about 850 thousand million). */
export function newReceipt(): string {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `HD-${part()}-${part()}`
}

/** A receipt number as people type it, in the form above; null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const match = /^(?:HD)?([2-9A-HJKMNP-Z]{4})([2-9A-HJKMNP-Z]{4})$/.exec(letters)
  return match ? `HD-${match[1]}-${match[2]}` : null
}

/**
 * The key of the private link to an enquiry. It follows from the number and the site's secret, so
 * that nothing that opens an enquiry is stored.
 */
export function receiptKey(receipt: string, secret: string): string {
  return createHmac('sha256', secret).update(`enquiry ${receipt}`).digest('base64url').slice(0, 32)
}

/** True for the right key, in the same time for every wrong one. */
export function fitsReceipt(receipt: string, key: string, secret: string): boolean {
  const [given, right] = [Buffer.from(key), Buffer.from(receiptKey(receipt, secret))]
  return given.length === right.length && timingSafeEqual(given, right)
}
