import { callout, h2, keyFigure, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { dataSets, uprReport } from '../sources/united-nations'

export const progressFourCycles: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title: 'Bốn chu kỳ UPR của Việt Nam: các con số nói được gì và không nói được gì',
    slug: 'bon-chu-ky-upr-cua-viet-nam-qua-cac-con-so',
    summary:
      'Ở hai chu kỳ gần nhất, Việt Nam chấp thuận hơn 80% khuyến nghị. Nhưng bốn chu kỳ không được đếm cùng một cách, và tỷ lệ chấp thuận không đo việc thực hiện.',
    body: [
      p(
        'Việt Nam đã qua bốn lần rà soát: 2009, 2014, 2019 và 2024. Hai lần gần nhất, Việt Nam nhận 291 và 320 khuyến nghị, chấp thuận 241 và 271. [1][2]',
      ),
      table(
        'Khuyến nghị nhận được và lập trường',
        [
          ['Chu kỳ', 'Nhận được', 'Chấp thuận', 'Ghi nhận', 'Cách đếm'],
          ['I, 2009', '144', '119', '25', 'theo dòng'],
          ['II, 2014', '252', '191', '61', 'theo dòng'],
          ['III, 2019', '291', '241', '50', 'theo khuyến nghị'],
          ['IV, 2024', '320', '271', '49', 'theo khuyến nghị'],
        ],
        {
          sourceTitle:
            'Tập dữ liệu phân loại theo UPR Info (I, II); A/HRC/41/7 và A/HRC/57/7 (III, IV)',
          asOf: '2026-11-20',
        },
      ),
      h2('Đọc bảng này thế nào'),
      p(
        'Hai dòng đầu đếm theo dòng dữ liệu: một đoạn do ba nước đưa ra được tính là ba. [3] Hai dòng sau đếm theo khuyến nghị. Vì vậy không được nối bốn con số thành một đường tăng trưởng. Riêng chu kỳ II, con số thường được nêu là 227 khuyến nghị, chấp thuận 182.',
      ),
      keyFigure('84,7%', 'tỷ lệ chấp thuận ở chu kỳ IV: 271 trên 320', {
        sourceTitle: 'Tính từ số liệu của A/HRC/57/7',
        asOf: '2024-09-27',
      }),
      p(
        'Tỷ lệ ấy ở chu kỳ III là 82,8%. Nó cho biết Nhà nước đồng ý với bao nhiêu phần khuyến nghị. Nó không cho biết đã làm được bao nhiêu, cũng không cho biết 49 khuyến nghị còn lại nói về điều gì.',
      ),
      record('review-cycles', 'upr-4'),
      h2('Phần chưa có trong cơ sở dữ liệu'),
      p(
        'Từng khuyến nghị của chu kỳ III và IV chưa được nhập. Quyết định 1172/QĐ-TTg ngày 17/6/2025 xác định cơ quan chủ trì và cơ quan phối hợp; [4] các ô tương ứng trong bản ghi để trống cho đến khi có người nhập và đối chiếu.',
      ),
      callout(
        'warning',
        'Ghi nhận không phải phần thừa',
        'Trong hai chu kỳ đầu, các khuyến nghị chỉ được ghi nhận tập trung vào án tử hình, cơ quan nhân quyền quốc gia, lời mời thường trực cho các thủ tục đặc biệt và tự do biểu đạt. Bỏ chúng khỏi báo cáo là bỏ đi phần tranh luận chính.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: 'Four UPR cycles of Viet Nam: what the numbers say and what they do not',
    slug: 'four-upr-cycles-of-viet-nam-in-numbers',
    summary:
      'In the last two cycles Viet Nam supported more than 80 % of the recommendations. But the four were not counted in one way, and support does not measure results.',
    body: [
      p(
        'Viet Nam has been reviewed four times: in 2009, 2014, 2019 and 2024. In the last two it received 291 and 320 recommendations and accepted 241 and 271. [1][2]',
      ),
      table(
        'Recommendations received, and positions',
        [
          ['Cycle', 'Received', 'Supported', 'Noted', 'Counted'],
          ['1, 2009', '144', '119', '25', 'by row'],
          ['2, 2014', '252', '191', '61', 'by row'],
          ['3, 2019', '291', '241', '50', 'by recommendation'],
          ['4, 2024', '320', '271', '49', 'by recommendation'],
        ],
        {
          sourceTitle:
            'Data set with UPR Info classification (1, 2); A/HRC/41/7 and A/HRC/57/7 (3, 4)',
          asOf: '2026-11-20',
        },
      ),
      h2('How to read the table'),
      p(
        'The first two lines count rows of data: a paragraph made by three states counts as three. [3] The other two count recommendations. The four numbers must not be joined into one curve. For the second cycle the figures usually given are 227 recommendations, 182 supported.',
      ),
      keyFigure('84.7 %', 'share supported in the fourth cycle: 271 of 320', {
        sourceTitle: 'Computed from the figures of A/HRC/57/7',
        asOf: '2024-09-27',
      }),
      p(
        'In the third cycle the share was 82.8 %. It tells how much the State agreed with. It does not tell how much has been done, or what the other 49 recommendations are about.',
      ),
      record('review-cycles', 'upr-4'),
      h2('What is not in the database'),
      p(
        'The single recommendations of the third and fourth cycles have not been entered. Decision 1172/QD-TTg of 17 June 2025 names lead and co-ordinating agencies; [4] the fields for them stay empty until somebody has entered and checked them.',
      ),
      callout(
        'warning',
        'Noted is not the remainder',
        'In the first two cycles the noted recommendations gather around the death penalty, a national human rights institution, a standing invitation to special procedures, and freedom of expression. To leave them out is to leave out the main debate.',
      ),
    ],
  },
  picture: 'cycles',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu, people.mau],
  reviewer: reviewers.vanPhong,
  topics: ['upr', 'data'],
  pressContact: 'ngoai-vu',
  sources: [uprReport(3), uprReport(4), dataSets.uprRows(), law.uprDecision()],
  recommendations: ['A/HRC/26/6|143.106|FR', 'A/HRC/26/6|143.40|PT', 'A/HRC/26/6|143.71|GB'],
  publishedAt: '2026-11-20T08:00:00+07:00',
}
