import { describe, expect, it } from 'vitest'
import { passwordResetLetter } from '../../src/mail/password-reset'
import { failureOf } from '../../src/mail/refusal'
import { staffInvitationLetter } from '../../src/mail/staff-invitation'
import { messageIdOf } from '../../src/mail/transport'

describe('the mail about a forgotten password', () => {
  const data = {
    name: 'Nông Thị Hạnh',
    link: 'https://nhanquyen.example.vn/admin/reset/1',
    minutes: 60,
  }

  it.each(['vi', 'en'] as const)('says who, where and how long, in %s', (locale) => {
    const { subject, text } = passwordResetLetter(data, locale)
    expect(subject).toMatch(/^[^\n]{5,60}$/)
    for (const part of [data.name, `\n${data.link}\n`, '60']) expect(text).toContain(part)
    expect(text).toBe(text.normalize('NFC'))
  })

  it('is Vietnamese for Vietnamese', () => {
    expect(passwordResetLetter(data, 'vi').subject).toBe('Đặt lại mật khẩu')
    expect(passwordResetLetter(data, 'vi').text).not.toMatch(/password|minutes/)
  })
})

describe('the invitation of a colleague', () => {
  const data = {
    name: 'Nông Thị Hạnh',
    link: 'https://nhanquyen.example.vn/admin/reset/1',
    ends: '2026-11-30T17:30:00.000Z',
  }

  it('has the link once, and says in both languages until when it works in Viet Nam', () => {
    const { subject, text } = staffInvitationLetter(data)
    expect(subject).toMatch(/^[^\n]{5,90}$/)
    expect(text.split(`\n${data.link}\n`)).toHaveLength(2)
    expect(text.split('01/12/2026 00:30')).toHaveLength(3)
    expect(text).toBe(text.normalize('NFC'))
  })
})

describe('a refusal by the mail server', () => {
  it.each([
    ['RCPT TO', 550, true],
    ['RCPT TO', 553, true],
    ['DATA', 554, true],
    ['RCPT TO', 451, false],
    ['RCPT TO', 530, false],
    ['DATA', 503, false],
    ['AUTH PLAIN', 535, false],
    ['MAIL FROM', 550, false],
    ['CONN', 554, false],
  ])('of %s with %i is final: %s', (command, responseCode, final) => {
    const error = Object.assign(new Error('no'), {
      command,
      responseCode,
      response: `${responseCode} no`,
    })
    expect(failureOf(error)).toEqual({ final, sentence: `${responseCode} no` })
  })

  it('that is no answer at all is not final, and is one short line', () => {
    const error = Object.assign(new Error(`connect\n\tECONNREFUSED ${'x'.repeat(900)}`), {
      code: 'ESOCKET',
    })
    const { final, sentence } = failureOf(error)
    expect(final).toBe(false)
    expect(sentence).toMatch(/^connect ECONNREFUSED x{10,}$/)
    expect(sentence.length).toBeLessThanOrEqual(300)
  })
})

describe('the Message-ID', () => {
  const row = { id: 1, key: 'k', createdAt: '2026-11-23T08:00:00', to: '', subject: '', text: '' }
  const site = 'https://nhanquyen.example.vn'

  it('is the same for the same row and another for another', () => {
    const one = messageIdOf(row, site)
    expect(one).toMatch(/^<[0-9a-f]{32}@nhanquyen\.example\.vn>$/)
    expect(messageIdOf({ ...row, text: 'x' }, site)).toBe(one)
    expect(messageIdOf({ ...row, id: 2 }, site)).not.toBe(one)
    expect(messageIdOf({ ...row, createdAt: '2026-11-24T08:00:00' }, site)).not.toBe(one)
  })
})
