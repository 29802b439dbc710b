import { departmentCode } from './agencies'

/** A request of the province with the answers that have come; texts name no real statement. */
export const informationRequest = {
  title: 'Số liệu minh họa về đăng ký khai sinh cho thông tin báo chí',
  purpose:
    'Để soạn một thông tin báo chí mẫu về đăng ký khai sinh. Mọi con số trong câu trả lời đều là dữ liệu minh họa.',
  topics: ['civil-status'],
  /** Days before and after the demonstration is loaded. */
  sentDaysAgo: 6,
  dueInDays: 5,
  questions: [
    { key: 'thu-tuc', text: 'Thủ tục đăng ký khai sinh căn cứ vào văn bản nào?' },
    { key: 'cach-lam', text: 'Người dân có thể làm thủ tục ở đâu?' },
  ],
  answered: {
    agency: departmentCode('Sở Tư pháp'),
    signer: { name: 'Nông Văn Ví Dụ', post: 'Phó Giám đốc (minh họa)' },
    paragraphs: [
      {
        question: 'thu-tuc',
        text: 'Đăng ký khai sinh thực hiện theo Luật Hộ tịch.',
        source: 'Luật Hộ tịch số 60/2014/QH13',
        sourceUrl: null,
      },
      {
        question: 'cach-lam',
        text: 'Câu trả lời mẫu: tại Ủy ban nhân dân cấp xã nơi cư trú của cha hoặc mẹ.',
        source: 'Luật Hộ tịch số 60/2014/QH13, Điều 13',
        sourceUrl: null,
      },
    ],
  },
  waiting: departmentCode('Sở Giáo dục và Đào tạo'),
}
