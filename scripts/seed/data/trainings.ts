import type { TrainingSeed } from '../types'
import { SAMPLE_AGENCY } from './agencies'

const REGISTER = { vi: 'Sổ điểm danh của lớp (mẫu)', en: 'Register of the course (sample)' }
const PLAN = { vi: 'Kế hoạch tập huấn năm (mẫu)', en: 'Training plan of the year (sample)' }

/** Trainings of the demo; one was held without a report, as happens. */
export const trainings: TrainingSeed[] = [
  {
    title: {
      vi: 'Tập huấn phóng viên: kiểm chứng số liệu về quyền con người',
      en: 'Training for reporters: checking figures on human rights',
    },
    enStatus: 'reviewed',
    startsOn: '2026-11-05',
    endsOn: '2026-11-06',
    place: { vi: 'Phòng họp mẫu số 2', en: 'Sample meeting room 2' },
    state: 'held',
    attendance: [
      { audience: 'reporters', invited: 40, attended: 37 },
      {
        audience: 'contributors',
        invited: 12,
        attended: 15,
        note: { vi: 'Ba người đăng ký tại chỗ.', en: 'Three registered on the day.' },
      },
    ],
    agency: SAMPLE_AGENCY,
    topics: ['press', 'data'],
    materials: ['upr-table', 'positions-slides'],
    source: REGISTER,
    publishedAt: '2026-11-10T08:00:00+07:00',
  },
  {
    title: {
      vi: 'Bồi dưỡng cán bộ tư pháp – hộ tịch cấp xã',
      en: 'Course for civil-status officers of communes',
    },
    enStatus: 'reviewed',
    startsOn: '2026-09-22',
    endsOn: '2026-09-24',
    place: { vi: 'Hội trường mẫu', en: 'Sample hall' },
    state: 'held',
    attendance: [{ audience: 'officials', invited: 112, attended: 104 }],
    agency: SAMPLE_AGENCY,
    topics: ['civil-status', 'children'],
    materials: ['birth-poster'],
    source: REGISTER,
    publishedAt: '2026-10-01T08:00:00+07:00',
  },
  {
    title: {
      vi: 'Tập huấn giáo viên: quyền trẻ em trong trường học',
      en: 'Training for teachers: children’s rights at school',
    },
    enStatus: 'reviewed',
    startsOn: '2026-08-18',
    state: 'held',
    attendance: [{ audience: 'teachers', invited: 80, attended: null }],
    agency: SAMPLE_AGENCY,
    topics: ['children', 'education'],
    materials: ['crc-text'],
    source: PLAN,
    publishedAt: '2026-08-20T08:00:00+07:00',
  },
  {
    title: {
      vi: 'Tập huấn người làm công tác thông tin ở cơ sở',
      en: 'Training for local information workers',
    },
    enStatus: 'draft',
    startsOn: '2026-12-03',
    state: 'planned',
    attendance: [{ audience: 'contributors', invited: 56, attended: null }],
    agency: SAMPLE_AGENCY,
    topics: ['information'],
    materials: [],
    source: PLAN,
    publishedAt: '2026-11-12T08:00:00+07:00',
  },
  {
    title: {
      vi: 'Hội nghị quán triệt pháp luật về người khuyết tật',
      en: 'Conference on the law on persons with disabilities',
    },
    enStatus: 'reviewed',
    startsOn: '2025-10-15',
    state: 'cancelled',
    attendance: [{ audience: 'officials', invited: 90, attended: null }],
    agency: SAMPLE_AGENCY,
    topics: ['disability'],
    materials: [],
    source: PLAN,
    publishedAt: '2025-10-01T08:00:00+07:00',
  },
  {
    title: {
      vi: 'Tập huấn cán bộ phụ trách công tác nhân quyền',
      en: 'Training for officials in charge of human rights',
    },
    enStatus: 'reviewed',
    startsOn: '2025-11-25',
    endsOn: '2025-11-26',
    state: 'held',
    attendance: [
      { audience: 'officials', invited: 130, attended: 121 },
      { audience: 'reporters', invited: 20, attended: 18 },
    ],
    agency: SAMPLE_AGENCY,
    topics: ['treaties', 'upr'],
    materials: ['upr-table'],
    source: REGISTER,
    publishedAt: '2025-12-02T08:00:00+07:00',
  },
]
