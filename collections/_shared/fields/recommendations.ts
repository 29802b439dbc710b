import type { RelationshipField } from 'payload'
import { bi } from '../labels'

/** The recommendations that a record answers to. */
export function recommendationsField(options: { required?: boolean } = {}): RelationshipField {
  return {
    name: 'recommendations',
    type: 'relationship',
    relationTo: 'recommendations',
    hasMany: true,
    index: true,
    required: options.required ?? false,
    label: bi('Khuyến nghị', 'Recommendations'),
  }
}

/** Agencies that do their part beside the one that leads. */
export const coordinatingAgenciesField: RelationshipField = {
  name: 'coordinatingAgencies',
  type: 'relationship',
  relationTo: 'agencies',
  hasMany: true,
  label: bi('Cơ quan phối hợp', 'Co-ordinating agencies'),
}
