import type { Field } from 'payload'
import { codeField } from '../../_shared/fields/code'
import { dayField } from '../../_shared/fields/dates'
import { sourcesField } from '../../_shared/fields/sources'
import { termsField } from '../../_shared/fields/terms'
import { bi } from '../../_shared/labels'

export const definitionFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Tên chỉ số', 'Name'),
  },
  {
    type: 'row',
    fields: [
      codeField('CS'),
      {
        name: 'kind',
        type: 'select',
        required: true,
        index: true,
        label: bi('Loại', 'Type'),
        // The three types of OHCHR, "Human Rights Indicators: A Guide" (HR/PUB/12/5).
        options: [
          { value: 'structural', label: bi('Cấu trúc', 'Structural') },
          { value: 'process', label: bi('Quá trình', 'Process') },
          { value: 'outcome', label: bi('Kết quả', 'Outcome') },
        ],
      },
    ],
  },
  {
    name: 'definition',
    type: 'textarea',
    required: true,
    localized: true,
    label: bi('Định nghĩa', 'Definition'),
  },
  { name: 'method', type: 'textarea', localized: true, label: bi('Cách tính', 'Method') },
  {
    type: 'row',
    fields: [
      {
        name: 'unit',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 60,
        label: bi('Đơn vị', 'Unit'),
        admin: { placeholder: '%' },
      },
      {
        name: 'decimals',
        type: 'number',
        min: 0,
        max: 6,
        defaultValue: 1,
        label: bi('Số chữ số thập phân', 'Decimals'),
      },
      {
        name: 'direction',
        type: 'select',
        required: true,
        defaultValue: 'neutral',
        label: bi('Tốt lên là', 'Better is'),
        options: [
          { value: 'up', label: bi('tăng', 'higher') },
          { value: 'down', label: bi('giảm', 'lower') },
          { value: 'neutral', label: bi('không xét', 'neither') },
        ],
      },
    ],
  },
  termsField({
    name: 'dimensions',
    scheme: 'dimension',
    label: bi('Phân tổ theo', 'Disaggregated by'),
    description: bi(
      'Giới tính, độ tuổi, dân tộc, nơi ở… mà số liệu cần có. Trang công khai nói rõ phân tổ nào còn thiếu.',
      'Sex, age, ethnicity, place… that the values should have. The public page says which are missing.',
    ),
  }),
]

export const reportingFields: Field[] = [
  {
    name: 'reporting',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'exploring',
    label: bi('Tình trạng số liệu', 'Reporting status'),
    // The reporting statuses of Open SDG.
    options: [
      { value: 'complete', label: bi('Đủ', 'Complete') },
      { value: 'in-progress', label: bi('Đang thu thập', 'In progress') },
      { value: 'exploring', label: bi('Đang tìm nguồn', 'Exploring sources') },
      { value: 'not-applicable', label: bi('Không áp dụng', 'Not applicable') },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'periodicity',
        type: 'select',
        required: true,
        defaultValue: 'year',
        label: bi('Kỳ', 'Periodicity'),
        options: [
          { value: 'month', label: bi('Tháng', 'Month') },
          { value: 'quarter', label: bi('Quý', 'Quarter') },
          { value: 'half-year', label: bi('Sáu tháng', 'Half-year') },
          { value: 'year', label: bi('Năm', 'Year') },
          { value: 'irregular', label: bi('Không đều', 'Irregular') },
        ],
      },
      {
        name: 'agency',
        type: 'relationship',
        relationTo: 'agencies',
        index: true,
        label: bi('Cơ quan chịu trách nhiệm', 'Responsible agency'),
      },
      dayField('nextDue', bi('Số liệu tới vào', 'Next value due')),
    ],
  },
  {
    name: 'breaks',
    type: 'array',
    label: bi('Thay đổi cách tính', 'Breaks in the series'),
    labels: { singular: bi('Thay đổi', 'Break'), plural: bi('Thay đổi', 'Breaks') },
    fields: [
      {
        name: 'period',
        type: 'text',
        required: true,
        maxLength: 10,
        label: bi('Từ kỳ', 'From the period'),
        admin: { placeholder: '2025' },
      },
      {
        name: 'note',
        type: 'text',
        required: true,
        localized: true,
        maxLength: 300,
        label: bi('Thay đổi gì', 'What changed'),
      },
    ],
  },
  sourcesField({ atLeast: 1 }),
]

export const linkFields: Field[] = [
  termsField({
    name: 'themes',
    scheme: 'theme',
    label: bi('Chủ đề nhân quyền', 'Human-rights themes'),
  }),
  termsField({
    name: 'sdgTargets',
    scheme: 'sdg-target',
    label: bi('Chỉ tiêu SDG', 'SDG targets'),
  }),
  {
    name: 'sdgIndicator',
    type: 'text',
    maxLength: 20,
    label: bi('Mã chỉ số SDG', 'SDG indicator code'),
    admin: { placeholder: '16.9.1' },
  },
  {
    name: 'instruments',
    type: 'relationship',
    relationTo: 'instruments',
    hasMany: true,
    label: bi('Điều ước', 'Treaties'),
  },
]
