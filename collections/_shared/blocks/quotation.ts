import type { Block } from 'payload'
import { bi } from '../labels'
import { sourceFields } from './source-fields'

/** Somebody's words, verbatim, with who said them and where. */
export const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  labels: { singular: bi('Trích dẫn', 'Quotation'), plural: bi('Trích dẫn', 'Quotations') },
  fields: [
    { name: 'text', type: 'textarea', required: true, label: bi('Nguyên văn', 'Verbatim text') },
    {
      name: 'attribution',
      type: 'text',
      required: true,
      label: bi('Lời của', 'Said by'),
      admin: {
        description: bi('Tên, chức vụ hoặc tên văn bản.', 'Name and post, or the document.'),
      },
    },
    {
      name: 'language',
      type: 'text',
      defaultValue: 'vi',
      maxLength: 8,
      label: bi('Ngôn ngữ (mã ISO)', 'Language (ISO code)'),
    },
    ...sourceFields,
  ],
}
