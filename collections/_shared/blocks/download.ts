import type { Block } from 'payload'
import { bi } from '../labels'

/** A document to take away. */
export const download: Block = {
  slug: 'download',
  interfaceName: 'DownloadBlock',
  labels: {
    singular: bi('Tài liệu tải về', 'Download'),
    plural: bi('Tài liệu tải về', 'Downloads'),
  },
  fields: [
    { name: 'file', type: 'upload', relationTo: 'media', required: true, label: bi('Tệp', 'File') },
    { name: 'label', type: 'text', required: true, label: bi('Tên tài liệu', 'Name') },
    { name: 'description', type: 'textarea', label: bi('Mô tả', 'Description') },
  ],
}
