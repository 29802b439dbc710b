/** Words of the open-data page and of downloads. */
export const openDataVi = {
  title: 'Dữ liệu mở',
  lead: 'Toàn bộ cơ sở dữ liệu công khai để tải về và dùng lại: cùng số liệu, cùng quy tắc như trên trang.',
  download: 'Tải danh sách này',
  table: 'Bảng dữ liệu',
  rows: 'Số dòng',
  formats: 'Tải về',
  licence: 'Giấy phép',
  licences: {
    'CC-BY-4.0': 'Dùng lại tự do, ghi nguồn (CC BY 4.0)',
    'VN-statute': 'Văn bản pháp luật, không thuộc phạm vi quyền tác giả',
  } as Record<string, string>,
  collections: {
    recommendations: 'Khuyến nghị',
    actions: 'Việc thực hiện',
    'progress-reports': 'Báo cáo tiến độ của cơ quan',
    assessments: 'Đánh giá từ bên ngoài',
    achievements: 'Kết quả có bằng chứng',
    indicators: 'Chỉ số',
    'indicator-values': 'Số liệu của chỉ số, mọi lần công bố',
    instruments: 'Điều ước',
    'review-cycles': 'Chu kỳ rà soát',
    mechanisms: 'Cơ chế',
    legislation: 'Văn bản pháp luật',
    'legal-provisions': 'Điều của Bộ pháp điển',
    terms: 'Từ vựng phân loại',
    agencies: 'Cơ quan',
  } as Record<string, string>,
  rules: 'Cách đọc',
  notes: [
    'Mỗi bản ghi có khóa không đổi: ký hiệu, đoạn và mã nước của khuyến nghị; mã của chỉ số, điều ước, cơ quan; số của văn bản. Quan hệ giữa các bảng ghi bằng khóa.',
    'Cột có đuôi .vi, .en là lời văn của từng ngôn ngữ. Ô trống nghĩa là chưa có hoặc bản dịch chưa duyệt.',
    'Nhãn giữ nguồn gốc: nhãn@uhri, nhãn@upr-info, nhãn@national, nhãn@provincial.',
    'CSV mở bằng UTF-8; ô bắt đầu bằng dấu bằng, cộng, trừ hoặc @ có thêm dấu nháy để bảng tính không chạy thành công thức.',
    'Bản ghi lưu trữ vẫn có trong tệp, với ngày và lý do ở cột archivedOn, archivedReason.',
    'Nguyên văn tài liệu Liên hợp quốc theo điều kiện của tài liệu ấy.',
  ],
  cite: 'Ghi nguồn',
  citeAs: (site: string, address: string) => `${site}, ${address}, ngày tải.`,
  programs: 'Cho chương trình',
  programsText:
    'GraphQL và REST trả cùng nội dung; tài liệu ở tệp docs/content-api.md của mã nguồn.',
}

export type OpenDataWords = typeof openDataVi
