/** Words about what is done about recommendations. */
export const followUpVi = {
  title: 'Việc thực hiện',
  evidence: 'Bằng chứng',
  noActions: 'Chưa có việc thực hiện nào được công bố.',
  noReportSince: (date: string) => `Không có báo cáo mới từ ngày ${date}.`,
  noReportAtAll: (year: string) =>
    `Chưa có báo cáo thực hiện nào được công bố từ khi khuyến nghị được nêu năm ${year}.`,
  notTranslated: 'Lời văn của báo cáo này chưa có trong tiếng Việt.',
  period: (from: string, to: string) => `kỳ ${from} đến ${to}`,
  dueOn: (date: string) => `hạn ${date}`,
  completedOn: (date: string) => `xong ${date}`,
  late: (date: string) => `Quá hạn ${date}, chưa có báo cáo hoàn thành.`,
  reason: (reason: string) => `Lý do: ${reason}`,
  reported: (agency: string) => `${agency} báo cáo`,
  assessed: (mechanism: string) => `${mechanism} đánh giá`,
  completed: 'Hoàn thành',
  planned: 'Hạn',
  archived: 'Lưu trữ',
  archivedOn: (date: string) =>
    `Bản ghi này được lưu trữ từ ngày ${date}, không còn tính vào số liệu.`,
  statuses: {
    'in-preparation': 'Đang chuẩn bị',
    'in-progress': 'Đang thực hiện',
    completed: 'Hoàn thành',
    postponed: 'Hoãn',
    cancelled: 'Hủy',
  },
  noGrade: 'Nhận xét, không xếp mức',
  // The scale of the Human Rights Committee's follow-up procedure.
  grades: {
    A: 'Mức A: đáp ứng phần lớn',
    B: 'Mức B: đáp ứng một phần',
    C: 'Mức C: chưa đáp ứng',
    D: 'Mức D: không hợp tác',
    E: 'Mức E: trái với khuyến nghị',
  },
}

export type FollowUpWords = typeof followUpVi
