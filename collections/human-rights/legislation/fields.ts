import type { Field } from 'payload'
import { dayField } from '../../_shared/fields/dates'
import { webAddressField } from '../../_shared/fields/web-address'
import { bi } from '../../_shared/labels'

// Form, authority, number, dates, abstract and file are what Decree 42/2022/ND-CP wants shown.
export const identityFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 600,
    label: bi('Tên văn bản', 'Title'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'number',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        maxLength: 80,
        label: bi('Số, ký hiệu', 'Number'),
        admin: { placeholder: '117/2025/QH15' },
      },
      {
        name: 'form',
        type: 'select',
        required: true,
        index: true,
        label: bi('Hình thức', 'Form'),
        options: [
          { value: 'constitution', label: bi('Hiến pháp', 'Constitution') },
          { value: 'law', label: bi('Luật, bộ luật', 'Law or code') },
          { value: 'ordinance', label: bi('Pháp lệnh', 'Ordinance') },
          { value: 'resolution', label: bi('Nghị quyết', 'Resolution') },
          { value: 'decree', label: bi('Nghị định', 'Decree') },
          { value: 'decision', label: bi('Quyết định', 'Decision') },
          { value: 'circular', label: bi('Thông tư', 'Circular') },
          { value: 'directive', label: bi('Chỉ thị', 'Directive') },
          { value: 'plan', label: bi('Kế hoạch', 'Plan') },
        ],
      },
    ],
  },
  {
    name: 'authority',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    label: bi('Cơ quan ban hành', 'Issuing authority'),
  },
  {
    name: 'scope',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'national',
    label: bi('Phạm vi', 'Scope'),
    options: [
      { value: 'national', label: bi('Cả nước', 'National') },
      { value: 'provincial', label: bi('Tỉnh', 'Provincial') },
    ],
  },
]

export const contentFields: Field[] = [
  {
    name: 'abstract',
    type: 'textarea',
    localized: true,
    label: bi('Trích yếu: nói gì về quyền con người', 'Abstract: what it says on human rights'),
    admin: { rows: 6 },
  },
  webAddressField('url', bi('Địa chỉ của bản chính thức', 'Address of the official text')),
  {
    name: 'file',
    type: 'upload',
    relationTo: 'media',
    label: bi('Tệp toàn văn', 'File of the text'),
  },
]

export const forceFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField('issuedOn', bi('Ngày ban hành', 'Issued on'), { required: true, index: true }),
      dayField('effectiveOn', bi('Ngày có hiệu lực', 'In force from'), { index: true }),
      dayField('expiredOn', bi('Ngày hết hiệu lực', 'Out of force from')),
    ],
  },
  {
    name: 'force',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'in-force',
    label: bi('Hiệu lực', 'Force'),
    options: [
      { value: 'not-yet', label: bi('Chưa có hiệu lực', 'Not yet in force') },
      { value: 'in-force', label: bi('Còn hiệu lực', 'In force') },
      { value: 'partly', label: bi('Hết hiệu lực một phần', 'Partly out of force') },
      { value: 'expired', label: bi('Hết hiệu lực', 'Out of force') },
    ],
  },
  {
    name: 'replaces',
    type: 'relationship',
    relationTo: 'legislation',
    hasMany: true,
    label: bi('Thay thế', 'Replaces'),
  },
]

export const linkFields: Field[] = [
  {
    name: 'instruments',
    type: 'relationship',
    relationTo: 'instruments',
    hasMany: true,
    label: bi('Thực hiện điều ước', 'Gives effect to the treaties'),
  },
  {
    name: 'recommendations',
    type: 'relationship',
    relationTo: 'recommendations',
    hasMany: true,
    index: true,
    label: bi('Đáp lại khuyến nghị', 'Answers the recommendations'),
  },
]
