import { callout, h2, p, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_POST } from '../sample-claims'
import { law } from '../sources/vietnamese-law'
import { un } from '../sources/united-nations'

export const factCheckFirstProvince: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Cao Bằng là tỉnh đầu tiên có cơ sở dữ liệu nhân quyền”: chưa đủ căn cứ',
    slug: 'cao-bang-la-tinh-dau-tien-co-co-so-du-lieu-nhan-quyen',
    summary:
      'Kế hoạch của tỉnh có nêu việc xây dựng cơ sở dữ liệu. Nhưng không có nguồn nào so sánh các tỉnh, nên không ai nói được “đầu tiên”.',
    body: [
      h2('Điều được nói'),
      p('Cao Bằng là địa phương đầu tiên trong cả nước xây dựng cơ sở dữ liệu về quyền con người.'),
      h2('Điều kiểm tra được'),
      ul(
        'Kế hoạch 3432/KH-UBND năm 2018 của tỉnh nêu việc xây dựng và vận hành cơ sở dữ liệu về quyền con người. [1]',
        'Kế hoạch 87/KH-UBND năm 2023 tiếp nối cho giai đoạn 2023-2028. [2]',
        'Ở tầm quốc tế, chỉ mục UHRI của Văn phòng Cao ủy Nhân quyền đã công khai khuyến nghị cho mọi quốc gia. [3]',
      ),
      h2('Điều không kiểm tra được'),
      p(
        'Muốn nói “đầu tiên” phải biết các tỉnh, thành phố khác có gì và có từ bao giờ. Ban biên tập không tìm thấy danh sách công khai nào như vậy. Kế hoạch nêu một việc cũng không chứng minh việc ấy đã xong.',
      ),
      p(
        'Trang bạn đang đọc là bản minh họa với dữ liệu mẫu. Nó không thể dùng làm bằng chứng rằng tỉnh đã có cơ sở dữ liệu vận hành chính thức.',
      ),
      callout(
        'note',
        'Vì sao kiểm chứng cả lời khen',
        'Lời nói tốt về chính mình cũng cần nguồn. Nếu bỏ qua, người đọc sẽ có lý khi nghi ngờ những kết luận “sai” dành cho lời chê.',
      ),
      h2('Cần gì để thay đổi kết luận'),
      p(
        'Một văn bản của cơ quan trung ương hoặc một khảo sát công khai liệt kê cơ sở dữ liệu nhân quyền của các địa phương, kèm ngày đưa vào vận hành. Ai có tài liệu đó, xin gửi cho người liên hệ ghi ở lề.',
      ),
    ],
  },
  en: {
    status: 'draft',
    title: '“Cao Bang is the first province with a human-rights database”: unproven',
    slug: 'cao-bang-first-province-with-a-human-rights-database',
    summary:
      'The province’s plans name a database. But no source compares provinces, so nobody can say “first”.',
    body: [
      h2('The claim'),
      p('Cao Bang was the first place in the country to build a human-rights database.'),
      h2('What can be checked'),
      ul(
        'The province’s plan 3432/KH-UBND of 2018 names the building and running of a human-rights database. [1]',
        'Plan 87/KH-UBND of 2023 follows it for 2023-2028. [2]',
        'Internationally, the UHRI of the High Commissioner’s office publishes recommendations for every State. [3]',
      ),
      h2('What cannot'),
      p(
        'To say “first” one has to know what other provinces have, and since when. The editorial board has found no such public list. Nor does a plan prove that the work was done.',
      ),
    ],
  },
  picture: 'first',
  agency: departmentCode('Văn phòng Ủy ban nhân dân tỉnh'),
  authors: [people.mau, people.hoangThiDu],
  reviewer: reviewers.tuPhap,
  topics: ['data', 'press'],
  pressContact: 'van-phong',
  sources: [law.plan2018(), law.plan2023(), un.uhri()],
  factCheck: {
    claim: {
      vi: 'Cao Bằng là tỉnh đầu tiên có cơ sở dữ liệu nhân quyền.',
      en: 'Cao Bang is the first province with a human-rights database.',
    },
    whereMade: SAMPLE_POST,
    claimDate: '2026-09-30',
    verdict: 'unproven',
  },
  publishedAt: '2026-10-15T08:00:00+07:00',
}
