import { callout, h2, keyFigure, p, record, table } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { dataSets } from '../sources/united-nations'

export const progressCommunes: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title: 'Từ 161 xã trong 10 huyện thành 56 xã, phường: hồ sơ của người dân tìm ở đâu',
    slug: 'tu-161-xa-thanh-56-xa-phuong',
    summary:
      'Một năm sau khi cấp huyện kết thúc hoạt động, danh bạ cơ quan ghi lại từng đơn vị mới hình thành từ những đơn vị nào, để giấy tờ mang tên cũ vẫn tra được.',
    body: [
      p(
        'Từ ngày 1/7/2025, chính quyền địa phương ở Việt Nam có hai cấp: tỉnh và xã. Quốc hội đã sửa Hiến pháp để làm việc đó; [1] Luật Tổ chức chính quyền địa phương mới cụ thể hóa. [2] Ở Cao Bằng, 161 đơn vị cấp xã được sắp xếp thành 56, gồm 53 xã và 3 phường; 10 huyện, thành phố không còn là cấp hành chính. [3][4]',
      ),
      keyFigure('56', 'xã và phường của Cao Bằng từ ngày 1/7/2025', {
        sourceTitle: 'Nghị quyết 1657/NQ-UBTVQH15',
        asOf: '2025-07-01',
      }),
      h2('Giấy tờ mang tên cũ'),
      p(
        'Tên nơi sinh, nơi đăng ký trên giấy tờ cũ là sự thật tại thời điểm cấp. Điều người dân cần là biết cơ quan nào bây giờ giữ sổ. Vì vậy, cơ sở dữ liệu không xóa đơn vị đã giải thể mà đóng lại và nối với đơn vị kế tục.',
      ),
      table(
        'Ba phường mới và những đơn vị hình thành nên',
        [
          ['Phường', 'Hình thành từ'],
          ['Thục Phán', 'các phường Sông Hiến, Đề Thám, Hợp Giang; các xã Hưng Đạo, Hoàng Tung'],
          ['Nùng Trí Cao', 'các phường Ngọc Xuân, Sông Bằng; xã Vĩnh Quang'],
          ['Tân Giang', 'các phường Tân Giang, Duyệt Trung, Hòa Chung; các xã Chu Trinh, Lê Chung'],
        ],
        { sourceTitle: 'Nghị quyết 1657/NQ-UBTVQH15', asOf: '2025-07-01' },
      ),
      record('agencies', '01273', 'Ví dụ một trang đơn vị trong danh bạ.'),
      h2('Tên giống nhau, đơn vị khác nhau'),
      p(
        'Trước đây trong tỉnh có ba xã Hưng Đạo ở ba huyện, thành phố khác nhau. Nay chỉ còn một xã Hưng Đạo, thuộc vùng Bảo Lạc cũ; hai xã kia đã nhập vào phường Thục Phán và xã Tam Kim. Mã số hành chính cũng có chỗ dùng lại: mã 01273 trước là phường Hợp Giang, nay là phường Thục Phán. Khi đối chiếu dữ liệu, phải dùng mã cùng với ngày. [4]',
      ),
      h2('Còn thiếu gì'),
      p(
        'Danh bạ mẫu này chưa có địa chỉ trụ sở, số điện thoại của các xã, phường và chưa nạp các đơn vị cũ. Phần đó có công cụ nhập riêng, chạy từ tập dữ liệu công khai.',
      ),
      callout(
        'note',
        'Vì sao đặt ở trang nhân quyền',
        'Quyền được công nhận trước pháp luật, quyền khiếu nại và quyền tiếp cận thông tin đều bắt đầu bằng một câu hỏi: cơ quan nào có trách nhiệm trả lời tôi?',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title:
      'From 161 communes in 10 districts to 56 communes and wards: where people’s files are now',
    slug: 'from-161-communes-to-56',
    summary:
      'A year after the districts closed, the agency directory records what each new unit was formed from, so that papers with old names can still be traced.',
    body: [
      p(
        'Since 1 July 2025 local government in Viet Nam has two tiers: province and commune. The National Assembly amended the Constitution for it, [1] and a new law on local government gave the details. [2] In Cao Bang 161 commune-level units became 56, that is 53 communes and 3 wards; the 10 districts and city are no longer a tier of government. [3][4]',
      ),
      keyFigure('56', 'communes and wards of Cao Bang since 1 July 2025', {
        sourceTitle: 'Resolution 1657/NQ-UBTVQH15',
        asOf: '2025-07-01',
      }),
      h2('Papers with old names'),
      p(
        'The place of birth or registration on an old paper was true on the day it was issued. What people need to know is which body keeps the register now. The database therefore does not delete a unit that has been dissolved: it closes it and links it to its successor.',
      ),
      table(
        'The three wards and what they were formed from',
        [
          ['Ward', 'Formed from'],
          ['Thuc Phan', 'Song Hien, De Tham and Hop Giang wards; Hung Dao and Hoang Tung communes'],
          ['Nung Tri Cao', 'Ngoc Xuan and Song Bang wards; Vinh Quang commune'],
          [
            'Tan Giang',
            'Tan Giang, Duyet Trung and Hoa Chung wards; Chu Trinh and Le Chung communes',
          ],
        ],
        { sourceTitle: 'Resolution 1657/NQ-UBTVQH15', asOf: '2025-07-01' },
      ),
      record('agencies', '01273', 'An example of a unit’s page in the directory.'),
      h2('Same name, different unit'),
      p(
        'There used to be three communes called Hung Dao in three districts. One is left, in the former Bao Lac; the others went into Thuc Phan ward and Tam Kim commune. Codes are reused as well: 01273 was Hop Giang ward and is now Thuc Phan ward. Matching data therefore needs the code together with the date. [4]',
      ),
      h2('What is missing'),
      p(
        'This sample directory has no office addresses and telephone numbers of communes, and the former units are not loaded. A separate import does that from the open data set.',
      ),
      callout(
        'note',
        'Why this is on a human-rights site',
        'Recognition before the law, the right to complain and access to information all begin with one question: which body owes me an answer?',
      ),
    ],
  },
  picture: 'communes',
  agency: departmentCode('Sở Nội vụ'),
  authors: [people.minhHoa],
  reviewer: reviewers.vanPhong,
  topics: ['local-government', 'civil-status'],
  pressContact: 'noi-vu',
  sources: [
    law.constitutionAmendment(),
    law.localGovernment('Điều 1', 'article 1'),
    law.communes(),
    dataSets.adminUnits(),
  ],
  recommendations: ['A/HRC/12/11|99.25|EG'],
  publishedAt: '2026-07-01T07:30:00+07:00',
}
