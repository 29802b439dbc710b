import type { HolidayYear } from './year'

/**
 * Friday 2 January is off in return for Saturday 10 January, Monday 31 August for Saturday
 * 22 August; Hung Kings' Day falls on Sunday 26 April, so that Monday is off. Whoever runs the site
 * compares these days with the notices named in `source`; 24 November is not counted as a day off,
 * since no law that we know of says so.
 */
export const holidays2026: HolidayYear = {
  year: 2026,
  status: 'expected',
  source:
    'Thông báo 9441/TB-BNV năm 2025 (nghỉ Tết Âm lịch và Quốc khánh năm 2026); hoán đổi ngày 02/01/2026',
  closed: [
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-04-27',
    '2026-04-30',
    '2026-05-01',
    '2026-08-31',
    '2026-09-01',
    '2026-09-02',
  ],
  worked: ['2026-01-10', '2026-08-22'],
}
