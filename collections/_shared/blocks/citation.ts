import type { Block } from 'payload'
import { bi } from '../labels'

/** A mark in the text that points to a source of the article by its position. */
export const citation: Block = {
  slug: 'citation',
  interfaceName: 'CitationBlock',
  labels: { singular: bi('Dẫn nguồn', 'Citation'), plural: bi('Dẫn nguồn', 'Citations') },
  fields: [
    {
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      max: 99,
      label: bi('Số thứ tự của nguồn', 'Number of the source'),
    },
  ],
}
