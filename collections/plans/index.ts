import type { CollectionConfig } from 'payload'
import { adminOnly, anyone, editorsOnly } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { isSampleField } from '../_shared/fields/stamps'
import { webAddressField } from '../_shared/fields/web-address'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'

/** The plans that the office works by; their targets are in `plan-targets`. */
export const Plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: bi('Kế hoạch', 'Plan'), plural: bi('Kế hoạch', 'Plans') },
  admin: {
    group: groups.bodies,
    useAsTitle: 'number',
    description: bi(
      'Kế hoạch của tỉnh về truyền thông quyền con người: số, ngày, giai đoạn.',
      'The province’s plans for communication on human rights: number, day, years.',
    ),
    defaultColumns: ['number', 'title', 'fromYear', 'toYear'],
  },
  access: { read: anyone, create: editorsOnly, update: editorsOnly, delete: adminOnly },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 60,
      label: bi('Số, ký hiệu', 'Number'),
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: bi('Tên kế hoạch', 'Title'),
    },
    dayField('issuedOn', bi('Ngày ban hành', 'Issued on')),
    {
      type: 'row',
      fields: [
        { name: 'fromYear', type: 'number', required: true, label: bi('Từ năm', 'From year') },
        { name: 'toYear', type: 'number', required: true, label: bi('Đến năm', 'To year') },
      ],
    },
    webAddressField('sourceUrl', bi('Địa chỉ của văn bản', 'Address of the document')),
    isSampleField,
  ],
}
