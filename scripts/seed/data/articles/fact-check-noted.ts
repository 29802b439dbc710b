import { h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_QUESTION } from '../sample-claims'
import { dataSets, un, uprReport } from '../sources/united-nations'

export const factCheckNoted: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Khuyến nghị chỉ được ghi nhận thì không được công bố”: sai',
    slug: 'khuyen-nghi-ghi-nhan-khong-duoc-cong-bo-sai',
    summary:
      'Báo cáo UPR cùng phụ lục in đủ mọi khuyến nghị và lập trường của quốc gia. Cơ sở dữ liệu này cũng hiển thị hai loại ngang nhau.',
    body: [
      h2('Điều được nói'),
      p(
        'Những khuyến nghị mà Việt Nam không chấp thuận thì không có trong tài liệu chính thức, muốn đọc phải tìm ở nguồn không chính thức.',
      ),
      h2('Chứng cứ'),
      ul(
        'Quy tắc xây dựng thể chế của Hội đồng Nhân quyền yêu cầu báo cáo ghi cả hai loại: loại được ủng hộ và loại được ghi nhận kèm ý kiến của quốc gia. [1]',
        'Báo cáo A/HRC/26/6 liệt kê các khuyến nghị từ 143.1 đến 143.227 thành một dãy liền, không tách riêng loại chỉ được ghi nhận. [2]',
        'Trong tập dữ liệu về hai chu kỳ đầu có 86 dòng mang lập trường ghi nhận trên 396 dòng; số dòng này lấy từ chính các báo cáo công khai. [3]',
      ),
      p('Có thể tự kiểm tra với một bản ghi bất kỳ, chẳng hạn khuyến nghị sau.'),
      record('recommendations', 'A/HRC/26/6|143.40|PT'),
      h2('Vì sao có sự nhầm lẫn'),
      p(
        'Khi một bản tin chỉ nêu số khuyến nghị được chấp thuận, con số không sai, nhưng người đọc dễ nghĩ phần còn lại không tồn tại. Một lý do khác: bản dịch tiếng Việt của báo cáo không phải lúc nào cũng dễ tìm. Bản gốc của cả bốn chu kỳ có trên trang UPR của Việt Nam. [4]',
      ),
      p(
        'Trên trang này, thanh biểu đồ của hai loại cao bằng nhau và bộ lọc “ghi nhận” đứng cạnh bộ lọc “chấp thuận”.',
      ),
      h2('Nếu không đồng ý với kết luận này'),
      p(
        'Hãy gửi tài liệu có ký hiệu và số đoạn cho người liên hệ ghi ở lề. Nếu kết luận phải sửa, bản sửa sẽ được đăng công khai kèm ngày.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: '“Recommendations that are only noted are not published”: false',
    slug: 'noted-recommendations-are-not-published-false',
    summary:
      'UPR reports and their addenda print every recommendation and the State’s position. This database shows both kinds alike.',
    body: [
      h2('The claim'),
      p(
        'Recommendations that Viet Nam does not support are absent from official documents; to read them one has to look in unofficial places.',
      ),
      h2('The evidence'),
      ul(
        'The institution-building rules of the Human Rights Council ask the report to show both kinds: those supported, and those noted with the State’s comments. [1]',
        'Report A/HRC/26/6 lists recommendations 143.1 to 143.227 in one unbroken series; those that were only noted are not set apart. [2]',
        'The data set on the first two cycles has 86 rows with the position “noted” among 396, taken from the same public reports. [3]',
      ),
      p('You can check with any record, for example this one.'),
      record('recommendations', 'A/HRC/26/6|143.40|PT'),
      h2('Why people get it wrong'),
      p(
        'When a news item gives only the number supported, the number is right, but readers may think that the rest does not exist. Besides, a Vietnamese translation of the report is not always easy to find. The originals of all four cycles are on the UPR page of Viet Nam. [4]',
      ),
      p(
        'On this site the bars of both kinds have the same height, and the filter for “noted” stands beside the one for “supported”.',
      ),
      h2('If you disagree'),
      p(
        'Send the document with symbol and paragraph to the contact in the margin. If the verdict has to change, the correction will be public and dated.',
      ),
    ],
  },
  picture: 'noted',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu],
  reviewer: reviewers.vanPhong,
  topics: ['upr', 'data'],
  pressContact: 'ngoai-vu',
  sources: [
    un.councilResolution51('đoạn 32 phụ lục', 'annex, paragraph 32'),
    uprReport(2),
    dataSets.uprRows(),
    un.uprCountryPage(),
  ],
  recommendations: ['A/HRC/26/6|143.40|PT', 'A/HRC/26/6|143.7|PT'],
  factCheck: {
    claim: {
      vi: 'Khuyến nghị UPR mà Việt Nam chỉ ghi nhận thì không được công bố.',
      en: 'UPR recommendations that Viet Nam only notes are not published.',
    },
    whereMade: SAMPLE_QUESTION,
    claimDate: '2026-10-22',
    verdict: 'incorrect',
  },
  publishedAt: '2026-11-12T08:00:00+07:00',
}
