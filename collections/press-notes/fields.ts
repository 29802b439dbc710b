import type { Field } from 'payload'
import { serverField } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { webAddressField } from '../_shared/fields/web-address'
import { bi } from '../_shared/labels'

export const guidanceFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'number',
        type: 'text',
        required: true,
        maxLength: 20,
        label: bi('Số', 'Number'),
        admin: { width: '25%', description: bi('Ví dụ 07/2026', 'For example 07/2026') },
      },
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 300,
        label: bi('Tiêu đề', 'Title'),
      },
    ],
  },
  {
    name: 'purpose',
    type: 'textarea',
    required: true,
    localized: true,
    maxLength: 600,
    label: bi('Mục đích', 'Purpose'),
    admin: {
      description: bi(
        'Thông tin này giúp báo chí làm gì, vì sao ra lúc này.',
        'What this note is for, and why now.',
      ),
    },
  },
  {
    name: 'keyMessages',
    type: 'array',
    label: bi('Thông điệp chính', 'Key messages'),
    labels: { singular: bi('Thông điệp', 'Message'), plural: bi('Thông điệp', 'Messages') },
    maxRows: 8,
    fields: [
      {
        name: 'text',
        type: 'textarea',
        required: true,
        localized: true,
        label: bi('Câu', 'Sentence'),
      },
    ],
  },
]

/**
 * The agency whose words a row is, when they came as its answer to a request. Set by the server
 * when an answer is taken in, so that nobody writes in the name of another agency.
 */
const contributedByField: Field = {
  name: 'contributedBy',
  type: 'relationship',
  relationTo: 'agencies',
  access: { create: serverField, update: serverField },
  label: bi('Theo cơ quan', 'According to'),
  admin: { readOnly: true, condition: (_data, row) => Boolean(row?.contributedBy) },
}

export const factFields: Field[] = [
  {
    name: 'keyFacts',
    type: 'array',
    label: bi('Dữ kiện, mỗi dữ kiện một nguồn', 'Key facts, each with a source'),
    labels: { singular: bi('Dữ kiện', 'Fact'), plural: bi('Dữ kiện', 'Facts') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'figure',
            type: 'text',
            maxLength: 40,
            label: bi('Con số', 'Figure'),
            admin: { width: '25%' },
          },
          {
            name: 'statement',
            type: 'textarea',
            required: true,
            localized: true,
            label: bi('Nội dung', 'Statement'),
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'sourceTitle',
            type: 'text',
            required: true,
            localized: true,
            label: bi('Nguồn', 'Source'),
          },
          webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
          dayField('asOf', bi('Tính đến ngày', 'As of')),
        ],
      },
      contributedByField,
    ],
  },
]

export const questionFields: Field[] = [
  {
    name: 'questions',
    type: 'array',
    label: bi('Hỏi và đáp', 'Questions and answers'),
    labels: { singular: bi('Câu hỏi', 'Question'), plural: bi('Câu hỏi', 'Questions') },
    fields: [
      {
        name: 'question',
        type: 'text',
        required: true,
        localized: true,
        label: bi('Hỏi', 'Question'),
      },
      {
        name: 'answer',
        type: 'textarea',
        required: true,
        localized: true,
        label: bi('Đáp', 'Answer'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'sourceTitle',
            type: 'text',
            localized: true,
            maxLength: 300,
            label: bi('Nguồn', 'Source'),
          },
          webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
        ],
      },
      contributedByField,
    ],
  },
]

export const attachmentFields: Field[] = [
  {
    name: 'attachments',
    type: 'array',
    label: bi('Tệp kèm theo', 'Attachments'),
    labels: { singular: bi('Tệp', 'File'), plural: bi('Tệp', 'Files') },
    admin: {
      description: bi(
        'Tệp gắn vào đây chỉ được đọc khi thông tin này được đọc: cấm phổ biến thì tệp cũng chưa ai thấy.',
        'A file attached here is readable only when the note is: under embargo nobody sees the file either.',
      ),
    },
    fields: [
      {
        name: 'file',
        type: 'upload',
        relationTo: 'media',
        required: true,
        label: bi('Tệp', 'File'),
      },
      { name: 'label', type: 'text', localized: true, label: bi('Tên hiển thị', 'Label') },
    ],
  },
]

export const releaseFields: Field[] = [
  {
    name: 'visibility',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'public',
    label: bi('Ai được đọc', 'Who may read'),
    options: [
      { value: 'public', label: bi('Mọi người', 'Everybody') },
      { value: 'press', label: bi('Báo chí được công nhận', 'Accredited press') },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'embargoUntil',
    type: 'date',
    index: true,
    label: bi('Không phổ biến trước', 'Embargo until'),
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      description: bi(
        'Trước giờ này không ai ngoài biên tập thấy, ở mọi kênh; đến giờ tự mở theo đồng hồ máy chủ dữ liệu.',
        'Before this time nobody but the editors sees it on any channel; it opens by itself by the database’s clock.',
      ),
    },
  },
]

export const spokespersonField: Field = {
  name: 'spokesperson',
  type: 'relationship',
  relationTo: 'contacts',
  label: bi('Người phát ngôn', 'Spokesperson'),
  filterOptions: { isSpokesperson: { equals: true } },
  admin: { position: 'sidebar' },
}

/** Which journalists have opened the note before it was public, for editors. */
export const openedByField: Field = {
  name: 'openedBy',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/press/opened-by#OpenedBy' },
  },
}
