import { callout, h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { dataSets, un, uprReport } from '../sources/united-nations'

export const educationPositions: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Chấp thuận, ghi nhận, thực hiện: ba từ không thay được cho nhau',
    slug: 'chap-thuan-ghi-nhan-thuc-hien',
    summary:
      'Lập trường của Nhà nước về một khuyến nghị nói lên ý định. Nó không nói việc đã làm đến đâu, và “ghi nhận” không có nghĩa là “không tồn tại”.',
    body: [
      p(
        'Quy tắc gốc của UPR chỉ có hai loại câu trả lời. Khuyến nghị nào được quốc gia ủng hộ thì ghi rõ là được ủng hộ; các khuyến nghị còn lại, kèm ý kiến của quốc gia, được ghi nhận. [1] Cả hai loại cùng nằm trong báo cáo và cùng được công bố.',
      ),
      h2('Bốn giá trị của lập trường'),
      ul(
        '**Chấp thuận**: quốc gia ủng hộ khuyến nghị.',
        '**Chấp thuận một phần**: quốc gia nói rõ ủng hộ phần nào. Quy tắc gốc không có loại này, nhưng nhiều quốc gia dùng.',
        '**Ghi nhận**: quốc gia không ủng hộ, hoặc chưa ủng hộ.',
        '**Chưa trả lời**: trong thời gian từ phiên rà soát đến khi Hội đồng thông qua kết quả.',
      ),
      p(
        'Hai khuyến nghị sau cùng nói về một đề tài, trong cùng một báo cáo, nhưng câu trả lời khác nhau: giảm số tội danh có án tử hình được chấp thuận, tạm ngừng thi hành án thì không. [2]',
      ),
      record('recommendations', 'A/HRC/26/6|143.89|BE', 'Được chấp thuận'),
      record('recommendations', 'A/HRC/26/6|143.106|FR', 'Chỉ được ghi nhận'),
      h2('Vì sao không suy ra kết quả từ lập trường'),
      p(
        'Một khuyến nghị được chấp thuận có thể chưa được thực hiện. Một khuyến nghị chỉ được ghi nhận vẫn có thể được thực hiện sau này. Năm 2014, đề nghị phê chuẩn cả CAT lẫn nghị định thư của công ước này chỉ được ghi nhận; [2] riêng CAT thì năm 2015 đã được phê chuẩn.',
      ),
      p(
        'Vì vậy cơ sở dữ liệu có ô riêng cho lập trường, cho tình trạng công việc, cho tự đánh giá của cơ quan và cho đánh giá từ bên ngoài. Không ô nào được tính ra từ ô khác. Trong 60 bản ghi mẫu có 39 khuyến nghị được chấp thuận và 21 khuyến nghị được ghi nhận, chọn từ 396 dòng của hai chu kỳ đầu. [3]',
      ),
      callout(
        'definition',
        'Trong cơ sở dữ liệu này',
        '“Chấp thuận” dịch từ “supported” (trước đây là “accepted”), “ghi nhận” dịch từ “noted”. Không dùng “bác bỏ” cho “noted”, cũng không gọi “noted” là “đồng ý”.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: 'Supported, noted, done: three words that do not replace each other',
    slug: 'supported-noted-done',
    summary:
      'A State’s position on a recommendation tells its intention. It does not tell how far the work has come, and “noted” does not mean “non-existent”.',
    body: [
      p(
        'The founding rules of the UPR know two kinds of answer. Recommendations that enjoy the support of the State are identified as such; the others, together with its comments, are noted. [1] Both kinds stand in the report and both are public.',
      ),
      h2('Four values of a position'),
      ul(
        '**Supported**: the State backs the recommendation.',
        '**Supported in part**: the State says which part. The founding rules do not have this kind, but many States use it.',
        '**Noted**: the State does not support it, or not yet.',
        '**Pending**: between the review and the adoption of the outcome by the Council.',
      ),
      p(
        'Two recommendations on one subject in one report got different answers: fewer capital offences was supported, a suspension of executions was not. [2]',
      ),
      record('recommendations', 'A/HRC/26/6|143.89|BE', 'Supported'),
      record('recommendations', 'A/HRC/26/6|143.106|FR', 'Only noted'),
      h2('Why a position says nothing about results'),
      p(
        'A supported recommendation may not have been carried out. One that was only noted may be carried out later. In 2014 the request to ratify both CAT and its protocol was only noted; [2] CAT itself was ratified in 2015.',
      ),
      p(
        'The database therefore has separate fields for the position, the state of the work, the agency’s own assessment and the assessment from outside. None is derived from another. The 60 sample records hold 39 supported and 21 noted recommendations, chosen from the 396 rows of the first two cycles. [3]',
      ),
      callout(
        'definition',
        'In this database',
        '“Chấp thuận” stands for “supported” (formerly “accepted”), “ghi nhận” for “noted”. We do not translate “noted” as rejected, nor as agreed.',
      ),
    ],
  },
  picture: 'positions',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu],
  reviewer: reviewers.tuPhap,
  topics: ['upr', 'data'],
  pressContact: 'ngoai-vu',
  sources: [
    un.councilResolution51('đoạn 32 phụ lục', 'annex, paragraph 32'),
    uprReport(2),
    dataSets.uprRows(),
  ],
  recommendations: ['A/HRC/26/6|143.89|BE', 'A/HRC/26/6|143.106|FR', 'A/HRC/26/6|143.15|UY'],
  instruments: ['CAT', 'CAT-OP'],
  publishedAt: '2026-03-19T08:00:00+07:00',
}
