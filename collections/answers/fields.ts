import type { Field } from 'payload'
import { editorField } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { bi } from '../_shared/labels'

export const textFields: Field[] = [
  {
    name: 'question',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Câu hỏi, đã biên tập', 'Question, edited'),
    admin: {
      description: bi(
        'Viết lại cho ai cũng hiểu. Không có tên, địa chỉ, hoàn cảnh riêng của người hỏi.',
        'Written anew so that everybody understands it, without name, address or circumstances of the person.',
      ),
    },
  },
  {
    name: 'answer',
    type: 'textarea',
    required: true,
    localized: true,
    maxLength: 10_000,
    label: bi('Trả lời', 'Answer'),
  },
  {
    type: 'row',
    fields: [
      dayField('askedOn', bi('Hỏi ngày', 'Asked on')),
      dayField('answeredOn', bi('Trả lời ngày', 'Answered on'), { index: true }),
    ],
  },
]

/** Editors alone know which enquiry an answer comes from; no filter of the public reaches it. */
export const enquiryField: Field = {
  name: 'enquiry',
  type: 'relationship',
  relationTo: 'enquiries',
  unique: true,
  access: { read: editorField, create: editorField, update: editorField },
  label: bi('Từ câu hỏi gửi đến', 'From the enquiry'),
  filterOptions: { state: { equals: 'answered' } },
  admin: {
    position: 'sidebar',
    description: bi(
      'Chỉ biên tập viên thấy. Ngày hỏi, ngày trả lời lấy từ hồ sơ này.',
      'Seen by editors only. The days of question and answer are taken from it.',
    ),
  },
}
