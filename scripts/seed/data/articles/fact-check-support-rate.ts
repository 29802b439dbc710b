import { h2, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_QUESTION } from '../sample-claims'
import { uprReport } from '../sources/united-nations'

export const factCheckSupportRate: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Tỷ lệ chấp thuận khuyến nghị UPR chu kỳ IV cao hơn chu kỳ III”: đúng phần lớn',
    slug: 'ty-le-chap-thuan-chu-ky-iv-cao-hon-chu-ky-iii',
    summary:
      '84,7% so với 82,8%: con số đúng, chênh lệch nhỏ. Nhưng tỷ lệ này không nói gì về việc thực hiện, và nội dung hai chu kỳ không giống nhau.',
    body: [
      h2('Điều được nói'),
      p(
        'Ở chu kỳ IV, Việt Nam chấp thuận tỷ lệ khuyến nghị cao hơn chu kỳ III, chứng tỏ việc bảo đảm quyền con người tiến bộ.',
      ),
      h2('Phép tính'),
      table(
        'Tỷ lệ chấp thuận',
        [
          ['Chu kỳ', 'Nhận được', 'Chấp thuận', 'Tỷ lệ'],
          ['III, 2019', '291', '241', '82,8%'],
          ['IV, 2024', '320', '271', '84,7%'],
        ],
        { sourceTitle: 'A/HRC/41/7 và A/HRC/57/7; tỷ lệ do Ban biên tập tính' },
      ),
      p('Vế đầu của câu nói vì thế đúng: tỷ lệ tăng 1,9 điểm phần trăm. [1][2]'),
      record('review-cycles', 'upr-4'),
      h2('Phần cần thêm'),
      p(
        'Vế sau không suy ra được từ phép tính. Tỷ lệ chấp thuận đo thái độ với các đề nghị của năm đó. Nó phụ thuộc vào nước nào phát biểu và họ đề nghị điều gì: một khuyến nghị “tiếp tục nỗ lực” dễ chấp thuận hơn một khuyến nghị bãi bỏ án tử hình.',
      ),
      p(
        'Chấp thuận cũng chưa phải là thực hiện. Có khuyến nghị chấp thuận từ năm 2009 đến nay chưa xong, chẳng hạn khuyến nghị xem xét tham gia công ước về người lao động di trú.',
      ),
      record(
        'recommendations',
        'A/HRC/12/11|99.6|AZ',
        'Chấp thuận năm 2009, chưa tham gia công ước',
      ),
      p(
        'Cuối cùng, số “chấp thuận” có thể gồm cả những khuyến nghị chỉ được chấp thuận một phần. Cơ sở dữ liệu mẫu chưa có số tách riêng nên bài này không nêu tỷ lệ chấp thuận hoàn toàn.',
      ),
      h2('Vì sao là “đúng phần lớn”'),
      p(
        'Con số chính xác và có nguồn. Kết luận kèm theo thì vượt quá con số. Cách viết đúng: “tỷ lệ chấp thuận tăng từ 82,8% lên 84,7%”, rồi dừng ở đó.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      '“A larger share of UPR recommendations was supported in cycle 4 than in cycle 3”: mostly true',
    slug: 'larger-share-supported-in-cycle-4-than-in-cycle-3',
    summary:
      '84.7 % against 82.8 %: the numbers are right, the difference is small. The share says nothing about results, and the two cycles asked for different things.',
    body: [
      h2('The claim'),
      p(
        'In the fourth cycle Viet Nam supported a larger share than in the third, which proves progress in human rights.',
      ),
      h2('The sum'),
      table(
        'Share supported',
        [
          ['Cycle', 'Received', 'Supported', 'Share'],
          ['3, 2019', '291', '241', '82.8 %'],
          ['4, 2024', '320', '271', '84.7 %'],
        ],
        { sourceTitle: 'A/HRC/41/7 and A/HRC/57/7; shares computed by the editorial board' },
      ),
      p('The first half of the claim is right: the share rose by 1.9 percentage points. [1][2]'),
      record('review-cycles', 'upr-4'),
      h2('What has to be added'),
      p(
        'The second half does not follow. The share measures the attitude to the proposals of one year. It depends on who speaks and what they ask: “continue efforts” is easier to support than abolishing the death penalty.',
      ),
      p(
        'Nor is support the same as doing. Some recommendations supported in 2009 are still open, such as considering the convention on migrant workers.',
      ),
      record('recommendations', 'A/HRC/12/11|99.6|AZ', 'Supported in 2009, convention not joined'),
      p(
        'The counts of “supported” may include support in part. The sample database does not have the two apart, so no share of full support is given here.',
      ),
      h2('Why “mostly true”'),
      p(
        'The number is exact and has a source. The conclusion goes beyond it. The right wording is “the share supported rose from 82.8 % to 84.7 %”, and to stop there.',
      ),
    ],
  },
  picture: 'rate',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu],
  reviewer: reviewers.vanPhong,
  topics: ['upr', 'data'],
  pressContact: 'ngoai-vu',
  sources: [uprReport(3), uprReport(4)],
  recommendations: ['A/HRC/12/11|99.6|AZ'],
  instruments: ['CMW'],
  factCheck: {
    claim: {
      vi: 'Tỷ lệ chấp thuận khuyến nghị UPR của Việt Nam ở chu kỳ IV cao hơn chu kỳ III, chứng tỏ tiến bộ.',
      en: 'Viet Nam supported a larger share of UPR recommendations in cycle 4 than in cycle 3, which proves progress.',
    },
    whereMade: SAMPLE_QUESTION,
    claimDate: '2026-05-08',
    verdict: 'mostly-correct',
  },
  publishedAt: '2026-05-21T08:00:00+07:00',
}
