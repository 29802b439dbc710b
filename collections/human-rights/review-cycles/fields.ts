import type { Field, NumberField } from 'payload'
import { dayField } from '../../_shared/fields/dates'
import { webAddressField } from '../../_shared/fields/web-address'
import { bi, type Bilingual } from '../../_shared/labels'

export const cycleFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        maxLength: 40,
        label: bi('Mã', 'Code'),
      },
      { name: 'number', type: 'number', min: 1, label: bi('Chu kỳ thứ', 'Cycle number') },
      {
        name: 'mechanism',
        type: 'relationship',
        relationTo: 'mechanisms',
        required: true,
        label: bi('Cơ chế', 'Mechanism'),
      },
    ],
  },
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    label: bi('Tên', 'Title'),
  },
  { name: 'session', type: 'text', localized: true, label: bi('Kỳ họp', 'Session') },
  {
    type: 'row',
    fields: [
      dayField('reviewedOn', bi('Ngày rà soát', 'Reviewed on'), { index: true }),
      dayField('adoptedOn', bi('Ngày thông qua kết quả', 'Outcome adopted on')),
    ],
  },
  { name: 'summary', type: 'textarea', localized: true, label: bi('Tóm tắt', 'Summary') },
]

export const documentFields: Field[] = [
  {
    name: 'documents',
    type: 'array',
    label: bi('Tài liệu', 'Documents'),
    labels: { singular: bi('Tài liệu', 'Document'), plural: bi('Tài liệu', 'Documents') },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'symbol', type: 'text', required: true, label: bi('Ký hiệu', 'Symbol') },
          { name: 'label', type: 'text', localized: true, label: bi('Là gì', 'What it is') },
        ],
      },
      webAddressField('url'),
    ],
  },
]

const count = (name: string, label: Bilingual): NumberField => ({
  name,
  type: 'number',
  min: 0,
  label,
})

/** Counts as published; they are stated, never computed from the rows that happen to be here. */
export const countFields: Field[] = [
  {
    name: 'counts',
    type: 'group',
    label: bi('Số khuyến nghị', 'Recommendations'),
    fields: [
      {
        type: 'row',
        fields: [
          count('received', bi('Nhận', 'Received')),
          count('supported', bi('Chấp thuận', 'Supported')),
          count('partlySupported', bi('Chấp thuận một phần', 'Supported in part')),
          count('noted', bi('Ghi nhận', 'Noted')),
          count('pending', bi('Chưa trả lời', 'Pending')),
        ],
      },
    ],
  },
  {
    name: 'countsSource',
    type: 'text',
    localized: true,
    label: bi('Nguồn của các số', 'Source of the counts'),
  },
]
