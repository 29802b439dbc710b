import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const askingQuestions: PressNoteSeed = {
  number: '01/2026',
  vi: {
    status: 'original',
    title: 'Hỏi cơ quan của tỉnh về quyền con người: hỏi ai, hỏi thế nào',
    slug: 'hoi-co-quan-cua-tinh-ve-quyen-con-nguoi',
    purpose:
      'Giúp phóng viên tìm đúng người trả lời ngay từ lần hỏi đầu, và biết khi nào một lời từ chối là có căn cứ.',
  },
  en: {
    status: 'reviewed',
    title: 'Asking provincial agencies about human rights: whom and how',
    slug: 'asking-provincial-agencies-about-human-rights',
    purpose:
      'Helps reporters to find the right person at the first try, and to know when a refusal has a basis.',
  },
  keyMessages: [
    {
      vi: 'Mỗi cơ quan có người phát ngôn với phạm vi và thời hạn ủy quyền; danh sách có trên trang liên hệ.',
      en: 'Each agency has a spokesperson with a scope and a term; the list is on the contacts page.',
    },
    {
      vi: 'Báo chí hỏi theo Luật Báo chí; công dân hỏi theo Luật Tiếp cận thông tin. Hai con đường độc lập với nhau.',
      en: 'The press asks under the Press Law, citizens under the Law on Access to Information. The two ways are independent.',
    },
    {
      vi: 'Từ chối phải nêu căn cứ. “Chưa có chỉ đạo” không phải là căn cứ trong luật.',
      en: 'A refusal must name its ground. “No instruction yet” is not a ground in the law.',
    },
  ],
  keyFacts: [
    {
      figure: '01/07/2018',
      statement: {
        vi: 'Luật Tiếp cận thông tin có hiệu lực.',
        en: 'The Law on Access to Information entered into force.',
      },
      sourceTitle: { vi: 'Luật 104/2016/QH13, Điều 37', en: 'Law 104/2016/QH13, article 37' },
      asOf: '2018-07-01',
    },
    {
      figure: '10',
      statement: {
        vi: 'Số ngày làm việc tối đa để trả lời trực tiếp với thông tin phức tạp.',
        en: 'Working days at most for complex information asked for in person.',
      },
      sourceTitle: { vi: 'Luật 104/2016/QH13, Điều 29', en: 'Law 104/2016/QH13, article 29' },
      asOf: '2018-07-01',
    },
    {
      figure: '01/07/2026',
      statement: {
        vi: 'Luật Báo chí mới có hiệu lực.',
        en: 'The new Press Law enters into force.',
      },
      sourceTitle: { vi: 'Luật 126/2025/QH15', en: 'Law 126/2025/QH15' },
      asOf: '2026-07-01',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Người phát ngôn đi vắng thì hỏi ai?',
        en: 'Whom do I ask when the spokesperson is away?',
      },
      answer: {
        vi: 'Trang liên hệ ghi người được ủy quyền thay. Nếu không có, hỏi Văn phòng Ủy ban nhân dân tỉnh.',
        en: 'The contacts page names a delegate. If there is none, ask the Provincial Office.',
      },
    },
    {
      question: {
        vi: 'Có thể gửi câu hỏi về một xã không?',
        en: 'Can I ask about a single commune?',
      },
      answer: {
        vi: 'Được. Từ 1/7/2025, xã và phường trực thuộc tỉnh. Hỏi thẳng xã, phường hoặc sở phụ trách lĩnh vực.',
        en: 'Yes. Since 1 July 2025 communes are directly under the province. Ask the commune or the department in charge.',
      },
    },
    {
      question: {
        vi: 'Tên người phát ngôn trên trang này có thật không?',
        en: 'Are the spokespersons on this site real people?',
      },
      answer: {
        vi: 'Không. Đây là trang minh họa: người, số điện thoại và địa chỉ đều là mẫu.',
        en: 'No. This is a demonstration: persons, numbers and addresses are samples.',
      },
    },
  ],
  agency: departmentCode('Văn phòng Ủy ban nhân dân tỉnh'),
  topics: ['press', 'information'],
  spokesperson: 'van-phong',
  visibility: 'public',
  embargoUntil: null,
  publishedAt: '2026-01-15T08:00:00+07:00',
}
