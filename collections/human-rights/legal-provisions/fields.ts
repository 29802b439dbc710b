import type { Field } from 'payload'
import { bi } from '../../_shared/labels'

export const identityFields: Field[] = [
  {
    name: 'ref',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    label: bi('Số điều trong Bộ pháp điển', 'Reference in the codified law'),
    admin: { placeholder: '1.1.LQ.13' },
  },
  {
    name: 'heading',
    type: 'textarea',
    required: true,
    maxLength: 1000,
    label: bi('Tên điều', 'Heading'),
    admin: { rows: 2 },
  },
  {
    type: 'row',
    fields: [
      { name: 'topic', type: 'text', index: true, maxLength: 120, label: bi('Chủ đề', 'Topic') },
      {
        name: 'subject',
        type: 'text',
        index: true,
        maxLength: 160,
        label: bi('Đề mục', 'Subject'),
      },
    ],
  },
  {
    name: 'legislation',
    type: 'relationship',
    relationTo: 'legislation',
    index: true,
    label: bi('Thuộc văn bản', 'Part of the act'),
  },
]

export const wordingFields: Field[] = [
  {
    name: 'text',
    type: 'textarea',
    // Payload's own bound is 40,000 characters; tables of posts in circulars are longer.
    maxLength: 1_000_000,
    label: bi('Nguyên văn', 'Text'),
    admin: { rows: 12 },
  },
  { name: 'source', type: 'text', maxLength: 400, label: bi('Nguồn', 'Source') },
]
