import type { ArrayField } from 'payload'
import { bi, type Bilingual } from '../labels'
import { dayField } from './dates'
import { webAddressField } from './web-address'

interface SourcesOptions {
  /** How many sources a published record has at least. */
  atLeast?: number
  description?: Bilingual
}

/** Where a statement comes from: what a reader needs to check it (domain.md, principle 1). */
export function sourcesField({ atLeast = 0, description }: SourcesOptions = {}): ArrayField {
  return {
    name: 'sources',
    type: 'array',
    required: atLeast > 0,
    minRows: atLeast,
    label: bi('Nguồn', 'Sources'),
    labels: { singular: bi('Nguồn', 'Source'), plural: bi('Nguồn', 'Sources') },
    admin: { description },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        label: bi('Tên nguồn', 'Title'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'publisher',
            type: 'text',
            localized: true,
            label: bi('Cơ quan công bố', 'Publisher'),
          },
          { name: 'symbol', type: 'text', label: bi('Số, ký hiệu', 'Number or symbol') },
          dayField('date', bi('Ngày', 'Date')),
        ],
      },
      webAddressField('url'),
      {
        name: 'record',
        type: 'relationship',
        relationTo: [
          'instruments',
          'recommendations',
          'review-cycles',
          'legislation',
          'indicators',
        ],
        label: bi('Bản ghi trong cơ sở dữ liệu', 'Record of the database'),
      },
    ],
  }
}
