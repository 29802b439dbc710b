import { h2, keyFigure, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_POST } from '../sample-claims'
import { law } from '../sources/vietnamese-law'
import { treaties, un } from '../sources/united-nations'

export const factCheckCrpd: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Công ước về quyền của người khuyết tật không ràng buộc Việt Nam”: sai',
    slug: 'cong-uoc-nguoi-khuyet-tat-khong-rang-buoc-viet-nam-sai',
    summary:
      'Việt Nam ký năm 2007 và phê chuẩn ngày 5/2/2015. Điều chưa ràng buộc là nghị định thư về thủ tục gửi đơn.',
    body: [
      h2('Điều được nói'),
      p('Việt Nam mới ký Công ước chứ chưa phê chuẩn, nên Công ước chỉ để tham khảo.'),
      h2('Chứng cứ'),
      keyFigure('05/02/2015', 'ngày Việt Nam phê chuẩn Công ước về quyền của người khuyết tật', {
        sourceTitle: 'OHCHR, bảng tình trạng phê chuẩn',
        sourceUrl: 'https://indicators.ohchr.org',
        asOf: '2023-09-01',
      }),
      ul(
        'Ký ngày 22/10/2007, phê chuẩn ngày 5/2/2015. [1]',
        'Theo Điều 45 của Công ước, với nước phê chuẩn sau, Công ước có hiệu lực vào ngày thứ ba mươi kể từ ngày nộp văn kiện, tức là 7/3/2015. [2]',
        'Luật Điều ước quốc tế buộc áp dụng điều ước khi văn bản trong nước quy định khác về cùng một vấn đề, trừ Hiến pháp. [3]',
      ),
      record('instruments', 'CRPD'),
      h2('Vì sao có sự nhầm lẫn'),
      p(
        'Bảy năm trôi qua giữa lúc ký và lúc phê chuẩn; bài viết từ quãng thời gian đó có thể vẫn còn trên mạng. Ngoài ra, Công ước có một nghị định thư không bắt buộc cho phép cá nhân gửi đơn lên ủy ban; Việt Nam chưa tham gia nghị định thư này. [1] Nói “người khuyết tật ở Việt Nam chưa gửi đơn lên ủy ban được” thì đúng. Nói “Công ước không ràng buộc” thì sai.',
      ),
      record('instruments', 'CRPD-OP', 'Chưa tham gia'),
      p(
        'Một nhầm lẫn khác là coi “ràng buộc” đồng nghĩa với “đã làm xong”. Công ước cho phép thực hiện dần các quyền kinh tế, xã hội, văn hóa, nhưng đòi hỏi không phân biệt đối xử ngay từ đầu và phải báo cáo kết quả. [2]',
      ),
      h2('Nếu không đồng ý với kết luận này'),
      p(
        'Hãy gửi nguồn khác cho người liên hệ ghi ở lề; nguồn tốt nhất là thông báo của cơ quan lưu chiểu.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      '“The Convention on the Rights of Persons with Disabilities does not bind Viet Nam”: false',
    slug: 'crpd-does-not-bind-viet-nam-false',
    summary:
      'Viet Nam signed in 2007 and ratified on 5 February 2015. What does not bind it is the protocol on complaints.',
    body: [
      h2('The claim'),
      p('Viet Nam has only signed the Convention, so it serves as a reference and no more.'),
      h2('The evidence'),
      keyFigure('5 February 2015', 'the day Viet Nam ratified the Convention', {
        sourceTitle: 'OHCHR, status of ratification',
        sourceUrl: 'https://indicators.ohchr.org',
        asOf: '2023-09-01',
      }),
      ul(
        'Signed on 22 October 2007, ratified on 5 February 2015. [1]',
        'Under article 45 the Convention enters into force for a later party on the thirtieth day after its deposit, that is on 7 March 2015. [2]',
        'The Law on Treaties requires the treaty to be applied where a domestic rule differs on the same matter, except as against the Constitution. [3]',
      ),
      record('instruments', 'CRPD'),
      h2('Why people get it wrong'),
      p(
        'Seven years passed between signature and ratification, and texts from those years may still be online. The Convention also has an optional protocol that lets individuals complain to the committee; Viet Nam has not joined it. [1] To say “persons with disabilities in Viet Nam cannot yet complain to the committee” is right. To say “the Convention does not bind” is wrong.',
      ),
      record('instruments', 'CRPD-OP', 'Not joined'),
      p(
        'It is also wrong to take “binding” for “finished”. The Convention lets economic, social and cultural rights be realised step by step, but it forbids discrimination at once and asks for reports. [2]',
      ),
      h2('If you disagree'),
      p(
        'Send another source to the contact in the margin; the best one is a notification of the depositary.',
      ),
    ],
  },
  picture: 'crpd',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu],
  reviewer: reviewers.ngoaiVu,
  topics: ['disability', 'treaties'],
  pressContact: 'tu-phap',
  sources: [
    un.ratificationStatus(),
    treaties.crpd('các điều 4, 5, 35 và 45', 'articles 4, 5, 35 and 45'),
    law.treaties('Điều 6', 'article 6'),
  ],
  recommendations: ['A/HRC/12/11|99.2|ZA', 'A/HRC/26/6|143.20|TR'],
  instruments: ['CRPD', 'CRPD-OP'],
  factCheck: {
    claim: {
      vi: 'Công ước về quyền của người khuyết tật không ràng buộc Việt Nam vì mới chỉ ký.',
      en: 'The CRPD does not bind Viet Nam, which has only signed it.',
    },
    whereMade: SAMPLE_POST,
    claimDate: '2026-04-10',
    verdict: 'incorrect',
  },
  publishedAt: '2026-04-18T08:00:00+07:00',
}
