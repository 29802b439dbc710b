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

describe('isStrongSecret', () => {
  it('wants length and variety', () => {
    expect(isStrongSecret(strong)).toBe(true)
    expect(isStrongSecret('ab'.repeat(30))).toBe(false)
  })
})
