import type { Block } from 'payload'
import { dayField } from '../fields/dates'
import { bi } from '../labels'
import { sourceFields } from './source-fields'

/** One number with its label, source and date. */
export const keyFigure: Block = {
  slug: 'keyFigure',
  interfaceName: 'KeyFigureBlock',
  labels: { singular: bi('Con số chính', 'Key figure'), plural: bi('Con số chính', 'Key figures') },
  fields: [
    {
      name: 'value',
      type: 'text',
      required: true,
      maxLength: 40,
      label: bi('Con số', 'Figure'),
      admin: { description: bi('Ví dụ: 94,6% hoặc 56', 'For example 94.6% or 56') },
    },
    { name: 'label', type: 'text', required: true, label: bi('Là gì', 'What it counts') },
    ...sourceFields,
    dayField('asOf', bi('Tính đến ngày', 'As of'), { required: true }),
  ],
}
