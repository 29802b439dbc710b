import { callout, h2, p, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { law } from '../sources/vietnamese-law'
import { recommendation } from '../sources/united-nations'

export const progressPlans: ArticleSeed = {
  pillar: 'progress',
  vi: {
    status: 'original',
    title:
      'Kế hoạch 3432 và Kế hoạch 87: tỉnh đặt ra những việc gì về truyền thông quyền con người',
    slug: 'ke-hoach-3432-va-ke-hoach-87',
    summary:
      'Hai kế hoạch cách nhau hơn bốn năm nêu bảy nhóm việc. Bài này liệt kê từng nhóm và nói rõ dữ liệu nào cần có để biết nhóm việc ấy đến đâu.',
    body: [
      p(
        'Tháng 10/2018, Ủy ban nhân dân tỉnh Cao Bằng ban hành Kế hoạch 3432/KH-UBND; [1] tháng 1/2023, Kế hoạch 87/KH-UBND tiếp nối cho giai đoạn 2023-2028. [2] Cả hai nói về cùng một việc: để người dân và báo chí biết đúng, biết đủ về quyền con người.',
      ),
      h2('Bảy nhóm việc'),
      ul(
        'Cơ chế trao đổi thông tin giữa sở, ngành, địa phương và cung cấp cho báo chí.',
        'Tập huấn cho toàn bộ phóng viên theo dõi lĩnh vực này và cán bộ được giao phụ trách.',
        'Tài liệu và hướng dẫn thông tin cho những người đó.',
        'Nâng chất lượng ấn phẩm, chương trình.',
        'Hoàn thiện trang thông tin điện tử.',
        'Xây dựng, vận hành cơ sở dữ liệu về quyền con người.',
        'Mạng lưới cộng tác viên.',
      ),
      p(
        'Ba mảng nội dung chạy xuyên suốt: kiến thức về quyền con người, kết quả bảo đảm quyền, và trả lời những thông tin sai. Ba mảng ấy chính là ba mục tin trên trang này.',
      ),
      h2('Đo bằng gì'),
      p(
        'Mục tiêu “100% được tập huấn” chỉ có nghĩa khi biết mẫu số: bao nhiêu phóng viên, bao nhiêu cán bộ. Ban biên tập chưa có mẫu số công khai, vì vậy không nêu tỷ lệ nào. Chỉ khi có danh sách lớp và điểm danh, tỷ lệ mới được tính và ghi nguồn.',
      ),
      p(
        'Việc tập huấn cán bộ địa phương cũng là nội dung của nhiều khuyến nghị UPR, chẳng hạn khuyến nghị của Vương quốc Anh năm 2009, được chấp thuận. [3]',
      ),
      callout(
        'note',
        'Trang này là một phần của kế hoạch',
        'Phần mềm đứng sau trang minh họa này được viết để phục vụ bảy nhóm việc nói trên. Nội dung mẫu không phải báo cáo thực hiện kế hoạch.',
      ),
    ],
  },
  en: {
    status: 'draft',
    title: 'Plans 3432 and 87: what the province set out to do about human-rights communication',
    slug: 'plans-3432-and-87',
    summary:
      'Two plans, more than four years apart, name seven kinds of work. This article lists them and says which data would show how far each has come.',
    body: [
      p(
        'In October 2018 the People’s Committee of Cao Bang adopted plan 3432/KH-UBND; [1] in January 2023 plan 87/KH-UBND followed for 2023-2028. [2] Both are about one thing: that people and the press know about human rights, correctly and fully.',
      ),
      h2('Seven kinds of work'),
      ul(
        'Exchange of information between departments and localities, and its supply to the press.',
        'Training of all reporters on the subject and all officials in charge.',
        'Materials and press guidance for them.',
        'Better publications and programmes.',
        'Complete websites.',
        'A human-rights database, built and operated.',
        'A network of contributors.',
      ),
      p(
        'Three lines of content run through all of it: knowledge, results, and answers to wrong claims. They are the three sections of this site.',
      ),
      h2('How to measure'),
      p(
        'A target of 100 % trained means something only when the denominator is known. The editorial board has no public denominator, so it gives no rate.',
      ),
      p(
        'Training of local officials is also the subject of several UPR recommendations, such as that of the United Kingdom in 2009, which was supported. [3]',
      ),
      callout(
        'note',
        'This site is part of the plan',
        'The software behind this demonstration was written for these seven kinds of work. The sample content is not a report on the plan.',
      ),
    ],
  },
  picture: 'plans',
  agency: departmentCode('Văn phòng Ủy ban nhân dân tỉnh'),
  authors: [people.mau],
  reviewer: reviewers.vanPhong,
  topics: ['press', 'data'],
  pressContact: 'van-phong',
  sources: [law.plan2018(), law.plan2023(), recommendation('A/HRC/12/11', '99.17', 'gb')],
  recommendations: ['A/HRC/12/11|99.17|GB', 'A/HRC/26/6|143.62|BY'],
  publishedAt: '2026-01-13T08:00:00+07:00',
}
