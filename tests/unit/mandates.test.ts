import { describe, expect, it } from 'vitest'
import { answeringToday, isAway, mandateState, type Speaker } from '../../src/lib/mandates'

const today = '2026-11-23T05:00:00.000Z'

describe('mandateState', () => {
  it.each([
    [{}, 'current'],
    [null, 'current'],
    [{ from: '2026-11-23' }, 'current'],
    [{ from: '2026-11-24' }, 'not-yet'],
    [{ to: '2026-11-23' }, 'current'],
    [{ to: '2026-11-22' }, 'ended'],
    [{ from: '2026-01-01', to: '2026-12-31' }, 'current'],
  ])('%o is %s', (mandate, state) => {
    expect(mandateState(mandate, today)).toBe(state)
  })

  it('counts days in Viet Nam: at 18:00 UTC on the last day it is over', () => {
    expect(mandateState({ to: '2026-11-23' }, '2026-11-23T16:59:00Z')).toBe('current')
    expect(mandateState({ to: '2026-11-23' }, '2026-11-23T17:00:00Z')).toBe('ended')
  })
})

describe('isAway', () => {
  it.each([
    [{}, false],
    [{ awayFrom: '2026-11-23' }, true],
    [{ awayFrom: '2026-11-24' }, false],
    [{ awayFrom: '2026-11-01', awayTo: '2026-11-23' }, true],
    [{ awayFrom: '2026-11-01', awayTo: '2026-11-22' }, false],
    [{ awayTo: '2026-12-01' }, false],
  ])('%o: %s', (mandate, away) => {
    expect(isAway(mandate, today)).toBe(away)
  })
})

describe('answeringToday', () => {
  const delegate = { name: 'Người thay', post: 'Chuyên viên', phone: '0206 000 0002' }
  const speaker = (mandate: Speaker['mandate'], phone: string | null = '0206 000 0001') => ({
    name: 'Người phát ngôn',
    post: 'Phó Giám đốc',
    phone,
    agencyPhone: '0206 000 0000',
    mandate,
  })

  it('is the spokesperson, at their own telephone', () => {
    expect(answeringToday(speaker({ delegate }), today)).toEqual({
      name: 'Người phát ngôn',
      post: 'Phó Giám đốc',
      phone: '0206 000 0001',
      insteadOf: null,
    })
  })

  it('falls back to the telephone of the office', () => {
    expect(answeringToday(speaker({ delegate: null }, null), today)?.phone).toBe('0206 000 0000')
  })

  it('is the delegate while the spokesperson is away', () => {
    const away = speaker({ awayFrom: '2026-11-20', awayTo: '2026-11-30', delegate })
    expect(answeringToday(away, today)).toEqual({ ...delegate, insteadOf: 'Người phát ngôn' })
    expect(answeringToday(away, '2026-12-01')?.name).toBe('Người phát ngôn')
  })

  it('is the office when nobody stands in', () => {
    const away = speaker({ awayFrom: '2026-11-20', delegate: null })
    expect(answeringToday(away, today)?.phone).toBe('0206 000 0000')
  })

  it('is nobody when the mandate has ended', () => {
    expect(answeringToday(speaker({ to: '2026-11-22', delegate }), today)).toBeNull()
  })
})
