import type { Field } from 'payload'
import { dayField } from '../../_shared/fields/dates'
import { webAddressField } from '../../_shared/fields/web-address'
import { bi } from '../../_shared/labels'

export const treatyFields: Field[] = [
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
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        maxLength: 120,
        label: bi('Tên gọi ngắn', 'Short name'),
      },
    ],
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 400,
    label: bi('Tên đầy đủ', 'Full name'),
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    label: bi('Loại', 'Kind'),
    options: [
      { value: 'covenant', label: bi('Công ước cơ bản (Covenant)', 'Covenant') },
      { value: 'convention', label: bi('Công ước', 'Convention') },
      {
        value: 'optional-protocol',
        label: bi('Nghị định thư không bắt buộc', 'Optional protocol'),
      },
      { value: 'declaration', label: bi('Tuyên ngôn', 'Declaration') },
    ],
  },
  dayField('adoptedOn', bi('Ngày thông qua', 'Adopted on')),
  { name: 'summary', type: 'textarea', localized: true, label: bi('Tóm tắt', 'Summary') },
  {
    name: 'monitoringBody',
    type: 'relationship',
    relationTo: 'mechanisms',
    label: bi('Ủy ban giám sát', 'Monitoring body'),
  },
]

export const statusFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    // Payload's own `_status` would otherwise share the database type of this field.
    enumName: 'enum_instruments_treaty_status',
    required: true,
    index: true,
    label: bi('Việt Nam', 'Viet Nam'),
    options: [
      { value: 'party', label: bi('Là thành viên', 'Is a party') },
      { value: 'signed', label: bi('Đã ký, chưa phê chuẩn', 'Signed, not ratified') },
      { value: 'not-party', label: bi('Chưa tham gia', 'Not a party') },
    ],
  },
  {
    type: 'row',
    fields: [
      dayField('signedOn', bi('Ngày ký', 'Signed on')),
      dayField('boundOn', bi('Ngày phê chuẩn, gia nhập', 'Ratified or acceded on'), {
        index: true,
      }),
      {
        name: 'boundBy',
        type: 'select',
        label: bi('Bằng cách', 'By'),
        options: [
          { value: 'ratification', label: bi('Phê chuẩn', 'Ratification') },
          { value: 'accession', label: bi('Gia nhập', 'Accession') },
          { value: 'succession', label: bi('Kế thừa', 'Succession') },
        ],
      },
      dayField('inForceOn', bi('Có hiệu lực với Việt Nam', 'In force for Viet Nam')),
    ],
  },
  {
    name: 'reservations',
    type: 'textarea',
    localized: true,
    label: bi('Bảo lưu, tuyên bố', 'Reservations and declarations'),
  },
  dayField('nextReportDue', bi('Hạn báo cáo tới', 'Next report due')),
]

export const provenanceFields: Field[] = [
  { name: 'sourceLabel', type: 'text', localized: true, label: bi('Nguồn', 'Source') },
  webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
  dayField('asOf', bi('Tính đến ngày', 'As of')),
]
