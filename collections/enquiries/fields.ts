import type { Field, GroupField } from 'payload'
import { editorField, serverField } from '../_shared/access'
import { bi } from '../_shared/labels'

/** What the person sent and what the server stamped: nobody of the staff changes it. */
const asSent = { create: serverField, update: serverField }

export const askerField: GroupField = {
  name: 'asker',
  type: 'group',
  label: bi('Người hỏi', 'Who asks'),
  access: asSent,
  admin: {
    readOnly: true,
    description: bi(
      'Dữ liệu cá nhân: chỉ dùng để trả lời câu hỏi này, không đưa ra ngoài.',
      'Personal data: for answering this enquiry only, never to be passed on.',
    ),
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: bi('Là', 'As'),
      options: [
        { value: 'press', label: bi('Nhà báo', 'Journalist') },
        { value: 'citizen', label: bi('Người dân', 'Citizen') },
      ],
    },
    { name: 'name', type: 'text', required: true, label: bi('Họ tên', 'Name') },
    { name: 'email', type: 'text', required: true, label: bi('Thư điện tử', 'E-mail') },
    { name: 'organisation', type: 'text', label: bi('Cơ quan báo chí', 'Medium') },
  ],
}

export const questionFields: Field[] = [
  {
    name: 'question',
    type: 'textarea',
    required: true,
    access: asSent,
    label: bi('Câu hỏi, nguyên văn', 'Question as sent'),
    admin: { readOnly: true },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'topic',
        type: 'relationship',
        relationTo: 'terms',
        access: asSent,
        label: bi('Chủ đề người hỏi chọn', 'Topic chosen'),
        admin: { readOnly: true },
      },
      {
        name: 'wantedAgency',
        type: 'relationship',
        relationTo: 'agencies',
        access: asSent,
        label: bi('Cơ quan người hỏi chọn', 'Agency chosen'),
        admin: { readOnly: true },
      },
      {
        name: 'language',
        type: 'select',
        options: ['vi', 'en'],
        required: true,
        access: asSent,
        label: bi('Ngôn ngữ', 'Language'),
        admin: { readOnly: true },
      },
    ],
  },
]

export const consentField: GroupField = {
  name: 'consent',
  type: 'group',
  label: bi('Đồng ý', 'Consent'),
  access: asSent,
  admin: { readOnly: true },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: bi('Lời văn', 'Text') },
    { name: 'version', type: 'text', required: true, label: bi('Phiên bản', 'Version') },
    {
      name: 'givenAt',
      type: 'date',
      required: true,
      label: bi('Lúc', 'At'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
  ],
}

/** Not called `status`, as everywhere. */
export const stateField: Field = {
  name: 'state',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'received',
  label: bi('Tình trạng', 'State'),
  options: [
    { value: 'received', label: bi('Đã nhận', 'Received') },
    { value: 'assigned', label: bi('Đã giao', 'Assigned') },
    { value: 'answered', label: bi('Đã trả lời', 'Answered') },
    { value: 'refused', label: bi('Từ chối', 'Refused') },
    { value: 'withdrawn', label: bi('Người hỏi rút', 'Withdrawn') },
  ],
  admin: { position: 'sidebar' },
}

export const agencyField: Field = {
  name: 'agency',
  type: 'relationship',
  relationTo: 'agencies',
  index: true,
  access: { create: serverField, update: editorField },
  label: bi('Giao cho', 'Assigned to'),
  filterOptions: { closedStatus: { exists: false } },
  admin: {
    position: 'sidebar',
    description: bi(
      'Chọn cơ quan là giao luôn; cán bộ của cơ quan ấy thấy câu hỏi này từ lúc đó.',
      'Choosing an agency assigns it; its staff see the enquiry from then on.',
    ),
  },
}

export const replyFields: Field[] = [
  {
    name: 'answer',
    type: 'textarea',
    maxLength: 10_000,
    label: bi('Trả lời', 'Answer'),
    admin: {
      description: bi(
        'Người hỏi đọc ở trang tra cứu. Muốn đăng công khai thì soạn một mục "Hỏi đáp" riêng.',
        'The person reads it on the status page. To publish it, write an entry under "Questions and answers".',
      ),
    },
  },
  {
    name: 'refusalGround',
    type: 'select',
    label: bi('Căn cứ từ chối', 'Ground of refusal'),
    options: [
      { value: 'state-secret', label: bi('Bí mật nhà nước', 'State secret') },
      { value: 'personal-secret', label: bi('Bí mật cá nhân', 'Personal secret') },
      { value: 'family-secret', label: bi('Bí mật gia đình', 'Family secret') },
      {
        value: 'under-investigation',
        label: bi(
          'Vụ án đang điều tra hoặc chưa xét xử',
          'Case under investigation or not yet tried',
        ),
      },
      {
        value: 'not-concluded',
        label: bi(
          'Thanh tra, khiếu nại, tranh chấp chưa kết luận',
          'Inspection, complaint or dispute not concluded',
        ),
      },
    ],
    admin: {
      description: bi(
        'Danh mục đóng theo Luật Báo chí 126/2025/QH15. Không có căn cứ nào đúng thì phải trả lời.',
        'The closed list of Press Law 126/2025/QH15. When none applies, the enquiry is answered.',
      ),
    },
  },
  {
    name: 'refusalExplanation',
    type: 'textarea',
    maxLength: 2000,
    label: bi('Giải thích cho người hỏi', 'Explanation to the person'),
  },
]

const stamp = (name: string, vi: string, en: string): Field => ({
  name,
  type: 'date',
  index: true,
  access: asSent,
  label: bi(vi, en),
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
  },
})

export const stampFields: Field[] = [
  stamp('receivedAt', 'Nhận lúc', 'Received'),
  stamp('dueOn', 'Hạn trả lời', 'Due'),
  stamp('closedAt', 'Xong lúc', 'Closed'),
  stamp('keepUntil', 'Giữ dữ liệu cá nhân đến', 'Personal data kept until'),
  {
    name: 'workingDays',
    type: 'number',
    access: asSent,
    label: bi('Số ngày làm việc đã dùng', 'Working days taken'),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'history',
    type: 'array',
    access: asSent,
    label: bi('Diễn biến', 'History'),
    admin: { readOnly: true, initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'state', type: 'text', required: true, label: bi('Tình trạng', 'State') },
          { name: 'at', type: 'date', required: true, label: bi('Lúc', 'At') },
          { name: 'by', type: 'relationship', relationTo: 'users', label: bi('Ai', 'By') },
          {
            name: 'agency',
            type: 'relationship',
            relationTo: 'agencies',
            label: bi('Cơ quan', 'Agency'),
          },
        ],
      },
    ],
  },
]

export const receiptField: Field = {
  name: 'receipt',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  access: asSent,
  label: bi('Mã hồ sơ', 'Receipt number'),
  admin: { position: 'sidebar', readOnly: true },
}

/** The showing of the form that it came from: sent twice, it is one enquiry. */
export const formKeyField: Field = {
  name: 'formKey',
  type: 'text',
  unique: true,
  hidden: true,
  access: { ...asSent, read: serverField },
}
