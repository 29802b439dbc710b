import type { Field } from 'payload'
import { webAddressField } from '../fields/web-address'
import { bi } from '../labels'

/** Where a figure, table or quotation comes from; nothing is published without it. */
export const sourceFields: Field[] = [
  {
    name: 'sourceTitle',
    type: 'text',
    required: true,
    label: bi('Nguồn', 'Source'),
    admin: {
      description: bi(
        'Tên văn bản hoặc bộ số liệu, kèm số ký hiệu.',
        'Name of the document or data set, with its symbol.',
      ),
    },
  },
  webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
]
