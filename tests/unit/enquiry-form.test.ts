import { describe, expect, it } from 'vitest'
import { clientAddress } from '../../src/lib/client-address'
import { checkEnquiry } from '../../src/lib/enquiry-form'
import { newFormToken, readFormToken } from '../../src/lib/form-token'
import { wordingOf } from '../../src/lib/messages/get-messages'
import { fitsReceipt, newReceipt, readReceipt, receiptKey } from '../../src/lib/receipt'
import { seal, unseal } from '../../src/lib/sealed'

const SECRET = 'k8Yw2nQv5Rz7Tb1Lx9Pd4Fs6Gh3Jm0Ca'

describe('a receipt number', () => {
  it('is random, readable, and read back however it is typed', () => {
    const receipts = Array.from({ length: 500 }, newReceipt)
    expect(new Set(receipts).size).toBe(500)
    for (const receipt of receipts) {
      expect(receipt).toMatch(/^HD-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
      expect(readReceipt(` ${receipt.toLowerCase().replaceAll('-', ' ')} `)).toBe(receipt)
      expect(readReceipt(receipt.slice(3))).toBe(receipt)
    }
  })

  it.each(['', 'HD-7K3M', 'HD-7K3M-Q9X0', 'HD-7K3M-Q9XDD', "HD-7K3M-Q9X' or 1=1"])(
    'is not %j',
    (typed) => {
      expect(readReceipt(typed)).toBeNull()
    },
  )

  it('opens with its own key only', () => {
    const [one, other] = [newReceipt(), newReceipt()]
    expect(fitsReceipt(one, receiptKey(one, SECRET), SECRET)).toBe(true)
    expect(fitsReceipt(other, receiptKey(one, SECRET), SECRET)).toBe(false)
    expect(fitsReceipt(one, receiptKey(one, `${SECRET}x`), SECRET)).toBe(false)
    expect(fitsReceipt(one, '', SECRET)).toBe(false)
  })
})

describe('the token of a form', () => {
  const token = newFormToken(SECRET, 1_000_000)
  const stateAt = (now: number, given = token) => readFormToken(given, SECRET, now).state

  it('tells how long the form was open', () => {
    expect(stateAt(1_001_000)).toBe('too-soon')
    expect(stateAt(1_004_000)).toBe('fresh')
    expect(stateAt(1_000_000 + 25 * 3_600_000)).toBe('expired')
  })

  it('cannot be made or altered without the secret', () => {
    const [time, nonce, signature] = token.split('.')
    expect(stateAt(1_004_000, `1.${nonce}.${signature}`)).toBe('forged')
    expect(stateAt(1_004_000, `${time}.x.${signature}`)).toBe('forged')
    for (const wrong of ['', '..', 'a.b.c', `${token}x`]) {
      expect(stateAt(1_004_000, wrong)).toBe('forged')
    }
  })

  it('is another one for every showing', () => {
    expect(newFormToken(SECRET, 5)).not.toBe(newFormToken(SECRET, 5))
  })
})

describe('a sealed form', () => {
  it('is read with its key and with no other, and not when it was changed', () => {
    const value = { question: 'Câu hỏi riêng' }
    const { sealed, key } = seal(value)
    expect(sealed.toString('utf8')).not.toContain('riêng')
    expect(unseal(sealed, key)).toEqual(value)
    expect(unseal(sealed, seal(value).key)).toBeNull()
    expect(unseal(Buffer.concat([sealed, Buffer.from('x')]), key)).toBeNull()
    expect(unseal(Buffer.alloc(3), key)).toBeNull()
  })
})

describe('where a request comes from', () => {
  const from = (peer: string | null, forwarded?: string) =>
    clientAddress(new Headers(forwarded ? { 'X-Forwarded-For': forwarded } : {}), peer)

  it('is the peer, whatever it claims', () => {
    expect(from('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
    expect(from('::ffff:203.0.113.9')).toBe('203.0.113.9')
  })

  it('is what the reverse proxy saw, the last address it names', () => {
    expect(from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
    expect(from('172.18.0.2', '2001:db8::1')).toBe('2001:db8::1')
    expect(from('127.0.0.1', 'nonsense')).toBe('127.0.0.1')
  })
})

describe('the form of an enquiry', () => {
  const right = {
    kind: 'press',
    name: 'Nguyễn Thử',
    email: 'thu@example.vn',
    organisation: 'Báo Thử',
    question: 'Một câu hỏi dài đủ hai mươi ký tự?',
    topic: '',
    agency: '7',
    consent: 'yes',
  }
  const check = (changes: object) =>
    checkEnquiry({ ...right, ...changes }, { topics: [], agencies: [7] }, wordingOf('vi'))

  it('takes what is right', () => {
    expect(check({}).form).toMatchObject({ agency: 7, topic: null, organisation: 'Báo Thử' })
    expect(check({ kind: 'citizen' }).form?.organisation).toBeNull()
  })

  it.each([
    ['kind', { kind: '' }],
    ['name', { name: ' ' }],
    ['email', { email: 'thu@' }],
    ['organisation', { organisation: '' }],
    ['question', { question: 'Ngắn' }],
    ['question', { question: 'x'.repeat(4001) }],
    ['agency', { agency: '8' }],
    ['topic', { topic: 'abc' }],
    ['consent', { consent: '' }],
  ])('has a sentence for a wrong %s', (field, changes) => {
    const { errors } = check(changes)
    expect(Object.keys(errors ?? {})).toEqual([field])
    expect(errors?.[field]).toMatch(/\p{L}{2,}.*[.]$/u)
  })

  it('names everything that is wrong at once', () => {
    const { errors } = check({ name: '', organisation: '', consent: '' })
    expect(Object.keys(errors ?? {}).sort()).toEqual(['consent', 'name', 'organisation'])
  })
})
