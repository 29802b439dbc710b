import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Nobody reads and fills in the form faster; programs do. */
const SHORTEST_MS = 3_000
/** A form left open for longer than a day is signed anew. */
const LONGEST_MS = 24 * 3_600_000

type TokenState = 'fresh' | 'too-soon' | 'expired' | 'forged'

/** A token that says when a form was shown, signed, and different for every showing. */
export function newFormToken(secret: string, now = Date.now()): string {
  const body = `${now.toString(36)}.${randomBytes(12).toString('base64url')}`
  return `${body}.${signature(body, secret)}`
}

/** What a token that came back tells, and the part of it that names the showing. */
export function readFormToken(
  token: string,
  secret: string,
  now = Date.now(),
): { state: TokenState; nonce: string } {
  const [time = '', nonce = '', sent = ''] = token.split('.')
  const right = Buffer.from(signature(`${time}.${nonce}`, secret))
  const given = Buffer.from(sent)
  if (given.length !== right.length || !timingSafeEqual(given, right)) {
    return { state: 'forged', nonce: '' }
  }
  const age = now - Number.parseInt(time, 36)
  if (age < SHORTEST_MS) return { state: 'too-soon', nonce }
  return { state: age > LONGEST_MS ? 'expired' : 'fresh', nonce }
}

function signature(body: string, secret: string): string {
  return createHmac('sha256', secret).update(`form ${body}`).digest('base64url')
}
