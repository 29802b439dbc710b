import type { EnquirySeed } from '../types'
import { departmentCode, SAMPLE_AGENCY } from './agencies'

const JUSTICE = departmentCode('Sở Tư pháp')

/** Questions of invented people, in every state. */
export const enquiries: EnquirySeed[] = [
  {
    asker: { kind: 'citizen', name: 'Lương Thị Thử', email: 'luong.thu@example.vn' },
    question:
      'Con tôi sinh ở tỉnh khác nhưng gia đình đang tạm trú ở Cao Bằng. Tôi có thể đăng ký khai sinh cho cháu ở xã đang tạm trú không?',
    topic: 'civil-status',
    receivedAt: '2026-10-06T09:20:00+07:00',
    agency: SAMPLE_AGENCY,
    answer:
      'Có. Ủy ban nhân dân cấp xã nơi cư trú của cha hoặc mẹ thực hiện đăng ký khai sinh (Luật Hộ tịch, Điều 13); nơi cư trú gồm nơi thường trú và nơi tạm trú.',
    closedAt: '2026-10-09T15:00:00+07:00',
    publish: {
      vi: {
        slug: 'khai-sinh-o-noi-tam-tru',
        question: 'Có thể đăng ký khai sinh cho con ở nơi đang tạm trú không?',
        answer:
          'Có. Ủy ban nhân dân cấp xã nơi cư trú của cha hoặc mẹ thực hiện đăng ký khai sinh (Luật Hộ tịch, Điều 13). Nơi cư trú gồm nơi thường trú và nơi tạm trú, nên gia đình đang tạm trú có thể làm ở xã, phường nơi tạm trú.',
      },
      en: {
        slug: 'birth-registration-where-one-stays',
        question: 'Can a birth be registered where the family stays temporarily?',
        answer:
          'Yes. The People’s Committee of the commune where the father or the mother resides registers the birth (Law on Civil Status, Article 13). Residence includes a registered temporary stay.',
      },
      topics: ['civil-status', 'children'],
    },
  },
  {
    asker: {
      kind: 'press',
      name: 'Phạm Văn Thử',
      email: 'pham.thu@example.vn',
      organisation: 'Báo Mẫu',
    },
    question:
      'Cơ sở dữ liệu nhân quyền của cổng có bao nhiêu khuyến nghị, và vì sao chưa có đủ bốn chu kỳ UPR?',
    topic: 'data',
    receivedAt: '2026-10-19T14:05:00+07:00',
    agency: SAMPLE_AGENCY,
    answer:
      'Trang trình diễn này có sáu mươi khuyến nghị thật của hai chu kỳ đầu. Các chu kỳ sau được nhập khi có bản phân loại được duyệt.',
    closedAt: '2026-11-05T10:30:00+07:00',
    publish: {
      vi: {
        slug: 'co-so-du-lieu-co-bao-nhieu-khuyen-nghi',
        question: 'Cơ sở dữ liệu có bao nhiêu khuyến nghị, vì sao chưa đủ bốn chu kỳ UPR?',
        answer:
          'Trang trình diễn này có sáu mươi khuyến nghị thật của hai chu kỳ đầu. Các chu kỳ sau được nhập khi có bản phân loại được duyệt; số liệu tổng của cả bốn chu kỳ đã có ở trang cơ sở dữ liệu.',
      },
      en: null,
      topics: ['upr', 'data'],
    },
  },
  {
    asker: {
      kind: 'press',
      name: 'Đỗ Thị Thử',
      email: 'do.thu@example.vn',
      organisation: 'Tạp chí Mẫu',
    },
    question: 'Xin cho biết tình tiết của một vụ án đang được điều tra trên địa bàn một xã mẫu.',
    receivedAt: '2026-10-26T08:45:00+07:00',
    agency: SAMPLE_AGENCY,
    refusal: {
      ground: 'under-investigation',
      explanation:
        'Vụ án chưa được xét xử. Khi có bản án, phần được công khai sẽ cung cấp cho báo chí.',
    },
    closedAt: '2026-10-29T16:10:00+07:00',
  },
  {
    asker: { kind: 'citizen', name: 'Bùi Văn Thử', email: 'bui.thu@example.vn' },
    question:
      'Lớp tập huấn cho cộng tác viên tháng 12 có nhận người ở xã vùng cao đăng ký thêm không?',
    topic: 'information',
    receivedAt: '2026-11-02T10:00:00+07:00',
    agency: JUSTICE,
  },
  {
    asker: { kind: 'citizen', name: 'Trịnh Thị Thử', email: 'trinh.thu@example.vn' },
    question: 'Trang này có bản đọc to cho người khiếm thị không, và tìm ở đâu?',
    topic: 'disability',
    receivedAt: '2026-11-20T19:30:00+07:00',
  },
]
