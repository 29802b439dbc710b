import { describe, expect, it } from 'vitest'
import { safeLink } from '../../src/lib/links'
import { shorten } from '../../src/lib/titles'
import { escapeXml } from '../../src/lib/xml'

describe('safeLink', () => {
  it.each([
    ['https://www.ohchr.org/en', { href: 'https://www.ohchr.org/en', external: true }],
    [' http://a.vn ', { href: 'http://a.vn/', external: true }],
    ['mailto:a@example.vn', { href: 'mailto:a@example.vn', external: false }],
    ['tel:+842063852136', { href: 'tel:+842063852136', external: false }],
    ['/vi/tin-tuc', { href: '/vi/tin-tuc', external: false }],
    ['#nguon', { href: '#nguon', external: false }],
  ])('%s', (url, link) => expect(safeLink(url)).toEqual(link))

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'www.a.vn',
    'https://',
    '',
    null,
    undefined,
  ])('not %j', (url) => expect(safeLink(url)).toBeNull())
})

it('escapeXml escapes and drops what XML forbids', () => {
  expect(escapeXml(`<a href="x">&'\u0000\u0008\uD800</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&amp;&apos;&lt;/a&gt;',
  )
  expect(escapeXml('Trẻ em 𝒳\n')).toBe('Trẻ em 𝒳\n')
})

it('shorten cuts at a word', () => {
  expect(shorten('Quyền  trẻ em', 40)).toBe('Quyền trẻ em')
  expect(shorten('Quyền của trẻ em khuyết tật', 16)).toBe('Quyền của trẻ…')
})
