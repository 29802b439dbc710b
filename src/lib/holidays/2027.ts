import type { HolidayYear } from './year'

/**
 * From the Labour Code 45/2019/QH14, Articles 111 and 112, until the days are decided: Lunar New
 * Year is 6 February 2027 (one day before and four from it, the weekend made up for), Hung Kings'
 * Day 16 April, 1 May falls on a Saturday, and the second day of National Day is yet to be chosen.
 */
export const holidays2027: HolidayYear = {
  year: 2027,
  status: 'expected',
  source: 'Bộ luật Lao động 45/2019/QH14, Điều 111 và 112 (chờ thông báo lịch nghỉ năm 2027)',
  closed: [
    '2027-01-01',
    '2027-02-05',
    '2027-02-08',
    '2027-02-09',
    '2027-02-10',
    '2027-02-11',
    '2027-04-16',
    '2027-04-30',
    '2027-05-03',
    '2027-09-02',
    '2027-09-03',
  ],
  worked: [],
}
