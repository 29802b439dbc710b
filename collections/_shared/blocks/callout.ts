import type { Block } from 'payload'
import { bi } from '../labels'

/** A short aside: a definition, a note or a warning. */
export const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: bi('Khung lưu ý', 'Callout'), plural: bi('Khung lưu ý', 'Callouts') },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: bi('Loại', 'Kind'),
      options: [
        { value: 'note', label: bi('Lưu ý', 'Note') },
        { value: 'definition', label: bi('Định nghĩa', 'Definition') },
        { value: 'warning', label: bi('Cảnh báo', 'Warning') },
      ],
    },
    { name: 'title', type: 'text', label: bi('Tiêu đề', 'Title') },
    { name: 'text', type: 'textarea', required: true, label: bi('Nội dung', 'Text') },
  ],
}
