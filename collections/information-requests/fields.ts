import type { Field } from 'payload'
import { editorField, serverField } from '../_shared/access'
import { bi } from '../_shared/labels'

export const askFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: bi('Việc cần cung cấp', 'What it is about'),
  },
  {
    name: 'purpose',
    type: 'textarea',
    required: true,
    maxLength: 1000,
    label: bi('Để làm gì, cho ấn phẩm nào', 'Why, and for which publication'),
    admin: {
      description: bi(
        'Cơ quan được hỏi đọc lời này: ai sẽ dùng câu trả lời, dùng ở đâu.',
        'The agencies read this: who will use the answers, and where.',
      ),
    },
  },
  {
    name: 'questions',
    type: 'array',
    minRows: 1,
    maxRows: 12,
    required: true,
    label: bi('Câu hỏi', 'Questions'),
    labels: { singular: bi('Câu hỏi', 'Question'), plural: bi('Câu hỏi', 'Questions') },
    admin: {
      description: bi(
        'Sau khi gửi, câu hỏi không đổi nữa: các cơ quan đã bắt đầu trả lời.',
        'Once sent, the questions stay as they are: the agencies have begun to answer them.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'key',
            type: 'text',
            maxLength: 20,
            label: bi('Khóa', 'Key'),
            admin: {
              width: '20%',
              description: bi('Để trống thì tự đánh: c1, c2…', 'Left empty: c1, c2…'),
            },
          },
          {
            name: 'text',
            type: 'textarea',
            required: true,
            maxLength: 600,
            label: bi('Hỏi', 'Question'),
          },
        ],
      },
    ],
  },
]

/** Whom to ask. An agency does not learn who else was asked: editors alone see the list. */
export const agenciesField: Field = {
  name: 'agencies',
  type: 'relationship',
  relationTo: 'agencies',
  hasMany: true,
  required: true,
  maxRows: 80,
  access: { read: editorField },
  label: bi('Hỏi các cơ quan', 'Agencies to ask'),
  filterOptions: { closedStatus: { exists: false } },
}

/** The agencies that were asked; the rule of who may read a request looks at them. */
export const askedField: Field = {
  name: 'asked',
  type: 'relationship',
  relationTo: 'agencies',
  hasMany: true,
  access: { read: editorField, create: serverField, update: serverField },
  admin: { hidden: true },
}

const byServer = { create: serverField, update: serverField }

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const

export const courseFields: Field[] = [
  {
    name: 'panel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/requests/panel#RequestPanel' },
    },
  },
  {
    name: 'dueAt',
    type: 'date',
    required: true,
    index: true,
    label: bi('Hạn trả lời', 'Due'),
    admin: {
      position: 'sidebar',
      date: moment,
      description: bi(
        'Ngày và giờ. Đường dẫn trả lời dùng được thêm ba ngày.',
        'Day and time. The links to answer work for three more days.',
      ),
    },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'draft',
    access: byServer,
    label: bi('Tình trạng', 'State'),
    options: [
      { value: 'draft', label: bi('Đang soạn', 'Draft') },
      { value: 'sent', label: bi('Đã gửi', 'Sent') },
      { value: 'closed', label: bi('Đã đóng', 'Closed') },
    ],
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'sentAt',
    type: 'date',
    index: true,
    access: byServer,
    label: bi('Gửi lúc', 'Sent'),
    admin: { position: 'sidebar', readOnly: true, date: moment },
  },
]
