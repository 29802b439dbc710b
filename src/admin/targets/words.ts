import { bi } from '../../../collections/_shared/labels'

/** The words of the page of targets. */
export const targetWords = {
  title: bi('Chỉ tiêu kế hoạch', 'Plan targets'),
  lead: bi(
    'Mỗi con số tính từ dữ liệu công khai ngay lúc mở trang. Bấm vào con số để xem các bản ghi phía sau.',
    'Every figure is computed from the public records when the page is opened. Choose one to see the records behind it.',
  ),
  empty: bi(
    'Chưa có chỉ tiêu nào. Biên tập viên đặt chỉ tiêu ở mục "Chỉ tiêu kế hoạch".',
    'There are no targets yet. Editors set them under "Plan targets".',
  ),
  target: bi('Chỉ tiêu', 'Target'),
  plan: bi('Kế hoạch', 'Plan'),
  goal: bi('Phải đạt', 'Goal'),
  now: bi('Hiện nay', 'Now'),
  reached: bi('Đã đạt', 'Reached'),
  notReached: bi('Chưa đạt', 'Not reached'),
  records: bi('Bản ghi phía sau', 'Records behind it'),
  counts: bi('Được tính', 'Counts'),
  people: bi('Số người dự', 'People'),
  yes: bi('Có', 'Yes'),
  no: bi('Chưa', 'Not yet'),
  export: bi('Tải bảng (CSV)', 'Download the table (CSV)'),
  nothing: bi('Không có bản ghi nào.', 'There are no records.'),
  asOf: bi('Tính lúc', 'As of'),
  sample: bi('Dữ liệu minh họa', 'Sample data'),
}
