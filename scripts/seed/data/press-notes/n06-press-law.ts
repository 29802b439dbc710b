import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const pressLaw: PressNoteSeed = {
  number: '06/2026',
  vi: {
    status: 'original',
    title: 'Luật Báo chí có hiệu lực từ 1/7/2026: năm căn cứ từ chối cung cấp thông tin',
    slug: 'luat-bao-chi-nam-can-cu-tu-choi-cung-cap-thong-tin',
    purpose:
      'Cho cả phóng viên lẫn người phát ngôn biết danh mục căn cứ từ chối, để lời từ chối nào cũng gọi được tên.',
  },
  en: {
    status: 'reviewed',
    title: 'The Press Law in force since 1 July 2026: five grounds for refusing information',
    slug: 'press-law-five-grounds-for-refusing-information',
    purpose:
      'Tells reporters and spokespersons alike which grounds exist, so that every refusal can be called by its name.',
  },
  keyMessages: [
    {
      vi: 'Danh mục căn cứ là danh mục đóng: ngoài các căn cứ ấy thì phải trả lời.',
      en: 'The list of grounds is closed: outside it there is a duty to answer.',
    },
    {
      vi: 'Trên trang này, mỗi lần từ chối được ghi kèm căn cứ chọn từ danh mục.',
      en: 'On this site each refusal is recorded with a ground chosen from the list.',
    },
    {
      vi: 'Từ chối một phần không có nghĩa là từ chối toàn bộ: phần không thuộc căn cứ vẫn phải cung cấp.',
      en: 'A ground for one part is no ground for the whole: the rest should still be given.',
    },
  ],
  keyFacts: [
    {
      figure: '5',
      statement: {
        vi: 'Nhóm căn cứ: bí mật nhà nước; bí mật cá nhân; bí mật gia đình; vụ án đang điều tra hoặc chưa xét xử; vụ việc thanh tra, khiếu nại, tranh chấp chưa có kết luận.',
        en: 'Groups of grounds: State secrets; personal secrets; family secrets; cases under investigation or not yet tried; inspections, complaints or disputes not concluded.',
      },
      sourceTitle: { vi: 'Luật 126/2025/QH15', en: 'Law 126/2025/QH15' },
      asOf: '2026-07-01',
    },
    {
      figure: '01/01/2026',
      statement: {
        vi: 'Luật Bảo vệ dữ liệu cá nhân có hiệu lực; thông tin cá nhân trong câu trả lời cũng phải tuân theo luật này.',
        en: 'The Law on Personal Data Protection is in force; personal details in an answer fall under it as well.',
      },
      sourceTitle: { vi: 'Luật 91/2025/QH15', en: 'Law 91/2025/QH15' },
      asOf: '2026-01-01',
    },
    {
      statement: {
        vi: 'ICCPR yêu cầu mọi hạn chế quyền được thông tin phải do luật định và cần thiết.',
        en: 'The ICCPR asks that every restriction of the right to information be set by law and be necessary.',
      },
      sourceTitle: { vi: 'ICCPR, Điều 19', en: 'ICCPR, article 19' },
      sourceUrl:
        'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-covenant-civil-and-political-rights',
      asOf: '1982-09-24',
    },
  ],
  questions: [
    {
      question: {
        vi: '“Thông tin nhạy cảm” có phải là căn cứ không?',
        en: 'Is “sensitive” a ground?',
      },
      answer: {
        vi: 'Không. Người từ chối phải chỉ ra thuộc căn cứ nào trong danh mục.',
        en: 'No. Whoever refuses must say which ground of the list applies.',
      },
    },
    {
      question: {
        vi: 'Vụ án đã có bản án sơ thẩm thì còn từ chối được không?',
        en: 'Can a case with a first-instance judgment still be refused?',
      },
      answer: {
        vi: 'Căn cứ nói đến vụ án đang điều tra hoặc chưa xét xử. Với vụ án đã xét xử, hãy hỏi tòa án; phần thuộc bí mật cá nhân vẫn được bảo vệ.',
        en: 'The ground is about cases under investigation or not yet tried. For a case that has been tried ask the court; personal secrets remain protected.',
      },
    },
    {
      question: {
        vi: 'Tờ này có thay văn bản luật không?',
        en: 'Does this note replace the law?',
      },
      answer: {
        vi: 'Không. Đây là bản tóm lược của Ban biên tập trên trang minh họa; khi cần trích dẫn, hãy dùng văn bản luật.',
        en: 'No. It is a summary by the editorial board of a demonstration site; quote the law itself.',
      },
    },
  ],
  agency: departmentCode('Sở Văn hóa, Thể thao và Du lịch'),
  topics: ['press', 'information'],
  spokesperson: 'van-phong',
  visibility: 'public',
  embargoUntil: null,
  publishedAt: '2026-07-01T09:00:00+07:00',
}
