import { domainToASCII } from 'node:url'

/** As long as SMTP takes (RFC 5321, 4.5.3.1). */
const MAX_LENGTH = 254

/**
 * True for one bare address: no display name, no list, no comment, nothing that could end a header
 * line or begin another one.
 */
export function isMailAddress(value: string): boolean {
  if (value.length > MAX_LENGTH) return false
  const [, local = '', domain = ''] =
    /^([\w!#$%&'*+/=?^`{|}~.-]+)@([\p{L}\p{N}.-]+)$/u.exec(value) ?? []
  if (!local || local.length > 64 || /^\.|\.\.|\.$/.test(local)) return false
  const ascii = domainToASCII(domain)
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(ascii)
}

/**
 * Domains that nobody can have (RFC 2606 and 6761), and `example.vn`, which the demonstration's
 * invented people use. Nothing is ever sent there.
 */
const reserved = /(?:^|\.)(?:example|example\.(?:vn|com|net|org)|test|invalid|localhost)$/

export function isReservedAddress(address: string): boolean {
  return reserved.test(address.slice(address.lastIndexOf('@') + 1).toLowerCase())
}
