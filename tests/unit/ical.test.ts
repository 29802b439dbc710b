import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../src/lib/ical'
import { toCalendarEvent } from '../../src/lib/press-calendar'

const event: CalendarEvent = {
  uid: 'press-event-7@nhanquyen.example.vn',
  sequence: 3,
  changedAt: '2026-11-23T08:15:30.123Z',
  startsAt: '2026-12-10T09:00:00+07:00',
  endsAt: '2026-12-10T03:30:00.000Z',
  title: 'Họp báo',
  description: null,
  place: null,
  url: 'https://nhanquyen.example.vn/vi/bao-chi/lich/hop-bao',
  status: 'CONFIRMED',
  topics: [],
}

const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

/* The rules are those of RFC 5545. */
describe('a calendar file', () => {
  it('has UID, DTSTAMP, SEQUENCE, STATUS and times in UTC', () => {
    expect(linesOf(calendarFile('Lịch', [event]))).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'UID:press-event-7@nhanquyen.example.vn',
        'DTSTAMP:20261123T081530Z',
        'SEQUENCE:3',
        'STATUS:CONFIRMED',
        'DTSTART:20261210T020000Z',
        'DTEND:20261210T033000Z',
        'END:VCALENDAR',
      ]),
    )
  })

  it('ends every line with CRLF and has no bare line break', () => {
    const file = calendarFile('Lịch', [{ ...event, description: 'một\nhai\r\nba' }])
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(linesOf(file)).toContain('DESCRIPTION:một\\nhai\\nba')
  })

  it('escapes comma, semicolon and backslash, and drops control characters', () => {
    const file = calendarFile('Lịch', [{ ...event, title: 'A, b; c\\d\u0007\0' }])
    expect(linesOf(file)).toContain('SUMMARY:A\\, b\\; c\\\\d')
  })

  it('cannot be made to hold another event by a title', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT'
    expect(calendarFile('Lịch', [{ ...event, title }]).match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  })

  it('folds at 75 octets between letters, also where a letter has several', () => {
    const title = 'Quyền của người dân tộc thiểu số và trẻ em được khai sinh đúng hạn 👩‍🏫'.repeat(5)
    const file = calendarFile('Lịch', [{ ...event, title }])
    const lines = Buffer.from(file).toString('latin1').split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.length > 70)).toBe(true)
    expect(linesOf(file)).toContain(`SUMMARY:${title.normalize('NFC')}`)
    for (const line of lines) {
      expect(Buffer.from(line, 'latin1').toString('utf8')).not.toContain('\uFFFD')
    }
  })

  it('leaves out an end that is not after the start', () => {
    const file = calendarFile('Lịch', [{ ...event, endsAt: event.startsAt }])
    expect(file).not.toContain('DTEND')
  })
})

describe('an event of the press calendar', () => {
  const shown = {
    id: 7,
    path: '/vi/bao-chi/lich/hop-bao',
    title: 'Họp báo',
    certainty: 'cancelled' as const,
    cancelReason: 'Bão.',
    startsAt: event.startsAt,
    endsAt: null,
    description: 'Mời dự.',
    accreditation: null,
    place: 'Phòng 2',
    address: 'Số 1',
    onlineUrl: null,
    topics: [],
    revision: 2,
    changedAt: event.changedAt,
    isSample: true,
  }

  it.each([
    ['provisional', 'TENTATIVE'],
    ['confirmed', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('that is %s has the status %s', (certainty, status) => {
    expect(toCalendarEvent({ ...shown, certainty }, 'https://a.example', 'mẫu').status).toBe(status)
  })

  it('keeps its UID whatever changes, and says first why it was cancelled', () => {
    const made = toCalendarEvent(shown, 'https://a.example:8443', 'mẫu')
    expect(made).toMatchObject({
      uid: 'press-event-7@a.example:8443',
      sequence: 2,
      title: '[mẫu] Họp báo',
      place: 'Phòng 2, Số 1',
      description: 'Bão.\n\nMời dự.',
    })
  })
})
