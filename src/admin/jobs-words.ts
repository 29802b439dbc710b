import { bi } from '../../collections/_shared/labels'

export const jobsTitle = bi('Công việc nền', 'Background jobs')

/** The words of the page of background jobs. */
export const jobsWords = {
  intro: bi(
    'Những việc hệ thống tự làm sau khi bạn lưu: gửi thư, dọn dữ liệu hết hạn. Giờ Việt Nam; tải lại trang để cập nhật.',
    'What the system does by itself after somebody has saved: sending mails, deleting what has expired. Times of Viet Nam; reload the page for the present state.',
  ),
  adminsOnly: bi('Trang này chỉ dành cho quản trị viên.', 'This page is for administrators only.'),
  workers: bi('tiến trình đang chạy', 'workers alive'),
  running: bi('việc đang làm', 'being done'),
  due: bi('việc đến lượt', 'due now'),
  later: bi('việc hẹn giờ', 'for later'),
  since: bi('lâu nhất từ', 'the oldest since'),
  noWorker: bi(
    'Không có tiến trình nào đang nhận việc. Hãy khởi động lại ứng dụng, hoặc chạy: npm run worker',
    'Nobody takes jobs. Restart the application, or run: npm run worker',
  ),
  overdue: bi('việc đã quá hạn hơn 10 phút.', 'are overdue by more than 10 minutes.'),
  failures: bi('Việc gặp lỗi', 'Failures'),
  noFailures: bi('Không có việc nào gặp lỗi.', 'Nothing has failed.'),
  job: bi('Việc', 'Job'),
  attempts: bi('Đã thử', 'Tried'),
  what: bi('Lỗi', 'What happened'),
  when: bi('Lúc', 'When'),
  next: bi('Tiếp theo', 'Next'),
  again: bi('thử lại lúc', 'again at'),
  givenUp: bi('đã thôi', 'given up'),
  outbox: bi('Hộp thư đi', 'Outbox'),
}
