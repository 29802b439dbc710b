import type { Field } from 'payload'
import { editorField, serverField } from '../_shared/access'
import { answerStates, standingLabels, type Standing } from '../_shared/information'
import { webAddressField } from '../_shared/fields/web-address'
import { bi } from '../_shared/labels'

const byServer = { create: serverField, update: serverField }

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const

export const askedFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    virtual: 'request.title',
    label: bi('Việc cần cung cấp', 'What it is about'),
    admin: { readOnly: true, hidden: true, disableListColumn: false },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'request',
        type: 'relationship',
        relationTo: 'information-requests',
        required: true,
        index: true,
        access: byServer,
        label: bi('Yêu cầu', 'Request'),
        admin: { readOnly: true },
      },
      {
        name: 'agency',
        type: 'relationship',
        relationTo: 'agencies',
        required: true,
        index: true,
        access: byServer,
        label: bi('Cơ quan trả lời', 'Answering agency'),
        admin: { readOnly: true },
      },
    ],
  },
]

export const paragraphsField: Field = {
  name: 'paragraphs',
  type: 'array',
  maxRows: 60,
  label: bi('Trả lời, mỗi đoạn một nguồn', 'Answer, each paragraph with its source'),
  labels: { singular: bi('Đoạn', 'Paragraph'), plural: bi('Đoạn', 'Paragraphs') },
  admin: {
    description: bi(
      'Lời của cơ quan: biên tập viên đọc và đưa vào thông tin báo chí, không sửa ở đây.',
      'The agency’s own words: editors read them and take them into a press note, but do not change them here.',
    ),
  },
  fields: [
    {
      name: 'asked',
      type: 'textarea',
      access: byServer,
      label: bi('Hỏi', 'Question'),
      admin: { readOnly: true },
    },
    {
      name: 'text',
      type: 'textarea',
      maxLength: 4000,
      label: bi('Trả lời', 'Answer'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'question',
          type: 'text',
          maxLength: 20,
          label: bi('Khóa câu hỏi', 'Key of the question'),
          admin: { width: '20%' },
        },
        { name: 'source', type: 'text', maxLength: 300, label: bi('Nguồn', 'Source') },
        webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
      ],
    },
    {
      name: 'usedIn',
      type: 'relationship',
      relationTo: 'press-notes',
      access: { read: editorField, ...byServer },
      label: bi('Đã đưa vào', 'Taken into'),
      admin: { readOnly: true, condition: (_data, row) => Boolean(row?.usedIn) },
    },
  ],
}

export const declineField: Field = {
  name: 'declineReason',
  type: 'textarea',
  maxLength: 2000,
  label: bi('Vì sao không trả lời được', 'Why it cannot be answered'),
}

const allStandings: Standing[] = [...answerStates, 'overdue']

export const courseFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'asked',
    label: bi('Tình trạng', 'State'),
    options: answerStates.map((value) => ({ value, label: standingLabels[value] })),
    admin: {
      position: 'sidebar',
      description: bi(
        'Chọn "Đã trả lời" rồi lưu là gửi; sau đó chỉ đọc. Biên tập viên đưa về "Đã mở" khi cần bổ sung.',
        'Choosing "Answered" and saving sends it; then it is read-only. An editor sets it back to "Opened" when more is needed.',
      ),
    },
  },
  {
    name: 'standing',
    type: 'select',
    virtual: true,
    label: bi('Đến nay', 'As of now'),
    options: allStandings.map((value) => ({ value, label: standingLabels[value] })),
    admin: { position: 'sidebar', readOnly: true, disableListFilter: true },
  },
  {
    name: 'dueAt',
    type: 'date',
    virtual: 'request.dueAt',
    label: bi('Hạn trả lời', 'Due'),
    admin: { position: 'sidebar', readOnly: true, date: moment },
  },
  stamp('openedAt', 'Mở lúc', 'Opened'),
  stamp('answeredAt', 'Trả lời lúc', 'Answered'),
  {
    name: 'answeredBy',
    type: 'relationship',
    relationTo: 'users',
    access: byServer,
    label: bi('Người trả lời', 'Answered by'),
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'byLink',
    type: 'group',
    access: byServer,
    label: bi('Trả lời qua đường dẫn', 'Answered by link'),
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.byLink?.name) },
    fields: [
      { name: 'name', type: 'text', maxLength: 120, label: bi('Họ tên', 'Name') },
      { name: 'post', type: 'text', maxLength: 200, label: bi('Chức vụ', 'Post') },
    ],
  },
]

function stamp(name: string, vi: string, en: string): Field {
  return {
    name,
    type: 'date',
    index: true,
    access: byServer,
    label: bi(vi, en),
    admin: { position: 'sidebar', readOnly: true, date: moment },
  }
}
