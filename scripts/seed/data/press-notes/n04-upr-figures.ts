import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const uprFigures: PressNoteSeed = {
  number: '04/2026',
  vi: {
    status: 'original',
    title: 'Số liệu và từ ngữ về UPR chu kỳ IV',
    slug: 'so-lieu-va-tu-ngu-ve-upr-chu-ky-iv',
    purpose:
      'Cung cấp bộ số và từ ngữ thống nhất khi đưa tin về khuyến nghị UPR, gồm cả phần chỉ được ghi nhận.',
  },
  en: {
    status: 'reviewed',
    title: 'Figures and terms of the fourth UPR cycle',
    slug: 'figures-and-terms-of-the-fourth-upr-cycle',
    purpose:
      'One set of figures and terms for reports on UPR recommendations, including those only noted.',
  },
  keyMessages: [
    {
      vi: 'Nêu cả hai số: 271 chấp thuận và 49 ghi nhận, trên 320.',
      en: 'Give both numbers: 271 supported and 49 noted, of 320.',
    },
    {
      vi: 'Chấp thuận không phải là đã thực hiện. Viết về kết quả thì cần nguồn khác.',
      en: 'Supported does not mean done. A report on results needs another source.',
    },
    {
      vi: 'Khuyến nghị là của từng quốc gia, không phải của “Liên hợp quốc”.',
      en: 'A recommendation is the word of one state, not of “the United Nations”.',
    },
  ],
  keyFacts: [
    {
      figure: '320',
      statement: {
        vi: 'Khuyến nghị Việt Nam nhận ở chu kỳ IV.',
        en: 'Recommendations received in the fourth cycle.',
      },
      sourceTitle: { vi: 'A/HRC/57/7', en: 'A/HRC/57/7' },
      sourceUrl: 'https://undocs.org/A/HRC/57/7',
      asOf: '2024-09-27',
    },
    {
      figure: '271',
      statement: { vi: 'Khuyến nghị được chấp thuận.', en: 'Recommendations supported.' },
      sourceTitle: { vi: 'A/HRC/57/7 và phụ lục', en: 'A/HRC/57/7 and addendum' },
      sourceUrl: 'https://undocs.org/A/HRC/57/7',
      asOf: '2024-09-27',
    },
    {
      figure: '17/06/2025',
      statement: {
        vi: 'Quyết định 1172/QĐ-TTg xác định cơ quan chủ trì và cơ quan phối hợp.',
        en: 'Decision 1172/QD-TTg names lead and co-ordinating agencies.',
      },
      sourceTitle: { vi: 'Quyết định 1172/QĐ-TTg', en: 'Decision 1172/QD-TTg' },
      asOf: '2025-06-17',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Dùng “bác bỏ” cho khuyến nghị chỉ được ghi nhận có được không?',
        en: 'May I write “rejected” for a noted recommendation?',
      },
      answer: {
        vi: 'Không. Văn kiện chỉ dùng “ghi nhận”. Có thể giải thích thêm: quốc gia không ủng hộ hoặc chưa ủng hộ.',
        en: 'No. The documents say “noted”. You may explain: the State does not support it, or not yet.',
      },
    },
    {
      question: {
        vi: 'Tỉnh chịu trách nhiệm khuyến nghị nào?',
        en: 'Which recommendations is the province responsible for?',
      },
      answer: {
        vi: 'Nghĩa vụ trả lời thuộc quốc gia. Cơ sở dữ liệu ghi mức độ liên quan của tỉnh kèm lý do; ở bản minh họa, phần này là nhận định mẫu của Ban biên tập.',
        en: 'The duty to answer is the State’s. The database records how far the province is concerned and why; in this demonstration these are sample judgements of the editorial board.',
      },
    },
    {
      question: {
        vi: 'Tìm nguyên văn ở đâu?',
        en: 'Where is the verbatim text?',
      },
      answer: {
        vi: 'Ở báo cáo A/HRC/57/7 và trên chỉ mục UHRI của Liên hợp quốc.',
        en: 'In report A/HRC/57/7 and in the United Nations’ UHRI.',
      },
    },
  ],
  agency: departmentCode('Sở Ngoại vụ'),
  topics: ['upr', 'data'],
  spokesperson: 'ngoai-vu',
  attachments: [
    {
      picture: 'cycles-chart',
      label: {
        vi: 'Biểu đồ hai chu kỳ III và IV, không chữ, để tự chú thích',
        en: 'Chart of cycles 3 and 4 without lettering, for your own captions',
      },
    },
  ],
  visibility: 'public',
  embargoUntil: null,
  publishedAt: '2026-05-20T08:00:00+07:00',
}
