import type { PressEventSeed } from '../types'
import { SAMPLE_AGENCY } from './agencies'

const MEETING_ROOM = {
  place: { vi: 'Phòng họp mẫu số 2', en: 'Sample meeting room 2' },
  address: { vi: 'Số 1, đường Mẫu, Cao Bằng', en: '1 Sample Street, Cao Bang' },
}

/** Events around the demo's present, November 2026: two past, four to come. */
export const pressEvents: PressEventSeed[] = [
  {
    kind: 'briefing',
    certainty: 'confirmed',
    vi: {
      status: 'original',
      title: 'Cung cấp thông tin: đọc một báo cáo rà soát định kỳ phổ quát như thế nào',
      slug: 'cung-cap-thong-tin-doc-bao-cao-upr',
    },
    en: {
      status: 'reviewed',
      title: 'Briefing: how to read a report of the Universal Periodic Review',
      slug: 'briefing-how-to-read-a-upr-report',
    },
    description: {
      vi: 'Giới thiệu cấu trúc của báo cáo, ký hiệu tài liệu, lập trường đối với từng khuyến nghị. Phóng viên mang theo câu hỏi.',
      en: 'The structure of the report, document symbols, and the position on each recommendation. Bring your questions.',
    },
    ...MEETING_ROOM,
    startsAt: '2026-10-14T09:00:00+07:00',
    endsAt: '2026-10-14T11:00:00+07:00',
    agency: SAMPLE_AGENCY,
    contact: 'ngoai-vu',
    topics: ['upr'],
    pressNotes: ['04/2026'],
    publishedAt: '2026-10-01T08:00:00+07:00',
  },
  {
    kind: 'conference',
    certainty: 'cancelled',
    vi: {
      status: 'original',
      title: 'Họp báo giới thiệu bộ tài liệu về đăng ký khai sinh',
      slug: 'hop-bao-bo-tai-lieu-khai-sinh',
    },
    en: null,
    cancelReason: {
      vi: 'Tài liệu chưa in xong. Buổi họp báo sẽ được báo lại khi có ngày mới.',
      en: 'The materials are not printed yet. A new date will be announced.',
    },
    description: {
      vi: 'Giới thiệu tờ rơi và áp phích bằng nhiều thứ tiếng.',
      en: 'Leaflets and posters in several languages.',
    },
    ...MEETING_ROOM,
    startsAt: '2026-11-12T14:00:00+07:00',
    endsAt: '2026-11-12T15:30:00+07:00',
    agency: SAMPLE_AGENCY,
    contact: 'tu-phap',
    topics: ['children'],
    publishedAt: '2026-11-02T08:00:00+07:00',
  },
  {
    kind: 'conference',
    certainty: 'confirmed',
    vi: {
      status: 'original',
      title: 'Họp báo nhân Ngày Nhân quyền 10 tháng 12',
      slug: 'hop-bao-ngay-nhan-quyen-10-12',
    },
    en: {
      status: 'reviewed',
      title: 'Press conference for Human Rights Day, 10 December',
      slug: 'press-conference-human-rights-day',
    },
    description: {
      vi: 'Người phát ngôn trả lời câu hỏi về cơ sở dữ liệu nhân quyền và kế hoạch truyền thông. Được chụp ảnh, ghi hình; có phiên dịch tiếng Anh.',
      en: 'The spokesperson answers questions on the human-rights database and the communication plan. Pictures and recordings are allowed; interpretation into English.',
    },
    accreditation: {
      vi: 'Gửi họ tên, cơ quan báo chí và số thẻ nhà báo tới thư của đầu mối bên cạnh. Người khuyết tật cần hỗ trợ xin ghi rõ.',
      en: 'Send your name, medium and press-card number to the contact beside this text. Tell us what help you need if you have a disability.',
    },
    registerBy: '2026-12-08',
    onlineUrl: 'https://hop-bao.example.vn/2026-12-10',
    ...MEETING_ROOM,
    startsAt: '2026-12-10T09:00:00+07:00',
    endsAt: '2026-12-10T10:30:00+07:00',
    agency: SAMPLE_AGENCY,
    contact: 'van-phong',
    topics: ['press', 'data'],
    pressNotes: ['08/2026', '01/2026'],
    publishedAt: '2026-11-16T08:00:00+07:00',
  },
  {
    kind: 'field-visit',
    certainty: 'provisional',
    vi: {
      status: 'original',
      title: 'Chuyến đi thực tế: bộ phận một cửa của một xã mới sáp nhập',
      slug: 'di-thuc-te-bo-phan-mot-cua',
    },
    en: {
      status: 'reviewed',
      title: 'Field visit: the service desk of a newly merged commune',
      slug: 'field-visit-service-desk',
    },
    description: {
      vi: 'Xem nơi tiếp nhận hồ sơ, hỏi cán bộ và người dân có đồng ý trả lời. Không chụp giấy tờ và gương mặt người làm thủ tục khi chưa được đồng ý.',
      en: 'See where papers are handed in, and talk to staff and to visitors who agree. No pictures of papers or faces without consent.',
    },
    accreditation: {
      vi: 'Nhiều nhất 15 phóng viên, theo thứ tự đăng ký.',
      en: 'At most 15 reporters, in the order of registration.',
    },
    registerBy: '2026-12-11',
    place: { vi: 'Trụ sở một xã (báo sau)', en: 'Office of a commune (to be announced)' },
    startsAt: '2026-12-16T07:30:00+07:00',
    endsAt: '2026-12-16T16:30:00+07:00',
    agency: SAMPLE_AGENCY,
    contact: 'noi-vu',
    topics: ['press'],
    publishedAt: '2026-11-18T08:00:00+07:00',
  },
  {
    kind: 'briefing',
    certainty: 'provisional',
    vi: {
      status: 'original',
      title: 'Cung cấp thông tin định kỳ quý I năm 2027',
      slug: 'cung-cap-thong-tin-quy-1-2027',
    },
    en: {
      status: 'draft',
      title: 'Quarterly briefing, first quarter of 2027',
      slug: 'quarterly-briefing-2027-1',
    },
    description: {
      vi: 'Chủ đề do báo chí đề nghị trước ngày 20/12/2026.',
      en: 'Topics are those that journalists propose before 20 December 2026.',
    },
    ...MEETING_ROOM,
    startsAt: '2027-01-14T14:00:00+07:00',
    endsAt: '2027-01-14T16:00:00+07:00',
    agency: SAMPLE_AGENCY,
    contact: 'van-phong',
    topics: ['press'],
    publishedAt: '2026-11-20T08:00:00+07:00',
  },
]
