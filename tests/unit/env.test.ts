import { describe, expect, it } from 'vitest'
import { parseEnv } from '../../src/env'
import { isStrongSecret } from '../../src/lib/secret'

const strong = 'k8Yw2nQv5Rz7Tb1Lx9Pd4Fs6Gh3Jm0Ca'

describe('parseEnv', () => {
  it('works without any variable in development', () => {
    expect(parseEnv({}).PORT).toBe(3000)
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['SITE_URL', 'nhanquyen'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['LOG_LEVEL', 'loud'],
    ['WORKER', 'yes'],
    ['SMTP_URL', 'mail.example.vn:587'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'A <a@example.vn>\r\nBcc: b@example.vn'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(name)
  })

  it('refuses a missing or weak secret in production, but not while building', () => {
    for (const PAYLOAD_SECRET of [undefined, 'short', 'a'.repeat(64)]) {
      expect(() => parseEnv({ NODE_ENV: 'production', PAYLOAD_SECRET })).toThrow('PAYLOAD_SECRET')
    }
    expect(parseEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: strong }).NODE_ENV).toBe('production')
    expect(() =>
      parseEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }),
    ).not.toThrow()
  })
})

describe('mail', () => {
  it('needs a sender when there is a server', () => {
    const SMTP_URL = 'smtp://user:p%40ss@mail.example.vn:587'
    expect(() => parseEnv({ SMTP_URL })).toThrow('MAIL_FROM')
    const MAIL_FROM = 'Nhân quyền Cao Bằng <nhan-quyen@example.vn>'
    expect(parseEnv({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM })
    expect(parseEnv({}).SMTP_URL).toBeUndefined()
  })
})

describe('isStrongSecret', () => {
  it('wants length and variety', () => {
    expect(isStrongSecret(strong)).toBe(true)
    expect(isStrongSecret('ab'.repeat(30))).toBe(false)
  })
})
