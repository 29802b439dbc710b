import { bi } from '../labels'

/** For whom materials and trainings are; the plan counts officials and reporters apart. */
export const audienceOptions = [
  { value: 'officials', label: bi('Cán bộ, công chức', 'Officials') },
  { value: 'reporters', label: bi('Phóng viên', 'Reporters') },
  { value: 'contributors', label: bi('Cộng tác viên', 'Contributors') },
  { value: 'teachers', label: bi('Giáo viên', 'Teachers') },
  { value: 'other', label: bi('Khác', 'Others') },
]
