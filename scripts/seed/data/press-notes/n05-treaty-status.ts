import type { PressNoteSeed } from '../../types'
import { departmentCode } from '../agencies'

export const treatyStatus: PressNoteSeed = {
  number: '05/2026',
  vi: {
    status: 'original',
    title: 'Việt Nam và các điều ước nhân quyền: đã tham gia, chưa tham gia, bảo lưu',
    slug: 'viet-nam-va-cac-dieu-uoc-nhan-quyen',
    purpose: 'Một tờ tra cứu nhanh để không viết sai tình trạng của một công ước.',
  },
  en: {
    status: 'reviewed',
    title: 'Viet Nam and the human-rights treaties: joined, not joined, reservations',
    slug: 'viet-nam-and-the-human-rights-treaties',
    purpose: 'A quick reference, so that the status of a convention is not misreported.',
  },
  keyMessages: [
    {
      vi: 'Ký, phê chuẩn, gia nhập là ba việc khác nhau. Chỉ phê chuẩn hoặc gia nhập mới tạo ràng buộc.',
      en: 'To sign, to ratify and to accede are three things. Only the last two bind.',
    },
    {
      vi: 'Tham gia công ước không kéo theo tham gia nghị định thư của nó.',
      en: 'Joining a convention does not mean joining its protocols.',
    },
    {
      vi: 'Luôn ghi ngày của nguồn khi nêu tình trạng.',
      en: 'Always give the date of the source with the status.',
    },
  ],
  keyFacts: [
    {
      figure: '7/9',
      statement: {
        vi: 'Số công ước cốt lõi Việt Nam là thành viên.',
        en: 'Core conventions to which Viet Nam is a party: seven of nine.',
      },
      sourceTitle: { vi: 'OHCHR, bảng tình trạng phê chuẩn', en: 'OHCHR, status of ratification' },
      sourceUrl: 'https://indicators.ohchr.org',
      asOf: '2023-09-01',
    },
    {
      figure: '2',
      statement: {
        vi: 'Nghị định thư đã phê chuẩn: cả hai thuộc Công ước về quyền trẻ em (20/12/2001).',
        en: 'Protocols ratified: both belong to the Convention on the Rights of the Child (20 December 2001).',
      },
      sourceTitle: { vi: 'OHCHR, bảng tình trạng phê chuẩn', en: 'OHCHR, status of ratification' },
      sourceUrl: 'https://indicators.ohchr.org',
      asOf: '2023-09-01',
    },
    {
      statement: {
        vi: 'Chưa tham gia: công ước về người lao động di trú, công ước về mất tích cưỡng bức.',
        en: 'Not joined: the conventions on migrant workers and on enforced disappearance.',
      },
      sourceTitle: {
        vi: 'Tuyển tập điều ước của Liên hợp quốc',
        en: 'United Nations Treaty Collection',
      },
      sourceUrl: 'https://treaties.un.org',
      asOf: '2023-09-01',
    },
    {
      statement: {
        vi: 'Khi phê chuẩn Công ước chống tra tấn, Việt Nam không công nhận thủ tục điều tra theo Điều 20.',
        en: 'On ratifying the Convention against Torture, Viet Nam did not accept the inquiry procedure of article 20.',
      },
      sourceTitle: {
        vi: 'Tuyển tập điều ước của Liên hợp quốc',
        en: 'United Nations Treaty Collection',
      },
      sourceUrl: 'https://treaties.un.org',
      asOf: '2015-02-05',
    },
  ],
  questions: [
    {
      question: {
        vi: 'Người dân có gửi đơn lên ủy ban công ước được không?',
        en: 'Can people in Viet Nam complain to a treaty committee?',
      },
      answer: {
        vi: 'Không, vì Việt Nam chưa tham gia nghị định thư nào về thủ tục đơn cá nhân và chưa đưa ra tuyên bố chấp nhận thủ tục ấy. Các thủ tục đặc biệt của Hội đồng Nhân quyền thì nhận thông tin từ mọi người.',
        en: 'No: Viet Nam has joined none of the complaint protocols and has made no declaration that accepts such a procedure. The special procedures of the Human Rights Council do receive information from anybody.',
      },
    },
    {
      question: {
        vi: 'Điều ước có đứng trên luật trong nước không?',
        en: 'Do treaties prevail over domestic law?',
      },
      answer: {
        vi: 'Theo Điều 6 Luật Điều ước quốc tế, khi khác nhau về cùng một vấn đề thì áp dụng điều ước, trừ Hiến pháp.',
        en: 'Under article 6 of the Law on Treaties the treaty applies where they differ on the same matter, except as against the Constitution.',
      },
    },
    {
      question: {
        vi: 'Sau tháng 9/2023 có gì thay đổi không?',
        en: 'Has anything changed since September 2023?',
      },
      answer: {
        vi: 'Tờ này không có nguồn mới hơn. Hãy kiểm tra ở Tuyển tập điều ước trước khi đăng.',
        en: 'This note has no newer source. Check the Treaty Collection before you publish.',
      },
    },
  ],
  agency: departmentCode('Sở Tư pháp'),
  topics: ['treaties'],
  spokesperson: 'tu-phap',
  visibility: 'public',
  embargoUntil: null,
  publishedAt: '2026-06-25T08:00:00+07:00',
}
