import type { CollectionConfig } from 'payload'
import { adminOnly, anyone, editorsOnly } from '../_shared/access'
import { archiveFields } from '../_shared/fields/archive'
import { termSchemes } from '../_shared/fields/terms'
import { recordLogField } from '../_shared/fields/record-log'
import { bi, groups } from '../_shared/labels'
import { publicAtOnce } from '../_shared/publishing'

export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: bi('Thuật ngữ', 'Term'), plural: bi('Thuật ngữ', 'Terms') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'label',
    description: bi(
      'Từ vựng dùng để phân loại. Mã không đổi; nhãn của tổ chức nguồn giữ nguyên văn.',
      'Vocabularies for classification. Codes never change; upstream labels stay verbatim.',
    ),
    defaultColumns: ['label', 'scheme', 'code', 'upstreamLabel'],
    listSearchableFields: ['label', 'code', 'upstreamLabel'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: 'code',
  access: { read: anyone, create: editorsOnly, update: editorsOnly, delete: adminOnly },
  hooks: publicAtOnce,
  indexes: [{ fields: ['scheme', 'code'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'scheme',
          type: 'select',
          required: true,
          index: true,
          options: termSchemes,
          label: bi('Bộ từ vựng', 'Vocabulary'),
        },
        { name: 'code', type: 'text', required: true, maxLength: 80, label: bi('Mã', 'Code') },
      ],
    },
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: bi('Nhãn', 'Label'),
    },
    {
      name: 'upstreamLabel',
      type: 'text',
      maxLength: 300,
      label: bi('Nhãn của nguồn', 'Upstream label'),
      admin: {
        description: bi('Nguyên văn ở UHRI hoặc UPR Info.', 'Verbatim as in UHRI or UPR Info.'),
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: bi('Giải thích', 'Description'),
    },
    { name: 'parent', type: 'relationship', relationTo: 'terms', label: bi('Thuộc', 'Parent') },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: 'terms',
      label: bi('Được thay bằng', 'Replaced by'),
    },
    recordLogField,
    ...archiveFields,
  ],
}
