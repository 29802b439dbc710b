import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const placeNames: PressNoteSeed = {
  number: '03/2026',
  vi: {
    status: 'original',
    title: 'Viết tên xã, phường của Cao Bằng sau sắp xếp',
    slug: 'viet-ten-xa-phuong-cua-cao-bang-sau-sap-xep',
    purpose:
      'Thống nhất cách ghi địa danh, tránh nhầm xã mới với huyện cũ cùng tên và tránh viết hai kiểu dấu trong một bài.',
  },
  en: null,
  keyMessages: [
    {
      vi: 'Viết đủ loại đơn vị: “xã Bảo Lạc”, không viết “Bảo Lạc” khi có thể nhầm với huyện cũ.',
      en: 'Write the kind of unit: “Bao Lac Commune”, not “Bao Lac” where it may be taken for the old district.',
    },
    {
      vi: 'Khi nhắc địa danh cũ, thêm “cũ” hoặc thời điểm: “huyện Hà Quảng (trước 1/7/2025)”.',
      en: 'With an old name add “former” or the date: “Ha Quang District (before 1 July 2025)”.',
    },
    {
      vi: 'Danh mục mã quốc gia viết Hoà An, Phục Hoà, Đàm Thuỷ; trên báo có thể gặp Hòa An, Phục Hòa, Đàm Thủy. Chọn một kiểu và giữ trong cả bài.',
      en: 'The national list writes Hoà An, Phục Hoà, Đàm Thuỷ; newspapers may write Hòa An, Phục Hòa, Đàm Thủy. Choose one and keep to it.',
    },
  ],
  keyFacts: [
    {
      figure: '56',
      statement: {
        vi: 'Số đơn vị cấp xã: 53 xã và 3 phường.',
        en: 'Number of commune-level units: 53 communes and 3 wards.',
      },
      sourceTitle: { vi: 'Nghị quyết 1657/NQ-UBTVQH15', en: 'Resolution 1657/NQ-UBTVQH15' },
      asOf: '2025-07-01',
    },
    {
      figure: '161 + 10',
      statement: {
        vi: 'Số đơn vị cấp xã và cấp huyện trước khi sắp xếp.',
        en: 'Number of commune-level and district-level units before.',
      },
      sourceTitle: {
        vi: 'Cơ sở dữ liệu đơn vị hành chính Việt Nam (nguồn mở)',
        en: 'Database of Vietnamese administrative units (open source)',
      },
      sourceUrl: 'https://github.com/thanglequoc/vietnamese-provinces-database',
      asOf: '2025-06-30',
    },
    {
      statement: {
        vi: 'Ba xã mang tên Hưng Đạo trước đây nay chỉ còn một; hai xã kia đã nhập vào phường Thục Phán và xã Tam Kim.',
        en: 'Of three communes once called Hung Dao one remains; the others went into Thuc Phan Ward and Tam Kim Commune.',
      },
      sourceTitle: { vi: 'Nghị quyết 1657/NQ-UBTVQH15', en: 'Resolution 1657/NQ-UBTVQH15' },
      asOf: '2025-07-01',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Sự việc xảy ra năm 2024 thì ghi tên nào?',
        en: 'Which name do I use for an event of 2024?',
      },
      answer: {
        vi: 'Tên tại thời điểm xảy ra, kèm tên hiện nay trong ngoặc nếu cần.',
        en: 'The name at the time, with today’s name in brackets where needed.',
      },
    },
    {
      question: {
        vi: 'Có được viết “thành phố Cao Bằng” nữa không?',
        en: 'May I still write “Cao Bang City”?',
      },
      answer: {
        vi: 'Không dùng như tên đơn vị hành chính hiện tại. Có thể viết “khu vực thành phố Cao Bằng cũ”.',
        en: 'Not as the name of a present unit. “The area of the former Cao Bang City” is fine.',
      },
    },
    {
      question: {
        vi: 'Tra đơn vị cũ ở đâu?',
        en: 'Where can I look up a former unit?',
      },
      answer: {
        vi: 'Ở danh bạ cơ quan: trang của mỗi xã, phường ghi những đơn vị hình thành nên.',
        en: 'In the agency directory: the page of each commune says what it was formed from.',
      },
    },
  ],
  agency: departmentCode('Sở Nội vụ'),
  topics: ['local-government', 'press'],
  spokesperson: 'noi-vu',
  visibility: 'public',
  embargoUntil: null,
  publishedAt: '2026-04-02T08:00:00+07:00',
}
