import { callout, h2, keyFigure, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { treaties, uprReport } from '../sources/united-nations'

export const progressDeathPenalty: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title: 'Tám tội danh không còn án tử hình từ 1/7/2025: đối chiếu với các khuyến nghị UPR',
    slug: 'tam-toi-danh-khong-con-an-tu-hinh',
    summary:
      'Luật 86/2025/QH15 đáp ứng nhóm khuyến nghị giảm số tội danh. Nhóm khuyến nghị tạm ngừng thi hành án và công bố số liệu thì vẫn ở trạng thái ghi nhận.',
    body: [
      p(
        'Ngày 25/6/2025, Quốc hội sửa Bộ luật Hình sự, bỏ hình phạt tử hình ở tám tội danh. Luật có hiệu lực từ ngày 1/7/2025. [1]',
      ),
      table(
        'Tám tội danh được bỏ án tử hình',
        [
          ['Điều', 'Tội danh'],
          ['109', 'Hoạt động nhằm lật đổ chính quyền nhân dân'],
          ['110', 'Gián điệp'],
          ['114', 'Phá hoại cơ sở vật chất - kỹ thuật của Nhà nước'],
          ['194', 'Sản xuất, buôn bán hàng giả là thuốc chữa bệnh, thuốc phòng bệnh'],
          ['250', 'Vận chuyển trái phép chất ma túy'],
          ['353', 'Tham ô tài sản'],
          ['354', 'Nhận hối lộ'],
          ['421', 'Phá hoại hòa bình, gây chiến tranh xâm lược'],
        ],
        { sourceTitle: 'Luật 86/2025/QH15', asOf: '2025-07-01' },
      ),
      keyFigure('10', 'tội danh còn quy định hình phạt tử hình, trước đó là 18', {
        sourceTitle: 'Bộ luật Hình sự sau khi sửa đổi bởi Luật 86/2025/QH15',
        asOf: '2025-07-01',
      }),
      h2('Nhóm khuyến nghị đã có kết quả'),
      p(
        'Na Uy (2009), Bỉ (2014) và nhiều nước khác khuyến nghị giảm số tội danh có án tử hình; các khuyến nghị này được chấp thuận. [2] Việc sửa luật năm 2025 là một kết quả kiểm tra được. Điều 6 ICCPR chỉ cho phép áp dụng tử hình với những tội ác nghiêm trọng nhất; [3] hai tội tham nhũng và một tội về ma túy vừa được đưa ra khỏi danh sách.',
      ),
      record('recommendations', 'A/HRC/26/6|143.89|BE', 'Được chấp thuận'),
      h2('Nhóm khuyến nghị chưa có kết quả'),
      p(
        'Trong báo cáo năm 2014, phần lớn khuyến nghị về án tử hình yêu cầu tạm ngừng thi hành án, và hầu hết chỉ được ghi nhận. [2] Hai khuyến nghị của Đức và Bỉ yêu cầu công bố số liệu về bản án tử hình và người đang chờ thi hành án; cả hai chỉ được ghi nhận. Ban biên tập chưa tìm thấy số liệu chính thức nào được công bố định kỳ.',
      ),
      record('recommendations', 'A/HRC/26/6|143.113|BE', 'Chỉ được ghi nhận'),
      callout(
        'note',
        'Thẩm quyền',
        'Hình phạt do luật của Quốc hội quy định. Tỉnh không có thẩm quyền; bài này thuộc mục theo dõi khuyến nghị, không phải báo cáo kết quả của tỉnh.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'Eight crimes no longer carry the death penalty since 1 July 2025: set beside the UPR recommendations',
    slug: 'eight-crimes-no-longer-carry-the-death-penalty',
    summary:
      'Law 86/2025/QH15 answers the recommendations to reduce capital offences. Those on a suspension of executions and on publishing figures are still only noted.',
    body: [
      p(
        'On 25 June 2025 the National Assembly amended the Criminal Code and removed the death penalty from eight crimes. The law has been in force since 1 July 2025. [1]',
      ),
      table(
        'The eight crimes',
        [
          ['Article', 'Crime'],
          ['109', 'Activities to overthrow the people’s administration'],
          ['110', 'Espionage'],
          ['114', 'Sabotage of State facilities'],
          ['194', 'Making or trading counterfeit medicines'],
          ['250', 'Illegal transport of narcotics'],
          ['353', 'Embezzlement'],
          ['354', 'Taking bribes'],
          ['421', 'Undermining peace, starting a war of aggression'],
        ],
        { sourceTitle: 'Law 86/2025/QH15', asOf: '2025-07-01' },
      ),
      keyFigure('10', 'crimes for which the death penalty remains, down from 18', {
        sourceTitle: 'Criminal Code as amended by Law 86/2025/QH15',
        asOf: '2025-07-01',
      }),
      h2('Recommendations with a result'),
      p(
        'Norway (2009), Belgium (2014) and others recommended fewer capital offences; these recommendations were supported. [2] The amendment of 2025 is a result that can be checked. Article 6 of the ICCPR allows the death penalty only for the most serious crimes; [3] two corruption offences and one drug offence have now left the list.',
      ),
      record('recommendations', 'A/HRC/26/6|143.89|BE', 'Supported'),
      h2('Recommendations without one'),
      p(
        'In the report of 2014 most recommendations on the death penalty ask for a suspension of executions, and nearly all were only noted. [2] Germany and Belgium asked for figures on death sentences and on people awaiting execution; both were only noted. The editorial board has found no official figures that are published regularly.',
      ),
      record('recommendations', 'A/HRC/26/6|143.113|BE', 'Only noted'),
      callout(
        'note',
        'Who decides',
        'Penalties are set by laws of the National Assembly. The province has no power over them; this article follows up recommendations and is not a report of provincial results.',
      ),
    ],
  },
  picture: 'justice',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu],
  reviewer: reviewers.ngoaiVu,
  topics: ['justice', 'upr'],
  pressContact: 'tu-phap',
  sources: [law.criminalAmendment(), uprReport(2), treaties.iccpr('Điều 6', 'article 6')],
  recommendations: [
    'A/HRC/12/11|99.33|NO',
    'A/HRC/26/6|143.89|BE',
    'A/HRC/26/6|143.93|DE',
    'A/HRC/26/6|143.106|FR',
    'A/HRC/26/6|143.113|BE',
  ],
  instruments: ['CCPR', 'CCPR-OP2-DP'],
  changeNotes: [
    {
      date: '2026-08-14',
      kind: 'minor',
      note: { vi: 'Sửa lỗi chính tả trong bảng.', en: 'Corrected a typing mistake in the table.' },
    },
  ],
  publishedAt: '2026-08-11T08:00:00+07:00',
}
