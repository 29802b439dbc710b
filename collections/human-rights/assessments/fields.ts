import type { Field } from 'payload'
import { codeField } from '../../_shared/fields/code'
import { dayField } from '../../_shared/fields/dates'
import { recommendationsField } from '../../_shared/fields/recommendations'
import { webAddressField } from '../../_shared/fields/web-address'
import { bi } from '../../_shared/labels'

export const assessmentFields: Field[] = [
  codeField('DG'),
  recommendationsField({ required: true }),
  {
    type: 'row',
    fields: [
      {
        name: 'mechanism',
        type: 'relationship',
        relationTo: 'mechanisms',
        required: true,
        index: true,
        label: bi('Ai đánh giá', 'Assessed by'),
      },
      dayField('assessedOn', bi('Ngày', 'Date'), { required: true, index: true }),
    ],
  },
  {
    name: 'grade',
    type: 'select',
    index: true,
    label: bi('Mức của Ủy ban Nhân quyền', 'Grade of the Human Rights Committee'),
    admin: {
      description: bi(
        'Chỉ ghi khi Ủy ban đã xếp mức. Các cơ chế khác không xếp mức thì để trống.',
        'Only where the Committee gave one. Other mechanisms give none: leave it empty.',
      ),
    },
    // The scale of the Committee's follow-up procedure (CCPR/C/161).
    options: [
      { value: 'A', label: bi('A · Đáp ứng phần lớn', 'A · Largely satisfactory') },
      { value: 'B', label: bi('B · Đáp ứng một phần', 'B · Partially satisfactory') },
      { value: 'C', label: bi('C · Chưa đáp ứng', 'C · Not satisfactory') },
      { value: 'D', label: bi('D · Không hợp tác', 'D · No co-operation') },
      { value: 'E', label: bi('E · Trái với khuyến nghị', 'E · Contrary to the recommendation') },
    ],
  },
]

export const wordingFields: Field[] = [
  {
    name: 'quotation',
    type: 'textarea',
    required: true,
    label: bi('Nguyên văn', 'Quotation'),
    admin: {
      rows: 5,
      description: bi(
        'Đúng từng chữ như trong tài liệu, không dịch ở đây.',
        'Word for word as in the document, not translated here.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'quotationLanguage',
        type: 'text',
        defaultValue: 'en',
        maxLength: 8,
        label: bi('Ngôn ngữ (mã ISO)', 'Language (ISO code)'),
      },
      {
        name: 'symbol',
        type: 'text',
        required: true,
        index: true,
        maxLength: 60,
        label: bi('Ký hiệu tài liệu', 'Document symbol'),
      },
      { name: 'paragraph', type: 'text', maxLength: 20, label: bi('Đoạn', 'Paragraph') },
    ],
  },
  webAddressField('url', bi('Địa chỉ của tài liệu', 'Address of the document')),
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    label: bi('Tóm tắt bằng lời của ban biên tập', 'Summary in our own words'),
  },
]
