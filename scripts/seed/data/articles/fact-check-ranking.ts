import { h2, p, table, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_POST } from '../sample-claims'
import { un, uprReport } from '../sources/united-nations'

export const factCheckRanking: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“UPR là bảng xếp hạng nhân quyền”: sai',
    slug: 'upr-la-bang-xep-hang-nhan-quyen-sai',
    summary:
      'UPR không cho điểm và không xếp thứ tự. Nhận nhiều hay ít khuyến nghị không có nghĩa là tốt hay xấu hơn nước khác.',
    body: [
      h2('Điều được nói'),
      p(
        'Sau mỗi chu kỳ, Liên hợp quốc xếp hạng các nước theo số khuyến nghị; nhận càng nhiều thì hạng càng thấp. Có khi lại nói ngược: chấp thuận càng nhiều thì hạng càng cao.',
      ),
      h2('Chứng cứ'),
      ul(
        'Nghị quyết lập Hội đồng Nhân quyền mô tả UPR là cơ chế hợp tác, dựa trên đối thoại, áp dụng như nhau với mọi nước. [1]',
        'Quy tắc xây dựng thể chế nêu nguyên tắc phổ quát, đối xử bình đẳng, khách quan, không đối đầu. Trong đó không có điểm số hay thứ hạng. [2]',
        'Báo cáo của Nhóm làm việc gồm phần trình bày, phần đối thoại và danh sách khuyến nghị. Không có cột nào ghi hạng. [3]',
      ),
      h2('Vì sao không nên so số lượng'),
      table(
        'Số khuyến nghị của cùng một nước cũng thay đổi vì lý do kỹ thuật',
        [
          ['Lý do', 'Ảnh hưởng'],
          ['Số nước phát biểu tăng', 'nhiều khuyến nghị hơn'],
          ['Gộp các khuyến nghị giống nhau', 'ít khuyến nghị hơn'],
          ['Một câu chứa nhiều yêu cầu', 'đếm là một hay nhiều tùy người đếm'],
        ],
        { sourceTitle: 'Ban biên tập tổng hợp từ cách trình bày của A/HRC/26/6 và A/HRC/57/7' },
      ),
      p(
        'Việt Nam nhận 291 khuyến nghị năm 2019 và 320 khuyến nghị năm 2024. [3] Không thể từ đó kết luận tình hình tốt lên hay xấu đi. Muốn biết, phải đọc nội dung và đối chiếu với việc thực hiện.',
      ),
      h2('Bảng xếp hạng có thật thì ở đâu'),
      p(
        'Một số tổ chức ngoài Liên hợp quốc có xếp hạng về tự do báo chí hay pháp quyền. Đó là sản phẩm của họ, có phương pháp riêng, có người đồng ý và người phê phán. Khi dẫn, hãy ghi đúng tên tổ chức, không viết “Liên hợp quốc xếp hạng”.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: '“The UPR is a human-rights ranking”: false',
    slug: 'the-upr-is-a-human-rights-ranking-false',
    summary:
      'The UPR gives no marks and no places. More or fewer recommendations do not make a country better or worse than another.',
    body: [
      h2('The claim'),
      p(
        'After each cycle the United Nations ranks countries by the number of recommendations; the more, the lower. Sometimes the reverse is said: the more supported, the higher.',
      ),
      h2('The evidence'),
      ul(
        'The resolution that created the Human Rights Council describes the review as co-operative, based on dialogue and equal for all countries. [1]',
        'The institution-building rules speak of universality, equal treatment, objectivity and a non-confrontational manner. They know no marks and no places. [2]',
        'A report of the Working Group has a presentation, a dialogue and a list of recommendations. There is no column for a rank. [3]',
      ),
      h2('Why not to compare numbers'),
      table(
        'Even for one country the number changes for technical reasons',
        [
          ['Reason', 'Effect'],
          ['More states take the floor', 'more recommendations'],
          ['Similar ones are merged', 'fewer recommendations'],
          ['One sentence holds several requests', 'one or many, depending on who counts'],
        ],
        { sourceTitle: 'Editorial board, from the layout of A/HRC/26/6 and A/HRC/57/7' },
      ),
      p(
        'Viet Nam received 291 recommendations in 2019 and 320 in 2024. [3] Nobody can conclude from this that things got better or worse. For that one has to read them and look at what was done.',
      ),
      h2('Where rankings do exist'),
      p(
        'Some organisations outside the United Nations rank press freedom or the rule of law. These are their own products, with their own methods, supporters and critics. Name the organisation; do not write “the United Nations ranks”.',
      ),
    ],
  },
  picture: 'ranking',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu, people.congTacVien],
  reviewer: reviewers.vanPhong,
  topics: ['upr', 'press'],
  pressContact: 'ngoai-vu',
  sources: [un.assemblyResolution60251(), un.councilResolution51(), uprReport(4)],
  factCheck: {
    claim: {
      vi: 'UPR là bảng xếp hạng nhân quyền của Liên hợp quốc.',
      en: 'The UPR is the human-rights ranking of the United Nations.',
    },
    whereMade: SAMPLE_POST,
    claimDate: '2026-02-20',
    verdict: 'incorrect',
  },
  publishedAt: '2026-03-05T08:00:00+07:00',
}
