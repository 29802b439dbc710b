import { h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_QUESTION } from '../sample-claims'
import { treaties, un, uprReport } from '../sources/united-nations'

export const factCheckEnforcedDisappearance: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Việt Nam chưa tham gia công ước về mất tích cưỡng bức”: đúng',
    slug: 'viet-nam-chua-tham-gia-cong-uoc-ve-mat-tich-cuong-buc-dung',
    summary:
      'Theo bảng tình trạng phê chuẩn tháng 9/2023, Việt Nam chưa ký và chưa gia nhập. Khuyến nghị tham gia thì nhận được cả câu trả lời chấp thuận lẫn ghi nhận.',
    body: [
      h2('Điều được nói'),
      p(
        'Trong chín công ước nhân quyền cốt lõi, Việt Nam chưa tham gia công ước về bảo vệ tất cả mọi người khỏi mất tích cưỡng bức.',
      ),
      h2('Chứng cứ'),
      ul(
        'Bảng tình trạng phê chuẩn của OHCHR, tháng 9/2023, để trống cả ngày ký và ngày phê chuẩn ở dòng Việt Nam. [1]',
        'Danh mục của cơ quan lưu chiểu là nơi kiểm tra tình trạng mới nhất. [2]',
      ),
      record('instruments', 'CED'),
      h2('Nhà nước đã trả lời thế nào'),
      p(
        'Năm 2014, Bồ Đào Nha khuyến nghị phê chuẩn công ước này cùng hai nghị định thư khác; lập trường là ghi nhận. Cũng trong báo cáo ấy, khuyến nghị chỉ nói riêng về công ước này của Uruguay và Iraq được chấp thuận. [3] Hai câu trả lời không mâu thuẫn: khuyến nghị gộp nhiều văn kiện có thể được trả lời theo phần khó nhất.',
      ),
      record('recommendations', 'A/HRC/26/6|143.8|PT', 'Chỉ được ghi nhận'),
      h2('Điều kết luận này không nói'),
      p(
        'Chưa tham gia công ước không có nghĩa là pháp luật trong nước cho phép bắt giữ bí mật. Công ước chống tra tấn và ICCPR, mà Việt Nam là thành viên, cũng bảo vệ quyền tự do và an toàn thân thể. Ngược lại, có các văn kiện ấy không có nghĩa là không cần công ước riêng: công ước này buộc coi mất tích cưỡng bức là một tội riêng và bảo đảm quyền được biết sự thật của gia đình. [4]',
      ),
      p(
        'Kết luận “đúng” có ngày: nó đúng với nguồn của tháng 9/2023. Nếu Việt Nam tham gia sau đó, bài này sẽ được sửa và ghi rõ.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: '“Viet Nam has not joined the convention on enforced disappearance”: true',
    slug: 'viet-nam-has-not-joined-the-convention-on-enforced-disappearance-true',
    summary:
      'According to the status of September 2023 Viet Nam has neither signed nor acceded. Recommendations to do so were answered both ways, supported and noted.',
    body: [
      h2('The claim'),
      p(
        'Of the nine core human-rights conventions Viet Nam has not joined the one that protects all persons from enforced disappearance.',
      ),
      h2('The evidence'),
      ul(
        'In the OHCHR table of September 2023 both dates are empty in the line of Viet Nam. [1]',
        'The records of the depositary are the place to check the latest status. [2]',
      ),
      record('instruments', 'CED'),
      h2('How the State answered'),
      p(
        'In 2014 Portugal recommended ratifying it together with two protocols; the position was: noted. In the same report recommendations by Uruguay and Iraq on this convention alone were supported. [3] The answers do not contradict each other: a recommendation that bundles several instruments may be answered by its hardest part.',
      ),
      record('recommendations', 'A/HRC/26/6|143.8|PT', 'Only noted'),
      h2('What this verdict does not say'),
      p(
        'Not joining does not mean that domestic law allows secret detention. The Convention against Torture and the ICCPR, to which Viet Nam is a party, also protect liberty and security. Nor do these make a separate convention needless: it requires enforced disappearance to be a crime of its own and protects the right of families to know the truth. [4]',
      ),
      p(
        'The verdict “true” has a date: it holds for the source of September 2023. Should Viet Nam join later, this article will be changed and say so.',
      ),
    ],
  },
  picture: 'disappearance',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu],
  reviewer: reviewers.ngoaiVu,
  topics: ['treaties', 'justice'],
  pressContact: 'tu-phap',
  sources: [
    un.ratificationStatus(),
    un.treatyCollection(),
    uprReport(2),
    treaties.ced('các điều 4 và 24', 'articles 4 and 24'),
  ],
  recommendations: ['A/HRC/26/6|143.8|PT'],
  instruments: ['CED', 'CAT', 'CCPR'],
  factCheck: {
    claim: {
      vi: 'Việt Nam chưa tham gia công ước về bảo vệ tất cả mọi người khỏi mất tích cưỡng bức.',
      en: 'Viet Nam has not joined the convention on enforced disappearance.',
    },
    whereMade: SAMPLE_QUESTION,
    claimDate: '2026-06-01',
    verdict: 'correct',
  },
  publishedAt: '2026-06-18T08:00:00+07:00',
}
