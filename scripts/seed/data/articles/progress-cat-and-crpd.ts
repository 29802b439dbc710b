import { callout, h2, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { recommendation, treaties, un, uprReport } from '../sources/united-nations'

export const progressCatAndCrpd: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title: 'Hai công ước được phê chuẩn ngày 5/2/2015: đối chiếu với khuyến nghị năm 2009 và 2014',
    slug: 'hai-cong-uoc-duoc-phe-chuan-ngay-5-2-2015',
    summary:
      'Công ước chống tra tấn và Công ước về quyền của người khuyết tật cùng được phê chuẩn một năm sau phiên rà soát thứ hai. Nghị định thư của cả hai thì chưa.',
    body: [
      p(
        'Ngày 5/2/2014, Việt Nam được rà soát lần thứ hai. Đúng một năm sau, văn kiện phê chuẩn Công ước chống tra tấn (CAT) và Công ước về quyền của người khuyết tật (CRPD) được nộp lưu chiểu. [1][2]',
      ),
      h2('Dấu vết trong các khuyến nghị'),
      p(
        'Từ năm 2009, Nam Phi đã khuyến nghị xem xét phê chuẩn CRPD và Australia khuyến nghị sớm gia nhập CAT. Năm 2014, Đan Mạch và Thổ Nhĩ Kỳ, cùng nhiều nước khác, nhắc lại. [3][4] Các khuyến nghị này đều được chấp thuận.',
      ),
      table(
        'Từ ký đến phê chuẩn',
        [
          ['Công ước', 'Ký', 'Phê chuẩn', 'Có hiệu lực với Việt Nam'],
          ['CRPD', '22/10/2007', '05/02/2015', '07/03/2015'],
          ['CAT', '07/11/2013', '05/02/2015', '07/03/2015'],
        ],
        {
          sourceTitle:
            'OHCHR, bảng tình trạng phê chuẩn; ngày hiệu lực tính theo điều khoản của công ước',
          sourceUrl: 'https://indicators.ohchr.org',
          asOf: '2023-09-01',
        },
      ),
      record('recommendations', 'A/HRC/26/6|143.10|DK', 'Được chấp thuận, đã có kết quả'),
      h2('Phần chưa làm'),
      p(
        'Bốn nước cùng khuyến nghị phê chuẩn CAT kèm nghị định thư (đoạn 143.15). Lập trường là ghi nhận. [4] Nghị định thư ấy lập hệ thống thăm độc lập nơi giam giữ; Việt Nam chưa tham gia. [1] Khi phê chuẩn CAT, Việt Nam cũng không công nhận thủ tục điều tra của Ủy ban chống tra tấn theo Điều 20. [2]',
      ),
      record('recommendations', 'A/HRC/26/6|143.15|UY', 'Chỉ được ghi nhận'),
      p(
        'Phê chuẩn là việc của một ngày. Thực hiện thì kéo dài, và được đánh giá bằng báo cáo nộp cho hai ủy ban chuyên gia. Bài này không đánh giá việc thực hiện.',
      ),
      callout(
        'note',
        'Ai làm được gì ở tỉnh',
        'Tỉnh không phê chuẩn điều ước. Nhưng trường học hòa nhập, lối vào trụ sở, thông tin dễ tiếp cận và cách đối xử với người bị tạm giữ đều diễn ra ở địa phương.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'Two conventions ratified on 5 February 2015, set beside the recommendations of 2009 and 2014',
    slug: 'two-conventions-ratified-on-5-february-2015',
    summary:
      'The Convention against Torture and the Convention on the Rights of Persons with Disabilities were ratified a year after the second review. Their protocols were not.',
    body: [
      p(
        'On 5 February 2014 Viet Nam was reviewed for the second time. A year later to the day it deposited its ratification of the Convention against Torture (CAT) and the Convention on the Rights of Persons with Disabilities (CRPD). [1][2]',
      ),
      h2('Traces in the recommendations'),
      p(
        'As early as 2009 South Africa recommended considering CRPD, and Australia recommended joining CAT soon. In 2014 Denmark and Türkiye, among others, repeated it. [3][4] These recommendations were all supported.',
      ),
      table(
        'From signature to ratification',
        [
          ['Convention', 'Signed', 'Ratified', 'In force for Viet Nam'],
          ['CRPD', '22/10/2007', '05/02/2015', '07/03/2015'],
          ['CAT', '07/11/2013', '05/02/2015', '07/03/2015'],
        ],
        {
          sourceTitle:
            'OHCHR, status of ratification; entry into force computed from the conventions',
          sourceUrl: 'https://indicators.ohchr.org',
          asOf: '2023-09-01',
        },
      ),
      record('recommendations', 'A/HRC/26/6|143.10|DK', 'Supported, and done'),
      h2('What was not done'),
      p(
        'Four states recommended ratifying CAT together with its protocol (paragraph 143.15). The position was: noted. [4] The protocol sets up independent visits to places of detention; Viet Nam has not joined it. [1] On ratifying CAT it also declined the inquiry procedure of the Committee against Torture under article 20. [2]',
      ),
      record('recommendations', 'A/HRC/26/6|143.15|UY', 'Only noted'),
      p(
        'Ratifying takes a day. Carrying out takes longer and is judged through reports to two expert committees. This article does not judge it.',
      ),
      callout(
        'note',
        'What a province can do',
        'A province ratifies no treaty. But inclusive schools, the entrance to a public office, accessible information and the treatment of people in custody all happen locally.',
      ),
    ],
  },
  picture: 'ratification',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu],
  reviewer: reviewers.ngoaiVu,
  topics: ['treaties', 'disability', 'justice'],
  pressContact: 'tu-phap',
  sources: [
    un.ratificationStatus(),
    treaties.cat('các điều 20, 27 và 28', 'articles 20, 27 and 28'),
    recommendation('A/HRC/12/11', '99.2', 'za'),
    uprReport(2),
  ],
  recommendations: [
    'A/HRC/12/11|99.2|ZA',
    'A/HRC/12/11|99.3|AU',
    'A/HRC/26/6|143.10|DK',
    'A/HRC/26/6|143.20|TR',
    'A/HRC/26/6|143.15|UY',
  ],
  instruments: ['CAT', 'CAT-OP', 'CRPD', 'CRPD-OP'],
  publishedAt: '2026-02-05T08:00:00+07:00',
}
