import type { Field, RelationshipFieldManyValidation } from 'payload'
import { dayField } from '../_shared/fields/dates'
import { webAddressField } from '../_shared/fields/web-address'
import { bi } from '../_shared/labels'

export const nameFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    label: bi('Tên', 'Name'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        maxLength: 60,
        label: bi('Tên ngắn', 'Short name'),
      },
      {
        name: 'code',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        maxLength: 40,
        label: bi('Mã', 'Code'),
        admin: {
          description: bi(
            'Mã đơn vị hành chính hoặc mã riêng; không đổi, dùng để nhập dữ liệu.',
            'Official code of the unit or one of your own; it never changes and imports rely on it.',
          ),
        },
      },
    ],
  },
  { name: 'about', type: 'textarea', localized: true, label: bi('Nhiệm vụ', 'What it does') },
]

export const kindFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    index: true,
    label: bi('Loại', 'Kind'),
    options: [
      { value: 'people-committee', label: bi('Ủy ban nhân dân', 'People’s Committee') },
      { value: 'people-council', label: bi('Hội đồng nhân dân', 'People’s Council') },
      { value: 'department', label: bi('Sở, ban, ngành', 'Department') },
      { value: 'commune', label: bi('Xã', 'Commune') },
      { value: 'ward', label: bi('Phường', 'Ward') },
      { value: 'township', label: bi('Thị trấn', 'Township') },
      { value: 'district', label: bi('Huyện', 'District') },
      { value: 'city', label: bi('Thành phố thuộc tỉnh', 'City of the province') },
      { value: 'ministry', label: bi('Bộ, cơ quan trung ương', 'Ministry') },
      { value: 'other', label: bi('Khác', 'Other') },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'level',
    type: 'select',
    required: true,
    index: true,
    label: bi('Cấp', 'Level'),
    options: [
      { value: 'national', label: bi('Trung ương', 'National') },
      { value: 'province', label: bi('Tỉnh', 'Province') },
      { value: 'district', label: bi('Huyện (đến 30/06/2025)', 'District (until 30 June 2025)') },
      { value: 'commune', label: bi('Xã, phường', 'Commune or ward') },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'agencies',
    index: true,
    label: bi('Trực thuộc', 'Part of'),
    admin: { position: 'sidebar' },
  },
]

/** Merged or renamed into exactly one body, split into at least two, dissolved into any number (domain.md). */
const successorsFitStatus: RelationshipFieldManyValidation = (value, { data, req }) => {
  const count = value?.length ?? 0
  const status = (data as { closedStatus?: string | null }).closedStatus
  const english = req.i18n?.language === 'en'
  if ((status === 'merged' || status === 'renamed') && count !== 1) {
    return english
      ? 'A merged or renamed body has exactly one successor.'
      : 'Đơn vị sáp nhập hoặc đổi tên có đúng một đơn vị kế tục.'
  }
  if (status === 'split' && count < 2) {
    return english
      ? 'A body that was split has at least two successors.'
      : 'Đơn vị bị chia tách có ít nhất hai đơn vị kế tục.'
  }
  if (!status && count > 0) {
    return english
      ? 'Say how the body ended before naming its successors.'
      : 'Hãy chọn đơn vị đã kết thúc thế nào trước khi ghi đơn vị kế tục.'
  }
  return true
}

export const lifeFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField('validFrom', bi('Từ ngày', 'From')),
      dayField('validTo', bi('Đến ngày', 'To')),
      {
        name: 'closedStatus',
        type: 'select',
        index: true,
        label: bi('Đã kết thúc', 'Ended by'),
        options: [
          { value: 'merged', label: bi('Sáp nhập', 'Merged') },
          { value: 'split', label: bi('Chia tách', 'Split') },
          { value: 'renamed', label: bi('Đổi tên', 'Renamed') },
          { value: 'dissolved', label: bi('Giải thể', 'Dissolved') },
        ],
      },
    ],
  },
  {
    name: 'successors',
    type: 'relationship',
    relationTo: 'agencies',
    hasMany: true,
    validate: successorsFitStatus,
    label: bi('Đơn vị kế tục', 'Successors'),
  },
  { name: 'legalBasis', type: 'text', localized: true, label: bi('Căn cứ pháp lý', 'Legal basis') },
  {
    name: 'predecessors',
    type: 'join',
    collection: 'agencies',
    on: 'successors',
    label: bi('Các đơn vị trước đây', 'Predecessors'),
    // Not by name: Payload 3.90 cannot sort joined drafts by a localized field (42P01).
    defaultSort: 'code',
    defaultLimit: 50,
    admin: { defaultColumns: ['name', 'code', 'closedStatus'], allowCreate: false },
  },
]

export const officeFields: Field[] = [
  { name: 'address', type: 'text', localized: true, label: bi('Trụ sở', 'Office') },
  {
    type: 'row',
    fields: [
      {
        name: 'phone',
        type: 'text',
        maxLength: 40,
        label: bi('Điện thoại cơ quan', 'Office phone'),
      },
      { name: 'email', type: 'email', label: bi('Thư điện tử công vụ', 'Official e-mail') },
    ],
  },
  webAddressField('website', bi('Trang thông tin', 'Website')),
]
