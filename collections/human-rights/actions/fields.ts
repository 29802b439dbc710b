import type { Field, TextareaFieldValidation } from 'payload'
import { codeField } from '../../_shared/fields/code'
import { dayField, notBefore } from '../../_shared/fields/dates'
import {
  coordinatingAgenciesField,
  recommendationsField,
} from '../../_shared/fields/recommendations'
import { bi } from '../../_shared/labels'
import { inLanguageOf } from '../../_shared/messages'

export const workFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Việc', 'Action'),
  },
  codeField('HD'),
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    label: bi('Làm gì, cho ai, ở đâu', 'What is done, for whom, where'),
  },
  recommendationsField(),
  coordinatingAgenciesField,
  {
    name: 'indicators',
    type: 'relationship',
    relationTo: 'indicators',
    hasMany: true,
    label: bi('Chỉ số theo dõi', 'Indicators that follow it'),
  },
]

/** Statuses that end the work without its result; readers are owed the reason (domain.md). */
const broken = ['postponed', 'cancelled']

const reasonGiven: TextareaFieldValidation = (value, { req, siblingData }) =>
  value || !broken.includes(String((siblingData as { status?: unknown }).status))
    ? true
    : inLanguageOf(
        req,
        bi(
          'Việc hoãn hoặc hủy phải ghi lý do.',
          'An action that is postponed or cancelled needs its reason.',
        ),
      )

const endsAfterBeginning = notBefore(
  'startsOn',
  bi('Ngày kết thúc trước ngày bắt đầu.', 'The end is before the beginning.'),
)

export const courseFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    enumName: 'enum_actions_work_status',
    required: true,
    index: true,
    defaultValue: 'in-preparation',
    label: bi('Tình trạng', 'Status'),
    options: [
      { value: 'in-preparation', label: bi('Đang chuẩn bị', 'In preparation') },
      { value: 'in-progress', label: bi('Đang thực hiện', 'In progress') },
      { value: 'completed', label: bi('Hoàn thành', 'Completed') },
      { value: 'postponed', label: bi('Hoãn', 'Postponed') },
      { value: 'cancelled', label: bi('Hủy', 'Cancelled') },
    ],
  },
  {
    name: 'statusReason',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: bi('Lý do', 'Reason'),
    validate: reasonGiven,
    admin: {
      condition: ({ status }) => broken.includes(String(status)),
      description: bi('Độc giả đọc được lý do này.', 'Readers see this reason.'),
    },
  },
  {
    type: 'row',
    fields: [
      dayField('startsOn', bi('Bắt đầu', 'Begins on')),
      {
        ...dayField('dueOn', bi('Hạn', 'Due on'), { index: true }),
        validate: endsAfterBeginning,
      },
      {
        ...dayField('completedOn', bi('Xong ngày', 'Completed on')),
        validate: endsAfterBeginning,
      },
    ],
  },
]
