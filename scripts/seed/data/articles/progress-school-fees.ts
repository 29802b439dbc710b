import { callout, figure, h2, p, record } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { recommendation, treaties } from '../sources/united-nations'

export const progressSchoolFees: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title:
      'Miễn học phí từ năm học 2025-2026: khuyến nghị “không mất tiền trên thực tế” còn lại điều gì',
    slug: 'mien-hoc-phi-va-khuyen-nghi-khong-mat-tien-tren-thuc-te',
    summary:
      'Nghị quyết 217/2025/QH15 bỏ học phí từ mầm non đến hết phổ thông ở trường công. Khuyến nghị năm 2014 hỏi rộng hơn học phí.',
    body: [
      p(
        'Ngày 26/6/2025, Quốc hội thông qua Nghị quyết 217/2025/QH15. Từ năm học 2025-2026, trẻ em mầm non, học sinh phổ thông và người học chương trình giáo dục phổ thông ở cơ sở công lập được miễn học phí; người học ở cơ sở dân lập, tư thục được hỗ trợ. [1]',
      ),
      h2('Công ước đòi hỏi gì'),
      p(
        'Điều 13 ICESCR phân biệt: giáo dục tiểu học phải bắt buộc và miễn phí cho mọi người; giáo dục trung học phải được mở rộng cho mọi người, từng bước tiến tới miễn phí. [2] Bỏ học phí ở trung học phổ thông vì thế là một bước đi theo hướng Công ước chỉ ra.',
      ),
      h2('Khuyến nghị hỏi gì'),
      p(
        'Năm 2014, Kyrgyzstan khuyến nghị bảo đảm để việc học không mất tiền “trên thực tế”. [3] Mấy chữ cuối làm khuyến nghị rộng hơn học phí.',
      ),
      record('recommendations', 'A/HRC/26/6|143.193|KG'),
      p(
        'Một em học sinh ở xóm xa còn cần sách vở, quần áo ấm, tiền ăn bán trú, đường đến trường. Có những khoản đã được chính sách khác hỗ trợ theo vùng và theo đối tượng, có những khoản gia đình tự lo. Miễn học phí không nói gì về phần này.',
      ),
      figure(
        'highland',
        'Ruộng bậc thang và một nhà sàn trên sườn núi. Hình minh họa, không phải ảnh chụp.',
      ),
      h2('Muốn biết đến đâu cần hỏi gì'),
      p(
        'Câu hỏi kiểm tra được là: sau khi miễn học phí, một năm học của một em ở mỗi cấp, mỗi vùng còn tốn gia đình bao nhiêu, và bao nhiêu em thôi học vì lý do tiền. Ban biên tập chưa tìm thấy số liệu công khai của tỉnh trả lời hai câu này.',
      ),
      record('recommendations', 'A/HRC/26/6|143.203|DZ'),
      callout(
        'note',
        'Đừng lẫn hai loại thu',
        'Học phí là khoản do luật định. Các khoản thu thỏa thuận, dịch vụ bán trú hay quỹ phụ huynh không phải học phí; ai thấy bị thu dưới tên khác có thể hỏi nhà trường và Sở Giáo dục và Đào tạo.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'No school fees since 2025-2026: what is left of the recommendation “free of charge in practice”',
    slug: 'no-school-fees-and-free-of-charge-in-practice',
    summary:
      'Resolution 217/2025/QH15 ended fees in public schools from pre-school to the end of general education. The recommendation of 2014 asks for more than that.',
    body: [
      p(
        'On 26 June 2025 the National Assembly adopted resolution 217/2025/QH15. Since the school year 2025-2026 children in pre-school, pupils and learners of the general programme pay no fees in public institutions; those in private ones receive support. [1]',
      ),
      h2('What the Covenant asks'),
      p(
        'Article 13 of the ICESCR draws a line: primary education must be compulsory and free for all; secondary education must be open to all and become free step by step. [2] Ending fees in upper secondary school is a step in that direction.',
      ),
      h2('What the recommendation asks'),
      p(
        'In 2014 Kyrgyzstan recommended that education be free “in practice”. [3] These two words reach further than fees.',
      ),
      record('recommendations', 'A/HRC/26/6|143.193|KG'),
      p(
        'A pupil in a distant hamlet also needs books, warm clothes, meals and a way to school. Other policies cover some of this for some regions and groups; families bear the rest. Ending fees says nothing about it.',
      ),
      figure('highland', 'Rice terraces and a house on stilts. An illustration, not a photograph.'),
      h2('What one would have to ask'),
      p(
        'Two questions can be checked: what a school year still costs a family, by level and by area, and how many pupils leave for lack of money. The editorial board has found no public provincial figures that answer them.',
      ),
      record('recommendations', 'A/HRC/26/6|143.203|DZ'),
      callout(
        'note',
        'Two kinds of charges',
        'Fees are set by law. Agreed charges, boarding services and parents’ funds are not fees; whoever is charged under another name can ask the school and the Department of Education.',
      ),
    ],
  },
  picture: 'school',
  agency: departmentCode('Sở Giáo dục và Đào tạo'),
  authors: [people.thiDu],
  reviewer: reviewers.vanPhong,
  topics: ['education', 'children'],
  pressContact: 'giao-duc',
  sources: [
    law.tuition(),
    treaties.icescr('Điều 13', 'article 13'),
    recommendation('A/HRC/26/6', '143.193', 'kg'),
  ],
  recommendations: ['A/HRC/26/6|143.193|KG', 'A/HRC/26/6|143.203|DZ', 'A/HRC/12/11|99.68|CU'],
  instruments: ['CESCR', 'CRC'],
  publishedAt: '2026-09-05T07:00:00+07:00',
}
