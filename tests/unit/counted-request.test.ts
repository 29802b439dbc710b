import { describe, expect, it } from 'vitest'
import { isReaderTaking } from '../../src/lib/counted-request'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const asked = (method: string, headers: Record<string, string>) =>
  isReaderTaking({ method, headers: new Headers(headers) })

describe('a download', () => {
  it('by a browser counts', () => {
    expect(asked('GET', { 'User-Agent': firefox })).toBe(true)
  })

  it('that only asks whether the file is there does not', () => {
    expect(asked('HEAD', { 'User-Agent': firefox })).toBe(false)
  })

  it.each([
    ['Sec-Purpose', 'prefetch'],
    ['Sec-Purpose', 'prefetch;prerender'],
    ['Purpose', 'prefetch'],
    ['X-Moz', 'prefetch'],
  ])('made ahead by the browser does not: %s: %s', (name, value) => {
    expect(asked('GET', { 'User-Agent': firefox, [name]: value })).toBe(false)
  })

  it.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'facebookexternalhit/1.1',
    'curl/8.5.0',
    'python-requests/2.32',
    '',
  ])('by the program "%s" does not', (agent) => {
    expect(asked('GET', { 'User-Agent': agent })).toBe(false)
  })
})
