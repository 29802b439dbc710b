import { callout, download, h2, ol, p, record } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { dataSets, recommendation, un, uprReport } from '../sources/united-nations'

export const educationReadingRecommendations: ArticleSeed = {
  pillar: 'education',
  vi: {
    status: 'original',
    title: 'Cách đọc một khuyến nghị UPR: ký hiệu, đoạn, nước khuyến nghị, lập trường',
    slug: 'cach-doc-mot-khuyen-nghi-upr',
    summary:
      'Bốn mẩu thông tin đủ để tìm lại bất kỳ khuyến nghị nào ở nguồn gốc và biết Nhà nước đã trả lời ra sao.',
    body: [
      p(
        'Một khuyến nghị trong Rà soát định kỳ phổ quát (UPR) thường chỉ dài một câu, nhưng câu ấy được dẫn lại ở nhiều nơi với nhiều cách dịch. Muốn biết đúng nguyên văn, hãy bắt đầu từ địa chỉ của nó trong tài liệu. [1]',
      ),
      ol(
        '**Ký hiệu tài liệu.** A/HRC/26/6 là báo cáo của Nhóm làm việc UPR: A là Đại hội đồng, HRC là Hội đồng Nhân quyền, 26 là khóa họp, 6 là số thứ tự của văn kiện.',
        '**Số đoạn.** Đoạn 143.203 là mục thứ 203 dưới đoạn 143. Một đoạn có thể gom nhiều nước cùng đưa ra một yêu cầu giống nhau.',
        '**Nước khuyến nghị.** Ghi trong ngoặc sau câu văn. Cùng một đoạn mà hai nước khuyến nghị thì cơ sở dữ liệu lập hai bản ghi.',
        '**Lập trường.** Câu trả lời của quốc gia được rà soát: chấp thuận hay ghi nhận. Lập trường nằm trong chính báo cáo hoặc trong phụ lục (Add.1), công bố trước khi Hội đồng thông qua kết quả.',
      ),
      h2('Thử với một khuyến nghị về giáo dục miền núi'),
      p(
        'Năm 2014, Algeria khuyến nghị Việt Nam nâng chất lượng giáo dục ở nông thôn, miền núi. Địa chỉ của nó là A/HRC/26/6, đoạn 143.203; lập trường là chấp thuận. [2]',
      ),
      record('recommendations', 'A/HRC/26/6|143.203|DZ'),
      p(
        'Bản ghi cho thấy câu tóm tắt bằng lời của Ban biên tập. Nguyên văn được để trống cho đến khi chép từ tài liệu gốc và có người đối chiếu, vì bản tóm tắt không thay được nguyên văn. [1]',
      ),
      h2('Nhãn chủ đề do ai gắn'),
      p(
        'Chủ đề, nhóm người liên quan và mục tiêu phát triển bền vững không có trong báo cáo. Chúng do các tổ chức phân loại thêm vào. Cơ sở dữ liệu này giữ nguồn của từng nhãn; 60 khuyến nghị mẫu dùng nhãn của UPR Info. [3] Văn phòng Cao ủy Nhân quyền có bộ nhãn riêng trong chỉ mục UHRI, [4] và hai bộ không trùng nhau hoàn toàn.',
      ),
      callout(
        'warning',
        'Đừng cộng nhãn',
        'Một khuyến nghị có thể mang nhiều chủ đề. Cộng số khuyến nghị theo chủ đề sẽ ra tổng lớn hơn số khuyến nghị thật.',
      ),
      download(
        'recommendations-csv',
        'Sáu mươi khuyến nghị mẫu (CSV)',
        'Ký hiệu, đoạn, nước, lập trường, chủ đề và tóm tắt hai thứ tiếng; mã hóa UTF-8.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: 'How to read a UPR recommendation: symbol, paragraph, state, position',
    slug: 'how-to-read-a-upr-recommendation',
    summary:
      'Four pieces of information are enough to find any recommendation at its source and to know how the State answered.',
    body: [
      p(
        'A recommendation in the Universal Periodic Review (UPR) is often a single sentence, repeated in many places and translations. To know the exact words, start from its address in the document. [1]',
      ),
      ol(
        '**Document symbol.** A/HRC/26/6 is the report of the UPR Working Group: A for the General Assembly, HRC for the Human Rights Council, 26 for the session, 6 for the document.',
        '**Paragraph.** 143.203 is the 203rd item under paragraph 143. One paragraph may join several states that asked for the same thing.',
        '**Recommending state.** Given in brackets after the sentence. Where two states share a paragraph the database keeps two records.',
        '**Position.** The answer of the State under review: supported or noted. It is in the report itself or in an addendum (Add.1), issued before the Council adopts the outcome.',
      ),
      h2('An example about schools in the mountains'),
      p(
        'In 2014 Algeria recommended that Viet Nam improve education in rural and mountain areas. Its address is A/HRC/26/6, paragraph 143.203; the position is: supported. [2]',
      ),
      record('recommendations', 'A/HRC/26/6|143.203|DZ'),
      p(
        'The record shows a summary in the words of the editorial board. The verbatim text stays empty until somebody has copied it from the original and somebody else has checked it, because a summary cannot stand in for the text. [1]',
      ),
      h2('Who put the labels on'),
      p(
        'Themes, groups of persons and sustainable development goals are not in the report. Organisations that classify recommendations add them. This database keeps the origin of each label; the 60 sample recommendations carry those of UPR Info. [3] The High Commissioner’s office has its own labels in the UHRI, [4] and the two sets do not match in full.',
      ),
      callout(
        'warning',
        'Do not add up labels',
        'A recommendation can have several themes. Adding the counts of all themes gives more than the number of recommendations.',
      ),
      download(
        'recommendations-csv',
        'Sixty sample recommendations (CSV)',
        'Symbol, paragraph, state, position, themes and summaries in both languages; UTF-8.',
      ),
    ],
  },
  picture: 'reading',
  agency: departmentCode('Sở Ngoại vụ'),
  authors: [people.lyViDu, people.congTacVien],
  reviewer: reviewers.vanPhong,
  topics: ['upr', 'data'],
  pressContact: 'ngoai-vu',
  sources: [
    uprReport(2),
    recommendation('A/HRC/26/6', '143.203', 'dz'),
    dataSets.uprRows(),
    un.uhri(),
  ],
  recommendations: ['A/HRC/26/6|143.203|DZ', 'A/HRC/26/6|143.196|AF'],
  publishedAt: '2026-02-12T09:00:00+07:00',
}
