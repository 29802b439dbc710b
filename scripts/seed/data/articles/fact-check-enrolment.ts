import { callout, h2, p, ul } from '../../body'
import type { ArticleSeed } from '../../types'
import { departmentCode } from '../agencies'
import { people, reviewers } from '../people'
import { SAMPLE_QUESTION } from '../sample-claims'
import { law } from '../sources/vietnamese-law'
import { treaties } from '../sources/united-nations'

export const factCheckEnrolment: ArticleSeed = {
  pillar: 'fact-check',
  vi: {
    status: 'original',
    title: '“Trẻ chưa có giấy khai sinh thì không được vào lớp một”: gây hiểu lầm',
    slug: 'tre-chua-co-giay-khai-sinh-khong-duoc-vao-lop-mot',
    summary:
      'Hồ sơ nhập học thường cần giấy khai sinh hoặc số định danh. Nhưng thiếu giấy là việc phải giải quyết, không phải lý do làm mất quyền học.',
    body: [
      h2('Điều được nói'),
      p('Không có giấy khai sinh thì trường không nhận, nên đành để trẻ ở nhà thêm một năm.'),
      h2('Phần đúng'),
      p(
        'Thông báo tuyển sinh hằng năm thường yêu cầu giấy khai sinh hoặc số định danh cá nhân. Trường cần biết tên, ngày sinh và nơi cư trú của trẻ.',
      ),
      h2('Phần gây hiểu lầm'),
      ul(
        'Quyền học tập là của mọi trẻ em, không phụ thuộc việc có giấy tờ hay chưa. Luật Trẻ em ghi quyền được giáo dục và bình đẳng về cơ hội học tập. [1]',
        'Công ước về quyền trẻ em đòi hỏi giáo dục tiểu học bắt buộc và miễn phí cho mọi trẻ em. [2] Luật Giáo dục quy định giáo dục tiểu học là bắt buộc. [3]',
        'Thiếu giấy khai sinh thì có cách làm: đăng ký tại xã, phường nơi cha hoặc mẹ cư trú, kể cả khi không có giấy chứng sinh. Luật không đặt thời hạn mà sau đó không được đăng ký nữa. [4]',
      ),
      p(
        'Vì vậy cách hiểu đúng là: nhà trường và xã phải cùng gia đình hoàn thiện giấy tờ; trẻ không phải là người chịu hậu quả của việc đăng ký chậm. Ban biên tập chưa tìm thấy quy định nào cho phép từ chối trẻ trong độ tuổi chỉ vì chưa có giấy khai sinh.',
      ),
      callout(
        'note',
        'Nên làm gì',
        'Đến Ủy ban nhân dân xã, phường đăng ký khai sinh ngay. Đồng thời báo với trường để được ghi tên và bổ sung giấy tờ sau. Nếu bị từ chối, hãy xin câu trả lời bằng văn bản.',
      ),
      h2('Giới hạn của kết luận'),
      p(
        'Kết luận dựa trên luật. Hồ sơ cụ thể do thông báo tuyển sinh từng năm quy định và có thể khác nhau; người liên hệ ghi ở lề trả lời được cho năm học hiện tại.',
      ),
    ],
  },
  en: {
    status: 'reviewed',
    title: '“Children without a birth certificate cannot start school”: misleading',
    slug: 'children-without-birth-certificate-cannot-start-school',
    summary:
      'Enrolment usually calls for a birth certificate or an identity number. But a missing paper is a task to be solved; it does not take away the right to education.',
    body: [
      h2('The claim'),
      p(
        'Without a birth certificate the school will not take the child, so the child has to stay at home another year.',
      ),
      h2('What is right'),
      p(
        'The yearly enrolment notice usually asks for a birth certificate or a personal identity number. The school has to know name, date of birth and residence.',
      ),
      h2('What misleads'),
      ul(
        'The right to education belongs to every child, with or without papers. The Law on Children states it, together with equal opportunity to learn. [1]',
        'The Convention on the Rights of the Child asks for primary education that is compulsory and free for all. [2] Under the Law on Education primary schooling is compulsory. [3]',
        'There is a way to get the certificate: register in the commune where a parent lives, even without a hospital paper. The law sets no day after which it would be too late. [4]',
      ),
      p(
        'The right reading is that school and commune help the family complete the papers; the child does not pay for late registration. The editorial board has found no rule that allows a child of school age to be turned away only for lack of a birth certificate.',
      ),
      callout(
        'note',
        'What to do',
        'Go to the commune and register the birth at once. Tell the school at the same time, so that the child is listed and papers can follow. If refused, ask for the answer in writing.',
      ),
      h2('Limits of this verdict'),
      p(
        'The verdict rests on the laws. What a file must contain is set by each year’s notice and may differ; the contact in the margin can answer for the current year.',
      ),
    ],
  },
  picture: 'enrolment',
  agency: departmentCode('Sở Giáo dục và Đào tạo'),
  authors: [people.thiDu, people.viDu],
  reviewer: reviewers.tuPhap,
  topics: ['children', 'education', 'civil-status'],
  pressContact: 'giao-duc',
  sources: [
    law.children('Điều 16', 'article 16'),
    treaties.crc('các điều 7 và 28', 'articles 7 and 28'),
    law.education('Điều 14', 'article 14'),
    law.civilStatus('các điều 13, 15, 16', 'articles 13, 15, 16'),
  ],
  recommendations: ['A/HRC/26/6|143.196|AF', 'A/HRC/12/11|99.79|MA'],
  instruments: ['CRC', 'CESCR'],
  factCheck: {
    claim: {
      vi: 'Trẻ em chưa có giấy khai sinh thì không được vào lớp một.',
      en: 'A child without a birth certificate cannot start primary school.',
    },
    whereMade: SAMPLE_QUESTION,
    claimDate: '2026-08-05',
    verdict: 'misleading',
  },
  changeNotes: [
    {
      date: '2026-08-27',
      kind: 'major',
      note: {
        vi: 'Thêm mục “Giới hạn của kết luận”: bản đầu chưa nói rằng thành phần hồ sơ do thông báo từng năm quy định.',
        en: 'Added “Limits of this verdict”: the first version did not say that each year’s notice sets the contents of the file.',
      },
    },
  ],
  publishedAt: '2026-08-20T08:00:00+07:00',
  revisedAt: '2026-08-27T09:30:00+07:00',
}
