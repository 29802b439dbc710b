import type { Block } from 'payload'
import { bi } from '../labels'

/** A record of the database or another page, shown inside the text as it is today. */
export const embeddedRecord: Block = {
  slug: 'embeddedRecord',
  interfaceName: 'EmbeddedRecordBlock',
  labels: {
    singular: bi('Bản ghi nhúng', 'Embedded record'),
    plural: bi('Bản ghi nhúng', 'Embedded records'),
  },
  fields: [
    {
      name: 'record',
      type: 'relationship',
      relationTo: ['recommendations', 'instruments', 'review-cycles', 'articles', 'agencies'],
      required: true,
      label: bi('Bản ghi', 'Record'),
    },
    { name: 'note', type: 'text', label: bi('Lời dẫn', 'Note') },
  ],
}
