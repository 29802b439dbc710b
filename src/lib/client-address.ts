import { isIP } from 'node:net'
import { currentPeer } from './response-status'

/**
 * The address that a request comes from. A peer on this machine or in a private network is the
 * reverse proxy, which adds the address it saw as the last one of X-Forwarded-For; what stands
 * before that anybody may have written.
 */
export function clientAddress(headers: Headers, peer = currentPeer()): string {
  const direct = plain(peer ?? '')
  if (direct && !isInner(direct)) return direct
  const last = plain(headers.get('x-forwarded-for')?.split(',').at(-1) ?? '')
  return (isIP(last) ? last : direct) || 'unknown'
}

/** IPv4 inside IPv6 as IPv4. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:/i, '')
}

function isInner(address: string): boolean {
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i.test(address)
}
