import type { Field } from 'payload'
import { codeField } from '../../_shared/fields/code'
import { dayField, notBefore } from '../../_shared/fields/dates'
import { recommendationsField } from '../../_shared/fields/recommendations'
import { bi } from '../../_shared/labels'

const periodEndsAfterBeginning = notBefore(
  'periodFrom',
  bi('Kỳ báo cáo kết thúc trước khi bắt đầu.', 'The period ends before it begins.'),
)

export const reportFields: Field[] = [
  codeField('BC'),
  recommendationsField({ required: true }),
  {
    name: 'action',
    type: 'relationship',
    relationTo: 'actions',
    index: true,
    label: bi('Về việc', 'About the action'),
  },
  {
    type: 'row',
    fields: [
      dayField('reportedOn', bi('Ngày báo cáo', 'Reported on'), { required: true, index: true }),
      dayField('periodFrom', bi('Kỳ từ', 'Period from')),
      {
        ...dayField('periodTo', bi('đến', 'to')),
        validate: periodEndsAfterBeginning,
      },
    ],
  },
  {
    name: 'implementation',
    type: 'select',
    required: true,
    index: true,
    label: bi('Tự đánh giá', 'Self-assessment'),
    options: [
      { value: 'implemented', label: bi('Đã thực hiện', 'Implemented') },
      { value: 'partially-implemented', label: bi('Thực hiện một phần', 'Partially implemented') },
      { value: 'not-yet-implemented', label: bi('Chưa thực hiện', 'Not yet implemented') },
      { value: 'not-assessed', label: bi('Không đánh giá', 'Not assessed') },
    ],
  },
  {
    name: 'text',
    type: 'textarea',
    required: true,
    localized: true,
    label: bi('Đã làm gì, còn gì chưa làm', 'What was done and what was not'),
    admin: { rows: 6 },
  },
]
