import type { CollectionConfig } from 'payload'
import { anyone, editorField, nobody } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { isSampleField } from '../_shared/fields/stamps'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'

/**
 * What became of bodies: who was merged, split, renamed or dissolved, on which day, by which
 * decision. Public; written when agencies are reorganised and changed by nobody.
 */
export const AgencyChanges: CollectionConfig = {
  slug: 'agency-changes',
  labels: {
    singular: bi('Thay đổi tổ chức', 'Change of agencies'),
    plural: bi('Thay đổi tổ chức', 'Changes of agencies'),
  },
  admin: {
    group: groups.bodies,
    useAsTitle: 'decision',
    description: bi(
      'Sáp nhập, chia tách, đổi tên, giải thể: ghi tự động khi sắp xếp cơ quan, công khai.',
      'Mergers, splits, renamings, dissolutions: written when agencies are reorganised; public.',
    ),
    defaultColumns: ['effectiveOn', 'kind', 'from', 'to', 'decision'],
  },
  defaultSort: '-effectiveOn',
  graphQL: { disableMutations: true },
  access: { read: anyone, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: bi('Việc', 'What happened'),
      options: [
        { value: 'merged', label: bi('Sáp nhập', 'Merged') },
        { value: 'split', label: bi('Chia tách', 'Split') },
        { value: 'renamed', label: bi('Đổi tên', 'Renamed') },
        { value: 'dissolved', label: bi('Giải thể', 'Dissolved') },
      ],
    },
    dayField('effectiveOn', bi('Có hiệu lực từ', 'In force from'), { required: true, index: true }),
    {
      name: 'decision',
      type: 'text',
      required: true,
      maxLength: 200,
      label: bi('Căn cứ: số văn bản', 'Legal basis: number of the decision'),
    },
    {
      name: 'from',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      required: true,
      label: bi('Từ', 'From'),
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      label: bi('Thành', 'To'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      access: { read: editorField },
      label: bi('Người ghi', 'Recorded by'),
    },
    isSampleField,
  ],
}
