import { callout, h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { recommendation } from '../sources/united-nations'

export const progressInformationLaw: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title:
      'Từ một khuyến nghị năm 2009 đến Luật Tiếp cận thông tin: việc gì đã xong, việc gì chưa đo được',
    slug: 'tu-khuyen-nghi-2009-den-luat-tiep-can-thong-tin',
    summary:
      'Canada khuyến nghị có luật, Quốc hội thông qua luật sau bảy năm, luật có hiệu lực sau chín năm. Số yêu cầu và số lần từ chối thì chưa có ai công bố cho tỉnh.',
    body: [
      p(
        'Năm 2009, trong lần rà soát đầu tiên, Canada khuyến nghị Việt Nam trình và sớm thông qua luật về tiếp cận thông tin. Khuyến nghị được chấp thuận. [1]',
      ),
      record('recommendations', 'A/HRC/12/11|99.46|CA'),
      h2('Ba mốc thời gian'),
      ul(
        '**2013**: Hiến pháp ghi quyền tiếp cận thông tin của công dân. [2]',
        '**6/4/2016**: Quốc hội thông qua Luật Tiếp cận thông tin. [3]',
        '**1/7/2018**: Luật có hiệu lực. [3]',
      ),
      p(
        'Như vậy nội dung của khuyến nghị, tức là có luật, đã hoàn thành. Đây là loại khuyến nghị dễ kiểm tra: có văn bản, có số, có ngày.',
      ),
      h2('Từ luật đến thực tế'),
      p(
        'Luật liệt kê những thông tin phải công khai mà không cần ai hỏi: văn bản quy phạm pháp luật, thủ tục hành chính, điều ước quốc tế, ngân sách, quy hoạch và nhiều loại khác. [3] Người dân có thể dùng danh mục đó để tự kiểm tra trang thông tin của xã mình.',
      ),
      p(
        'Điều khó hơn là biết quyền yêu cầu được dùng đến mức nào. Muốn vậy cần bốn con số: số yêu cầu nhận được, số trả lời đúng hạn, số từ chối kèm lý do, số khiếu nại. Ban biên tập chưa tìm thấy bốn con số này cho Cao Bằng ở nguồn công khai nào, nên cơ sở dữ liệu để trống và ghi rõ là trống.',
      ),
      callout(
        'note',
        'Không tự chấm điểm',
        'Ô “tự đánh giá” của cơ quan và ô “đánh giá từ bên ngoài” đứng cạnh nhau trong bản ghi. Hiện cả hai đều trống. Có luật không tự động có nghĩa là “đã thực hiện đầy đủ”.',
      ),
      p(
        'Cũng cần nói rằng khuyến nghị năm 2009 chỉ hỏi về việc có luật. Nhiều khuyến nghị sau đó hỏi sâu hơn: về tự do báo chí, về thông tin trên internet, về công bố số liệu án tử hình. Trong số ấy có khuyến nghị được chấp thuận và có khuyến nghị chỉ được ghi nhận.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'From a recommendation of 2009 to the Law on Access to Information: what is done, what nobody can measure yet',
    slug: 'from-a-2009-recommendation-to-the-information-law',
    summary:
      'Canada recommended a law; it was passed seven years later and in force after nine. How many requests are made and refused, nobody has published for the province.',
    body: [
      p(
        'In 2009, at the first review, Canada recommended that Viet Nam introduce and promptly pass a law on access to information. The recommendation was supported. [1]',
      ),
      record('recommendations', 'A/HRC/12/11|99.46|CA'),
      h2('Three dates'),
      ul(
        '**2013**: the Constitution states the right of citizens to have access to information. [2]',
        '**6 April 2016**: the National Assembly passes the law. [3]',
        '**1 July 2018**: the law enters into force. [3]',
      ),
      p(
        'What the recommendation asked for, a law, is therefore complete. This is the kind that is easy to check: there is a text, a number, a date.',
      ),
      h2('From law to practice'),
      p(
        'The law lists what must be published without anybody asking: laws and regulations, administrative procedures, treaties, budgets, plans and much more. [3] People can hold that list against the website of their own commune.',
      ),
      p(
        'It is harder to know how much the right to ask is used. Four numbers would tell: requests received, answered in time, refused with reasons, and complaints. The editorial board has found none of them for Cao Bang in a public source, so the database leaves them empty and says so.',
      ),
      callout(
        'note',
        'No marks for ourselves',
        'The agency’s own assessment and the assessment from outside stand side by side in the record. Both are empty now. A law does not by itself mean “fully implemented”.',
      ),
      p(
        'The recommendation of 2009 asked only for a law. Many later ones go further: press freedom, information on the internet, figures on the death penalty. Some of these were supported, some only noted.',
      ),
    ],
  },
  picture: 'information-law',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu, people.mau],
  reviewer: reviewers.tuPhap,
  topics: ['information', 'upr'],
  pressContact: 'tu-phap',
  sources: [
    recommendation('A/HRC/12/11', '99.46', 'ca'),
    law.constitution('Điều 25', 'article 25'),
    law.information('các điều 17 và 37', 'articles 17 and 37'),
  ],
  recommendations: ['A/HRC/12/11|99.46|CA', 'A/HRC/26/6|143.146|JP', 'A/HRC/26/6|143.113|BE'],
  instruments: ['CCPR'],
  publishedAt: '2026-09-28T08:00:00+07:00',
}
