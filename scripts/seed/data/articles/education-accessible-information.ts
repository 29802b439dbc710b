import { callout, h2, p, record, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { treaties, un } from '../sources/united-nations'

export const educationAccessibleInformation: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title:
      'Công ước về quyền của người khuyết tật đòi hỏi gì ở một trang thông tin của chính quyền',
    slug: 'cong-uoc-nguoi-khuyet-tat-va-trang-thong-tin-cua-chinh-quyen',
    summary:
      'Điều 9 và Điều 21 của Công ước nói về khả năng tiếp cận thông tin. Ở Việt Nam đã có thông tư áp dụng tiêu chuẩn; kiểm tra một trang thì ai cũng làm được.',
    body: [
      p(
        'Một thông báo chỉ có trong tệp ảnh quét thì người dùng phần mềm đọc màn hình không đọc được. Với họ, thông báo ấy chưa được công bố. Công ước về quyền của người khuyết tật coi đó là rào cản phải dỡ bỏ: Điều 9 nói về khả năng tiếp cận, Điều 21 nói về tự do biểu đạt và tiếp cận thông tin. [1]',
      ),
      p(
        'Ủy ban của Công ước giải thích thêm: dịch vụ mở cho công chúng thì phải tiếp cận được, dù do nhà nước hay tư nhân cung cấp; tiếp cận là nghĩa vụ phải chuẩn bị trước, không đợi đến khi có người yêu cầu. [2]',
      ),
      record('instruments', 'CRPD'),
      h2('Quy định trong nước'),
      p(
        'Luật Người khuyết tật dành Điều 43 cho công nghệ thông tin và truyền thông. [3] Thông tư 26/2020/TT-BTTTT, có hiệu lực từ ngày 1/1/2021, áp dụng cho trang thông tin của Ủy ban nhân dân các cấp và liệt kê tiêu chuẩn trong phụ lục. [4] Trang này tự kiểm tra theo WCAG, bộ hướng dẫn của W3C.',
      ),
      h2('Sáu phép thử, mỗi phép một phút'),
      ul(
        'Rút chuột ra: chỉ dùng phím Tab, có đi được tới mọi liên kết và luôn thấy mình đang ở đâu không?',
        'Phóng trang lên 200%: chữ có bị cắt hoặc phải cuộn ngang không?',
        'Tắt ảnh: mỗi ảnh có lời mô tả thay thế không?',
        'Xem trang bằng màu xám: có thông tin nào chỉ phân biệt được bằng màu không?',
        'Mở tệp đính kèm: có chọn và sao chép được chữ không?',
        'Nghe bằng phần mềm đọc màn hình: các tiêu đề có đúng thứ tự không?',
      ),
      p(
        'Trang bạn đang đọc cũng phải qua sáu phép thử này. Nếu gặp chỗ không qua được, hãy báo cho người liên hệ ghi ở lề.',
      ),
      callout(
        'note',
        'Chưa có số liệu',
        'Ban biên tập chưa tìm thấy kết quả khảo sát công khai nào về mức độ tiếp cận của các trang thông tin cấp xã trong tỉnh, nên bài này không nêu con số.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'What the Convention on the Rights of Persons with Disabilities asks of a public website',
    slug: 'what-the-crpd-asks-of-a-public-website',
    summary:
      'Articles 9 and 21 of the Convention are about access to information. Viet Nam has a circular on standards, and anybody can test a page.',
    body: [
      p(
        'A notice that exists only as a scanned picture cannot be read by screen-reader software. For its users the notice has not been published. The Convention treats this as a barrier to be removed: article 9 is on accessibility, article 21 on expression and access to information. [1]',
      ),
      p(
        'The committee of the Convention explains that services open to the public must be accessible whether the State or a company offers them, and that accessibility is owed in advance, not on request. [2]',
      ),
      record('instruments', 'CRPD'),
      h2('Domestic rules'),
      p(
        'Article 43 of the Law on Persons with Disabilities is about information and communication technology. [3] Circular 26/2020/TT-BTTTT, in force since 1 January 2021, covers the websites of People’s Committees at every level and lists the standards in its annex. [4] This site checks itself against WCAG, the guidelines of the W3C.',
      ),
      h2('Six tests, one minute each'),
      ul(
        'Unplug the mouse: with the Tab key alone, can you reach every link and see where you are?',
        'Zoom to 200 %: is text cut off, or must you scroll sideways?',
        'Turn images off: does each one have a description in its place?',
        'View the page in grey: is anything told by colour alone?',
        'Open an attachment: can you select and copy its text?',
        'Listen with a screen reader: are the headings in order?',
      ),
      p(
        'The page you are reading has to pass these tests too. If it fails one, please tell the contact named in the margin.',
      ),
      callout(
        'note',
        'No figures yet',
        'The editorial board has found no public survey of how accessible the communes’ websites are, so this article gives no number.',
      ),
    ],
  },
  picture: 'accessible',
  agency: departmentCode('Sở Y tế'),
  authors: [people.damMau, people.congTacVien],
  reviewer: reviewers.vanPhong,
  topics: ['disability', 'information'],
  pressContact: 'y-te',
  sources: [
    treaties.crpd('Điều 9 và Điều 21', 'articles 9 and 21'),
    un.accessibilityComment(),
    law.disability('Điều 43', 'article 43'),
    law.accessibilityCircular(),
  ],
  recommendations: ['A/HRC/26/6|143.206|LY', 'A/HRC/26/6|143.20|TR'],
  instruments: ['CRPD'],
  publishedAt: '2026-11-15T08:15:00+07:00',
}
