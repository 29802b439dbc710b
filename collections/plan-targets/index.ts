import type { CollectionConfig } from 'payload'
import { adminOnly, anyone, editorsOnly } from '../_shared/access'
import { isSampleField } from '../_shared/fields/stamps'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'
import { figuresCsv } from './figures-csv'
import { populationWhereNeeded } from './hooks'
import { measureLabels, measures, needsPopulation } from './measures'

/** What a plan wants to reach; how far it has come is computed from the records, never typed in. */
export const PlanTargets: CollectionConfig = {
  slug: 'plan-targets',
  labels: {
    singular: bi('Chỉ tiêu kế hoạch', 'Plan target'),
    plural: bi('Chỉ tiêu kế hoạch', 'Plan targets'),
  },
  admin: {
    group: groups.bodies,
    useAsTitle: 'label',
    description: bi(
      'Con số hiện nay tính từ dữ liệu, xem ở trang "Chỉ tiêu". Ở đây chỉ đặt mức phải đạt.',
      'Where a target stands is computed; see the page "Targets". Here you say what is to be reached.',
    ),
    defaultColumns: ['label', 'plan', 'measure', 'goal'],
  },
  access: { read: anyone, create: editorsOnly, update: editorsOnly, delete: adminOnly },
  endpoints: [figuresCsv],
  hooks: { beforeOperation: [guardPublicQuery], beforeChange: [populationWhereNeeded] },
  fields: [
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'plans',
      required: true,
      index: true,
      label: bi('Kế hoạch', 'Plan'),
    },
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: bi('Chỉ tiêu', 'Target'),
    },
    {
      name: 'measure',
      type: 'select',
      required: true,
      label: bi('Đo bằng', 'Measured by'),
      options: measures.map((value) => ({ value, label: measureLabels[value] })),
    },
    {
      name: 'goal',
      type: 'number',
      required: true,
      min: 1,
      max: 100,
      label: bi('Phải đạt (%)', 'To be reached (%)'),
    },
    {
      name: 'population',
      type: 'number',
      min: 1,
      label: bi('Tổng số người', 'Number of people'),
      admin: {
        condition: (data) => needsPopulation.some((measure) => measure === data.measure),
        description: bi(
          'Bao nhiêu người phải được tập huấn. Chỉ số lượng, không ghi tên.',
          'How many people are to be trained. A number only, no names.',
        ),
      },
    },
    {
      name: 'populationSource',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: bi('Nguồn của tổng số', 'Source of that number'),
      admin: {
        condition: (data) => needsPopulation.some((measure) => measure === data.measure),
      },
    },
    { name: 'order', type: 'number', defaultValue: 100, label: bi('Thứ tự', 'Order') },
    isSampleField,
  ],
}
