import { describe, expect, it } from 'vitest'
import { isMailAddress, isReservedAddress } from '../../src/lib/mail-address'

describe('isMailAddress', () => {
  it.each([
    'a@caobang.gov.vn',
    'nguyen.van-a+bao@sub.caobang.gov.vn',
    "o'neil@example.com",
    'a@tiếng-việt.vn',
    `${'a'.repeat(64)}@example.vn`,
  ])('takes %s', (address) => expect(isMailAddress(address)).toBe(true))

  it.each([
    '',
    'a',
    '@example.vn',
    'a@',
    'a@localhost',
    'a@b..vn',
    'a@-b.vn',
    'a@127.0.0.1',
    '.a@example.vn',
    'a..b@example.vn',
    'a b@example.vn',
    'a@example.vn b@example.vn',
    'a@example.vn,b@example.vn',
    'a@example.vn;b@example.vn',
    'A <a@example.vn>',
    '<a@example.vn>',
    '"a b"@example.vn',
    'a@example.vn\r\nBcc: b@example.vn',
    'a@example.vn\n',
    'a\0@example.vn',
    'a@@example.vn',
    `${'a'.repeat(65)}@example.vn`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.vn`,
  ])('refuses %j', (address) => expect(isMailAddress(address)).toBe(false))
})

describe('isReservedAddress', () => {
  it.each(['a@example.vn', 'a@Press.Example.VN', 'a@example.org', 'a@host.test', 'a@b.invalid'])(
    '%s is nobody’s',
    (address) => expect(isReservedAddress(address)).toBe(true),
  )
  it.each(['a@caobang.gov.vn', 'a@notexample.vn', 'a@example.vn.caobang.gov.vn', 'a@latest'])(
    '%s may be somebody’s',
    (address) => expect(isReservedAddress(address)).toBe(false),
  )
})
