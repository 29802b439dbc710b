import { callout, h2, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { un } from '../sources/united-nations'

export const educationTreaties: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Việt Nam đang chịu ràng buộc bởi chín điều ước nhân quyền nào',
    slug: 'viet-nam-chiu-rang-buoc-boi-chin-dieu-uoc-nhan-quyen-nao',
    summary:
      'Bảy công ước và hai nghị định thư đang có hiệu lực với Việt Nam. Hai công ước cốt lõi và phần lớn nghị định thư thì chưa. Bài này cho biết cách tự kiểm tra.',
    body: [
      p(
        'Khi một văn bản nói “theo các công ước mà Việt Nam là thành viên”, người đọc có quyền hỏi: công ước nào, từ ngày nào. Câu trả lời nằm trong danh mục của cơ quan lưu chiểu và bảng tình trạng phê chuẩn của Liên hợp quốc. [1][2]',
      ),
      table(
        'Các điều ước nhân quyền Việt Nam là thành viên, theo ngày chấp nhận ràng buộc',
        [
          ['Điều ước', 'Ngày', 'Hình thức'],
          ['CEDAW, về phụ nữ', '17/02/1982', 'phê chuẩn'],
          ['CERD, về phân biệt chủng tộc', '09/06/1982', 'gia nhập'],
          ['ICCPR, quyền dân sự và chính trị', '24/09/1982', 'gia nhập'],
          ['ICESCR, quyền kinh tế, xã hội, văn hóa', '24/09/1982', 'gia nhập'],
          ['CRC, về trẻ em', '28/02/1990', 'phê chuẩn'],
          ['Hai nghị định thư của CRC', '20/12/2001', 'phê chuẩn'],
          ['CAT, chống tra tấn', '05/02/2015', 'phê chuẩn'],
          ['CRPD, về người khuyết tật', '05/02/2015', 'phê chuẩn'],
        ],
        {
          sourceTitle: 'OHCHR, bảng tình trạng phê chuẩn',
          sourceUrl: 'https://indicators.ohchr.org',
          asOf: '2023-09-01',
        },
      ),
      h2('Những gì chưa tham gia'),
      p(
        'Trong chín công ước mà Liên hợp quốc gọi là cốt lõi, Việt Nam chưa tham gia hai: công ước về người lao động di trú và công ước về mất tích cưỡng bức. Các nghị định thư mở đường cho cá nhân gửi đơn lên ủy ban công ước, nghị định thư về thăm nơi giam giữ và nghị định thư về bãi bỏ án tử hình cũng chưa được tham gia. [1][2]',
      ),
      record(
        'instruments',
        'CED',
        'Chưa tham gia: cơ sở dữ liệu để trống các ô ngày, không ẩn bản ghi.',
      ),
      h2('Ràng buộc nghĩa là gì'),
      p(
        'Luật Điều ước quốc tế quy định: nếu một văn bản pháp luật trong nước và điều ước mà Việt Nam là thành viên quy định khác nhau về cùng một vấn đề thì áp dụng điều ước, trừ Hiến pháp. [3] Nhà nước cũng phải báo cáo định kỳ cho ủy ban của từng công ước.',
      ),
      callout(
        'note',
        'Số liệu có ngày',
        'Bảng trên phản ánh nguồn của tháng 9/2023. Việc ký hay phê chuẩn sau thời điểm đó chỉ được ghi khi có nguồn mới, nên trước khi trích dẫn hãy xem ngày ghi dưới bảng.',
      ),
      p(
        'Một điều ước cũng có thể đi kèm bảo lưu hoặc tuyên bố. Khi tham gia CAT, Việt Nam không công nhận thủ tục điều tra của ủy ban theo Điều 20. [2] Trang của mỗi điều ước trong cơ sở dữ liệu ghi các bảo lưu đã biết.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: 'Which nine human-rights treaties bind Viet Nam',
    slug: 'which-nine-human-rights-treaties-bind-viet-nam',
    summary:
      'Seven conventions and two protocols are in force for Viet Nam. Two core conventions and most of the protocols are not. Here is how to check for yourself.',
    body: [
      p(
        'When a text speaks of “the conventions to which Viet Nam is a party”, readers may ask which ones, and since when. The answer lies in the records of the depositary and in the United Nations table of ratifications. [1][2]',
      ),
      table(
        'Human-rights treaties to which Viet Nam is a party, by date of consent',
        [
          ['Treaty', 'Date', 'Act'],
          ['CEDAW, on women', '17/02/1982', 'ratification'],
          ['CERD, on racial discrimination', '09/06/1982', 'accession'],
          ['ICCPR, civil and political rights', '24/09/1982', 'accession'],
          ['ICESCR, economic, social and cultural rights', '24/09/1982', 'accession'],
          ['CRC, on children', '28/02/1990', 'ratification'],
          ['The two protocols to the CRC', '20/12/2001', 'ratification'],
          ['CAT, against torture', '05/02/2015', 'ratification'],
          ['CRPD, on persons with disabilities', '05/02/2015', 'ratification'],
        ],
        {
          sourceTitle: 'OHCHR, status of ratification',
          sourceUrl: 'https://indicators.ohchr.org',
          asOf: '2023-09-01',
        },
      ),
      h2('What has not been joined'),
      p(
        'The United Nations counts nine core conventions. Viet Nam has not joined two of them: the one on migrant workers and the one on enforced disappearance. Nor has it joined the protocols that let individuals complain to a committee, the protocol on visits to places of detention, or the protocol on abolishing the death penalty. [1][2]',
      ),
      record(
        'instruments',
        'CED',
        'Not joined: the database leaves the dates empty and shows the record.',
      ),
      h2('What being bound means'),
      p(
        'The Law on Treaties says that where a domestic rule and a treaty to which Viet Nam is a party differ on the same matter, the treaty applies, except as against the Constitution. [3] The State must also report at intervals to the committee of each convention.',
      ),
      callout(
        'note',
        'Figures have a date',
        'The table shows the source as of September 2023. A later signature or ratification is entered only when there is a newer source, so look at the date under the table before you quote it.',
      ),
      p(
        'A treaty may come with reservations or declarations. On joining CAT, Viet Nam did not accept the inquiry procedure of the committee under article 20. [2] The page of each treaty in the database lists the reservations known to us.',
      ),
    ],
  },
  picture: 'treaties',
  agency: departmentCode('Sở Tư pháp'),
  authors: [people.viDu],
  reviewer: reviewers.ngoaiVu,
  topics: ['treaties', 'data'],
  pressContact: 'tu-phap',
  sources: [un.ratificationStatus(), un.treatyCollection(), law.treaties('Điều 6', 'article 6')],
  recommendations: ['A/HRC/26/6|143.8|PT', 'A/HRC/26/6|143.18|EG'],
  instruments: ['CCPR', 'CESCR', 'CERD', 'CEDAW', 'CRC', 'CAT', 'CRPD'],
  publishedAt: '2025-12-10T08:30:00+07:00',
}
