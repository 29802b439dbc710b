import type { RelationshipField } from 'payload'
import { bi } from '../labels'

/** The body that issues a text; authors write for their own. */
export const issuingAgencyField: RelationshipField = {
  name: 'agency',
  type: 'relationship',
  relationTo: 'agencies',
  required: true,
  index: true,
  label: bi('Cơ quan ban hành', 'Issuing agency'),
  filterOptions: { closedStatus: { exists: false } },
  admin: {
    position: 'sidebar',
    description: bi(
      'Cơ quan chịu trách nhiệm về nội dung; tên hiện ngay dưới tiêu đề.',
      'The body answerable for the text; its name stands under the title.',
    ),
  },
}
