import type { BodyNode } from '../body'
import { callout, h2, p, ul } from '../body'
import type { Both } from '../types'

type SettingsSeed = {
  siteName: Both
  tagline: Both
  organisation: Both
  addressLine: Both
  phone: string
  email: string
  sampleNotice: boolean
  about: Both<BodyNode[]>
  footerNote: Both
  enquiries: { workingDays: number; reason: Both }
}

/** Name, contact lines and the text of the "about" page. */
export const settings: SettingsSeed = {
  siteName: { vi: 'Nhân quyền Cao Bằng', en: 'Human Rights Cao Bang' },
  tagline: {
    vi: 'Tin có nguồn, số liệu có ngày, khuyến nghị có địa chỉ',
    en: 'News with sources, figures with dates, recommendations with addresses',
  },
  organisation: {
    vi: 'Trang minh họa, không phải trang chính thức của tỉnh Cao Bằng',
    en: 'A demonstration, not the official site of Cao Bang Province',
  },
  addressLine: {
    vi: 'Địa chỉ mẫu, tỉnh Cao Bằng, Việt Nam',
    en: 'Sample address, Cao Bang Province, Viet Nam',
  },
  phone: '0206 000 0000',
  email: 'lien-he@example.vn',
  sampleNotice: true,
  about: {
    vi: [
      callout(
        'warning',
        'Đây là bản minh họa',
        'Trang này cho thấy phần mềm làm được gì. Người, số điện thoại, địa chỉ thư và số quyết định ủy quyền là mẫu. Không nội dung nào là phát ngôn của tỉnh Cao Bằng.',
      ),
      h2('Phần nào là thật'),
      ul(
        'Ngày tham gia điều ước, số hiệu và ngày của văn bản pháp luật, ký hiệu tài liệu của Liên hợp quốc.',
        'Ký hiệu, số đoạn, nước khuyến nghị, lập trường và nhãn chủ đề của 60 khuyến nghị UPR.',
        'Tên và mã của 56 xã, phường và những đơn vị hình thành nên chúng.',
      ),
      h2('Phần nào là mẫu'),
      ul(
        'Bài viết, thông tin báo chí và bản tóm tắt khuyến nghị do Ban biên tập bản minh họa viết bằng lời của mình.',
        'Tác giả, người duyệt, người phát ngôn và mọi thông tin liên hệ.',
        'Nhận định về mức độ liên quan của từng khuyến nghị đến tỉnh.',
      ),
      h2('Nguyên tắc biên tập'),
      ul(
        'Mỗi con số, trích dẫn, kết quả đều có nguồn; không có nguồn thì không đăng.',
        'Khuyến nghị chỉ được ghi nhận hiển thị ngang với khuyến nghị được chấp thuận.',
        'Chỗ chưa có dữ liệu được nói rõ là chưa có.',
        'Bản tiếng Anh chỉ công khai sau khi có người đối chiếu.',
        'Sửa nội dung quan trọng thì ghi ngày và lý do ngay trong bài.',
      ),
      p(
        'Nguồn gốc của công việc này là Kế hoạch 3432/KH-UBND ngày 25/10/2018 và Kế hoạch 87/KH-UBND ngày 13/1/2023 của Ủy ban nhân dân tỉnh Cao Bằng về truyền thông quyền con người.',
      ),
    ],
    en: [
      callout(
        'warning',
        'This is a demonstration',
        'This site shows what the software can do. Persons, telephone numbers, e-mail addresses and mandate numbers are samples. Nothing here is a statement of Cao Bang Province.',
      ),
      h2('What is real'),
      ul(
        'Dates of treaties, numbers and dates of laws, symbols of United Nations documents.',
        'Symbol, paragraph, recommending state, position and theme labels of 60 UPR recommendations.',
        'Names and codes of the 56 communes and wards, and the units they were formed from.',
      ),
      h2('What is sample'),
      ul(
        'Articles, press notes and summaries of recommendations, written by the demonstration’s editorial board in its own words.',
        'Authors, reviewers, spokespersons and every contact detail.',
        'The judgement of how far a recommendation concerns the province.',
      ),
      h2('Editorial rules'),
      ul(
        'Every figure, quotation and result has a source; without one it is not published.',
        'Recommendations that were only noted are shown like those supported.',
        'Where data is missing, the page says so.',
        'An English text becomes public only after somebody has checked it.',
        'A major change is dated and explained in the article itself.',
      ),
      p(
        'The work goes back to plan 3432/KH-UBND of 25 October 2018 and plan 87/KH-UBND of 13 January 2023 of the People’s Committee of Cao Bang on communication about human rights.',
      ),
    ],
  },
  footerNote: {
    vi: 'Dữ liệu minh họa. Sự kiện về điều ước, UPR và đơn vị hành chính lấy từ nguồn công khai; người và địa chỉ là mẫu.',
    en: 'Sample data. Facts on treaties, UPR and administrative units come from public sources; persons and addresses are samples.',
  },
  enquiries: {
    workingDays: 10,
    reason: {
      vi: 'Thời hạn mẫu: 10 ngày làm việc, theo mức dài của Luật Tiếp cận thông tin 104/2016/QH13; pháp chế xác nhận trước khi dùng thật.',
      en: 'Sample limit: 10 working days, the longer one of the Law on Access to Information 104/2016/QH13; to be confirmed by a lawyer before real use.',
    },
  },
}
