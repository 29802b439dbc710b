import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const databaseLaunch: PressNoteSeed = {
  number: '08/2026',
  vi: {
    status: 'original',
    title: 'Tài liệu nền cho buổi giới thiệu cơ sở dữ liệu khuyến nghị (cấm đăng đến 15/1/2027)',
    slug: 'tai-lieu-nen-gioi-thieu-co-so-du-lieu-khuyen-nghi',
    purpose:
      'Gửi trước để phóng viên chuẩn bị câu hỏi. Tài liệu tự mở công khai khi hết hạn cấm đăng.',
  },
  en: {
    status: 'reviewed',
    title:
      'Background for the presentation of the recommendations database (embargoed until 15 January 2027)',
    slug: 'background-for-the-recommendations-database',
    purpose:
      'Sent ahead so that reporters can prepare questions. It becomes public by itself when the embargo ends.',
  },
  keyMessages: [
    {
      vi: 'Mỗi khuyến nghị có một địa chỉ cố định, dẫn về ký hiệu và số đoạn của tài liệu gốc.',
      en: 'Each recommendation has a permanent address that leads to the symbol and paragraph of the original.',
    },
    {
      vi: 'Chấp thuận và ghi nhận hiển thị ngang nhau; ô chưa có dữ liệu để trống và ghi rõ là trống.',
      en: 'Supported and noted are shown alike; a field without data stays empty and says so.',
    },
    {
      vi: 'Tự đánh giá của cơ quan đứng cạnh đánh giá từ bên ngoài, không suy ra lẫn nhau.',
      en: 'The agency’s own assessment stands beside the one from outside; neither is derived from the other.',
    },
  ],
  keyFacts: [
    {
      figure: '60',
      statement: {
        vi: 'Khuyến nghị mẫu trong bản minh họa: 39 được chấp thuận, 21 chỉ được ghi nhận.',
        en: 'Sample recommendations in the demonstration: 39 supported, 21 noted.',
      },
      sourceTitle: { vi: 'Cơ sở dữ liệu mẫu của trang này', en: 'Sample database of this site' },
      asOf: '2026-11-23',
    },
    {
      figure: '4',
      statement: {
        vi: 'Chu kỳ UPR có số liệu tổng hợp; từng khuyến nghị mới có cho hai chu kỳ đầu.',
        en: 'UPR cycles with totals; single recommendations exist for the first two only.',
      },
      sourceTitle: { vi: 'Cơ sở dữ liệu mẫu của trang này', en: 'Sample database of this site' },
      asOf: '2026-11-23',
    },
    {
      statement: {
        vi: 'Nội dung công khai đọc được bằng GraphQL, không cần tài khoản.',
        en: 'Public content can be read through GraphQL without an account.',
      },
      sourceTitle: {
        vi: 'Tài liệu kỹ thuật của trang này',
        en: 'Technical documentation of this site',
      },
      asOf: '2026-11-23',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Vì sao phải cấm đăng?',
        en: 'Why an embargo?',
      },
      answer: {
        vi: 'Để mọi cơ quan báo chí có cùng thời gian chuẩn bị. Lệnh cấm đăng áp dụng như nhau với mọi người nhận.',
        en: 'So that all media have the same time to prepare. It applies to every recipient alike.',
      },
    },
    {
      question: {
        vi: 'Đây có phải sự kiện thật không?',
        en: 'Is this a real event?',
      },
      answer: {
        vi: 'Không. Tài liệu này minh họa cách phần mềm giữ một tin cấm đăng cho đến đúng giờ.',
        en: 'No. This note shows how the software holds back an embargoed item until its hour.',
      },
    },
    {
      question: {
        vi: 'Dữ liệu của chu kỳ III và IV bao giờ có?',
        en: 'When will cycles 3 and 4 be there?',
      },
      answer: {
        vi: 'Chưa có ngày. Khi nhập, từng dòng sẽ được đối chiếu với tài liệu gốc.',
        en: 'There is no date. When they are entered, each row will be checked against the original.',
      },
    },
  ],
  agency: departmentCode('Sở Ngoại vụ'),
  topics: ['upr', 'data'],
  spokesperson: 'ngoai-vu',
  visibility: 'public',
  embargoUntil: '2027-01-15T08:00:00+07:00',
  publishedAt: '2026-11-19T08:00:00+07:00',
}
