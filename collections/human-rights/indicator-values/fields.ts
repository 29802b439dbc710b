import type { Field, TextFieldSingleValidation } from 'payload'
import { dayField } from '../../_shared/fields/dates'
import { webAddressField } from '../../_shared/fields/web-address'
import { bi } from '../../_shared/labels'
import { inLanguageOf } from '../../_shared/messages'
import { isDisaggregation, isPeriod } from '../../../src/lib/indicators/series'

const writtenPeriod: TextFieldSingleValidation = (value, { req }) =>
  value && isPeriod(value)
    ? true
    : inLanguageOf(
        req,
        bi(
          'Ghi kỳ như 2025, 2025-S1, 2025-Q3 hoặc 2025-07.',
          'Write the period as 2025, 2025-S1, 2025-Q3 or 2025-07.',
        ),
      )

const writtenDisaggregation: TextFieldSingleValidation = (value, { req }) =>
  !value || isDisaggregation(value)
    ? true
    : inLanguageOf(
        req,
        bi(
          'Ghi phân tổ như sex=F hoặc residence=rural;sex=F; để trống cho tổng số.',
          'Write the disaggregation as sex=F or residence=rural;sex=F; leave it empty for the total.',
        ),
      )

export const observationFields: Field[] = [
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 300,
    label: bi('Khóa', 'Key'),
    admin: { readOnly: true, description: bi('Hệ thống đặt.', 'Made by the system.') },
  },
  {
    name: 'indicator',
    type: 'relationship',
    relationTo: 'indicators',
    required: true,
    index: true,
    label: bi('Chỉ số', 'Indicator'),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'period',
        type: 'text',
        required: true,
        index: true,
        maxLength: 10,
        label: bi('Kỳ', 'Period'),
        validate: writtenPeriod,
      },
      {
        name: 'area',
        type: 'text',
        required: true,
        index: true,
        maxLength: 40,
        label: bi('Địa bàn (mã)', 'Area (code)'),
        admin: {
          description: bi(
            'Mã của tỉnh, xã như ở mục Cơ quan, hoặc VN cho cả nước.',
            'The code of the province or commune as under Agencies, or VN for the country.',
          ),
        },
      },
      {
        name: 'disaggregation',
        type: 'text',
        maxLength: 120,
        label: bi('Phân tổ', 'Disaggregation'),
        validate: writtenDisaggregation,
      },
    ],
  },
]

export const vintageFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'value', type: 'number', required: true, label: bi('Giá trị', 'Value') },
      {
        name: 'status',
        type: 'select',
        enumName: 'enum_indicator_values_value_status',
        required: true,
        index: true,
        defaultValue: 'final',
        label: bi('Tình trạng', 'Status'),
        options: [
          { value: 'provisional', label: bi('Ước tính', 'Provisional') },
          { value: 'final', label: bi('Chính thức', 'Final') },
          { value: 'revised', label: bi('Điều chỉnh', 'Revised') },
        ],
      },
      dayField('vintage', bi('Công bố ngày', 'Published on'), { required: true, index: true }),
    ],
  },
]

export const noteFields: Field[] = [
  {
    name: 'source',
    type: 'text',
    required: true,
    maxLength: 300,
    label: bi('Nguồn', 'Source'),
  },
  webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
  { name: 'note', type: 'text', localized: true, maxLength: 300, label: bi('Ghi chú', 'Note') },
]
