import { callout, h2, p, table, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { treaties } from '../sources/united-nations'

export const educationAccessToInformation: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Yêu cầu cung cấp thông tin: hỏi ai, hỏi bằng cách nào, bao lâu phải có trả lời',
    slug: 'yeu-cau-cung-cap-thong-tin-hoi-ai-bao-lau-co-tra-loi',
    summary:
      'Luật Tiếp cận thông tin cho mọi công dân quyền hỏi cơ quan nhà nước. Thời hạn tính bằng ngày làm việc và tùy cách gửi yêu cầu.',
    body: [
      p(
        'Hiến pháp công nhận quyền tiếp cận thông tin của công dân. [1] Luật năm 2016 biến quyền đó thành thủ tục, có hiệu lực từ ngày 1/7/2018. [2] Ở tầm quốc tế, quyền tìm, nhận và truyền đạt thông tin nằm trong Điều 19 của ICCPR. [3]',
      ),
      h2('Hỏi ai'),
      p(
        'Hỏi cơ quan đã tạo ra thông tin. Không cần là nhà báo hay người trong cuộc. Phiếu yêu cầu ghi họ tên, nơi cư trú, số giấy tờ tùy thân, thông tin muốn biết, cách nhận, lý do và mục đích. Người không biết chữ, hoặc vì khuyết tật không thể viết, được cán bộ tiếp nhận giúp điền phiếu. [2]',
      ),
      h2('Bao lâu'),
      table(
        'Thời hạn theo cách nhận thông tin (ngày làm việc, tính từ khi nhận yêu cầu hợp lệ)',
        [
          ['Cách nhận', 'Thông tin đơn giản, có sẵn', 'Thông tin phức tạp'],
          ['Trực tiếp tại trụ sở', 'ngay', 'chậm nhất 10 ngày'],
          ['Qua mạng điện tử', 'chậm nhất 3 ngày', 'chậm nhất 15 ngày'],
          ['Qua bưu chính, fax', 'chậm nhất 5 ngày', 'chậm nhất 15 ngày'],
        ],
        { sourceTitle: 'Luật 104/2016/QH13, các điều 29 đến 31', asOf: '2018-07-01' },
      ),
      p(
        'Với thông tin phức tạp, cơ quan có thể gia hạn, nhưng thời gian thêm không quá thời hạn ban đầu, và phải báo bằng văn bản. Công dân không phải trả phí, lệ phí, chỉ trả chi phí thực tế để in, sao, chụp, gửi, trừ khi luật khác quy định khác. [2]',
      ),
      h2('Khi nào bị từ chối'),
      ul(
        'Thông tin thuộc bí mật nhà nước và các loại nêu ở Điều 6.',
        'Thông tin về bí mật kinh doanh, đời sống riêng tư, bí mật gia đình mà chưa có sự đồng ý theo Điều 7.',
        'Thông tin không thuộc trách nhiệm của cơ quan được hỏi, đã cung cấp hai lần, hoặc vượt quá khả năng đáp ứng.',
      ),
      p(
        'Từ chối phải bằng văn bản và nêu lý do. [2] Văn bản ấy là căn cứ để khiếu nại hoặc khởi kiện, nên hãy giữ lại.',
      ),
      callout(
        'warning',
        'Phạm vi từ chối còn rộng',
        'Điều 6 gồm cả “bí mật công tác” và “tài liệu soạn thảo cho công việc nội bộ”, những khái niệm dễ hiểu rộng. Theo ICCPR, hạn chế quyền được thông tin phải do luật định và cần thiết cho một mục đích cụ thể. [3]',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: 'Asking for information: whom to ask, how, and how long an answer may take',
    slug: 'asking-for-information-whom-how-and-how-long',
    summary:
      'The Law on Access to Information lets every citizen ask public bodies. Time limits are in working days and depend on how the request is sent.',
    body: [
      p(
        'The Constitution recognises the right of citizens to have access to information. [1] The law of 2016 turned it into a procedure, in force since 1 July 2018. [2] Internationally, the right to seek, receive and impart information is in article 19 of the ICCPR. [3]',
      ),
      h2('Whom to ask'),
      p(
        'Ask the body that made the information. You need not be a journalist or a party to a case. The form asks for name, residence, identity number, what you want to know, how you want to receive it, and your reason and purpose. An official must help those who cannot read, or cannot write because of a disability, to fill it in. [2]',
      ),
      h2('How long'),
      table(
        'Time limits by way of receiving (working days from a valid request)',
        [
          ['Way', 'Simple, ready information', 'Complex information'],
          ['In person', 'at once', '10 days at most'],
          ['Electronically', '3 days at most', '15 days at most'],
          ['By post or fax', '5 days at most', '15 days at most'],
        ],
        { sourceTitle: 'Law 104/2016/QH13, articles 29 to 31', asOf: '2018-07-01' },
      ),
      p(
        'For complex information the body may add at most the same time again, and must say so in writing. There is no fee; you pay the actual cost of printing, copying and sending, unless another law says otherwise. [2]',
      ),
      h2('When the answer may be no'),
      ul(
        'State secrets and the other kinds listed in article 6.',
        'Business secrets, private life and family secrets without the consent that article 7 asks for.',
        'Information that the body does not hold, has already given twice, or cannot provide with its means.',
      ),
      p(
        'A refusal must be in writing and give the reason. [2] It is what a complaint or a lawsuit is based on, so keep it.',
      ),
      callout(
        'warning',
        'The grounds remain broad',
        'Article 6 also names “work secrets” and “documents drafted for internal work”, terms that can be read widely. Under the ICCPR a restriction of the right to information must be set by law and be necessary for a definite purpose. [3]',
      ),
    ],
  },
  picture: 'information',
  agency: departmentCode('Văn phòng Ủy ban nhân dân tỉnh'),
  authors: [people.mau],
  reviewer: reviewers.tuPhap,
  topics: ['information', 'press'],
  pressContact: 'van-phong',
  sources: [
    law.constitution('Điều 25', 'article 25'),
    law.information('các điều 6, 7, 12, 24, 28 đến 31', 'articles 6, 7, 12, 24, 28 to 31'),
    treaties.iccpr('Điều 19', 'article 19'),
  ],
  recommendations: ['A/HRC/12/11|99.46|CA'],
  instruments: ['CCPR'],
  changeNotes: [
    {
      date: '2026-06-02',
      kind: 'major',
      note: {
        vi: 'Bổ sung bảng thời hạn theo từng cách nhận thông tin; bản đầu chỉ nêu thời hạn nhận trực tiếp.',
        en: 'Added the table of time limits; the first version gave only the limit for requests in person.',
      },
    },
  ],
  publishedAt: '2026-05-06T08:00:00+07:00',
  revisedAt: '2026-06-02T10:00:00+07:00',
}
