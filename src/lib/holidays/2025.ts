import type { HolidayYear } from './year'

/** Friday 2 May was a day off in return for work on Saturday 26 April. */
export const holidays2025: HolidayYear = {
  year: 2025,
  status: 'decided',
  source:
    'Văn bản 8726/VPCP-KGVX ngày 26/11/2024 và Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 (nghỉ Tết Âm lịch và các dịp lễ năm 2025)',
  closed: [
    '2025-01-01',
    '2025-01-27',
    '2025-01-28',
    '2025-01-29',
    '2025-01-30',
    '2025-01-31',
    '2025-04-07',
    '2025-04-30',
    '2025-05-01',
    '2025-05-02',
    '2025-09-01',
    '2025-09-02',
  ],
  worked: ['2025-04-26'],
}
