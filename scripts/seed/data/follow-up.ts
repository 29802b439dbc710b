import type { ActionSeed, AssessmentSeed, ReportSeed } from '../types'

/** An invented mechanism: no statement is put into the mouth of a real one. */
export const SAMPLE_MECHANISM = {
  code: 'SAMPLE',
  slug: 'co-che-mau',
  name: { vi: 'Cơ chế Mẫu (minh họa)', en: 'Sample Mechanism (demonstration)' },
  kind: 'treaty-body' as const,
  description: {
    vi: 'Cơ chế không có thật, dùng để cho thấy một đánh giá từ bên ngoài đứng cạnh báo cáo của cơ quan như thế nào.',
    en: 'This mechanism does not exist. It shows how an assessment from outside stands beside what an agency reports.',
  },
}

const LANGUAGES = 'A/HRC/12/11|99.78|PH'
const TRAINING = 'A/HRC/12/11|99.17|GB'
const REMOTE = 'A/HRC/12/11|99.25|EG'
const DISABILITY = 'A/HRC/26/6|143.206|LY'
const BILINGUAL = 'A/HRC/26/6|143.196|AF'

const NOTE = {
  vi: 'Biên bản của Cơ quan Mẫu (minh họa)',
  en: 'Minutes of the Sample Agency (demonstration)',
}

/** What the invented agency does; one action is late and one is postponed, as happens. */
export const actions: ActionSeed[] = [
  {
    code: 'HD-MAU-01',
    title: {
      vi: 'Phát thanh bằng tiếng Tày, tiếng Nùng về quyền của trẻ em (mẫu)',
      en: 'Radio programmes in Tày and Nùng on the rights of the child (sample)',
    },
    description: {
      vi: 'Hai chương trình mỗi tháng trên hệ thống truyền thanh cơ sở, có bản chữ đăng kèm.',
      en: 'Two programmes a month on the local radio network, with the text published beside them.',
    },
    recommendations: [LANGUAGES],
    status: 'in-progress',
    startsOn: '2026-02-01',
    dueOn: '2026-12-31',
    evidence: NOTE,
    source: NOTE,
  },
  {
    code: 'HD-MAU-02',
    title: {
      vi: 'Tập huấn cán bộ xã về tiếp nhận đơn của người dân (mẫu)',
      en: 'Training of commune officers in taking up people’s petitions (sample)',
    },
    description: {
      vi: 'Ba lớp theo cụm xã; số người dự ghi ở mục Tập huấn.',
      en: 'Three courses by groups of communes; attendance is under Trainings.',
    },
    recommendations: [TRAINING, REMOTE],
    status: 'completed',
    startsOn: '2026-03-01',
    dueOn: '2026-09-30',
    completedOn: '2026-09-24',
    evidence: NOTE,
    source: NOTE,
  },
  {
    code: 'HD-MAU-03',
    title: {
      vi: 'Rà soát lối đi cho người khuyết tật ở trụ sở tiếp dân (mẫu)',
      en: 'Review of access for persons with disabilities at reception offices (sample)',
    },
    description: {
      vi: 'Đo lối vào, bậc thềm, quầy và biển chỉ dẫn; kết quả công bố theo từng trụ sở.',
      en: 'Entrances, steps, counters and signs are measured; results are published office by office.',
    },
    recommendations: [DISABILITY],
    status: 'in-progress',
    startsOn: '2026-01-15',
    dueOn: '2026-06-30',
    source: NOTE,
  },
  {
    code: 'HD-MAU-04',
    title: {
      vi: 'Biên soạn tài liệu song ngữ cho lớp đầu cấp (mẫu)',
      en: 'Bilingual materials for the first grades (sample)',
    },
    description: {
      vi: 'Tài liệu đọc thêm bằng tiếng Việt và tiếng Mông.',
      en: 'Supplementary readers in Vietnamese and Hmong.',
    },
    recommendations: [BILINGUAL, LANGUAGES],
    status: 'postponed',
    statusReason: {
      vi: 'Chưa có người thẩm định bản tiếng Mông; sẽ xếp lại lịch khi tìm được.',
      en: 'Nobody has been found yet to check the Hmong text; a new date follows when somebody is.',
    },
    dueOn: '2026-08-31',
    source: NOTE,
  },
]

/** What it reports itself; the first is old, so that the page says that nothing newer has come. */
export const reports: ReportSeed[] = [
  {
    code: 'BC-MAU-01',
    recommendations: [REMOTE],
    reportedOn: '2024-12-20',
    periodFrom: '2024-01-01',
    periodTo: '2024-11-30',
    implementation: 'partially-implemented',
    text: {
      vi: 'Số liệu mẫu: 9 trong 12 xã vùng xa có buổi tiếp dân lưu động. Ba xã chưa tổ chức được vì đường sạt lở.',
      en: 'Sample figures: 9 of 12 remote communes had a mobile reception day. Three had none because of landslides.',
    },
    source: NOTE,
  },
  {
    code: 'BC-MAU-02',
    recommendations: [TRAINING],
    action: 'HD-MAU-02',
    reportedOn: '2026-10-05',
    periodFrom: '2026-01-01',
    periodTo: '2026-09-30',
    implementation: 'implemented',
    text: {
      vi: 'Số liệu mẫu: ba lớp đã mở, 104 trong 112 người được mời đã dự. Chưa có kiểm tra sau lớp.',
      en: 'Sample figures: three courses were held, 104 of 112 invited attended. There was no test afterwards.',
    },
    source: NOTE,
  },
  {
    code: 'BC-MAU-03',
    recommendations: [DISABILITY],
    action: 'HD-MAU-03',
    reportedOn: '2026-07-10',
    periodFrom: '2026-01-01',
    periodTo: '2026-06-30',
    implementation: 'not-yet-implemented',
    text: {
      vi: 'Số liệu mẫu: đã đo 14 trong 56 trụ sở, 5 nơi có lối vào không bậc. Việc đo chậm vì thiếu người.',
      en: 'Sample figures: 14 of 56 offices were measured, 5 have a step-free entrance. It is slow for want of staff.',
    },
    source: NOTE,
  },
]

export const assessments: AssessmentSeed[] = [
  {
    code: 'DG-MAU-01',
    recommendations: [DISABILITY],
    mechanism: SAMPLE_MECHANISM.code,
    assessedOn: '2026-09-15',
    grade: 'C',
    quotation:
      'Sample wording: the Mechanism regrets that most of the offices have not been reviewed and that no timetable was given.',
    symbol: 'SAMPLE/2026/1',
    paragraph: '12',
    summary: {
      vi: 'Đánh giá mẫu: phần lớn trụ sở chưa được rà soát và chưa có thời hạn.',
      en: 'Sample assessment: most offices have not been reviewed and there is no timetable.',
    },
  },
]
