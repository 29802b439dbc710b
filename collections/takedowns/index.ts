import type { CollectionConfig } from 'payload'
import { nobody, ofPublicTextOrEditor, staffField } from '../_shared/access'
import { targetTextFields } from '../_shared/fields/target-text'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'

/** The public log of texts that were withdrawn or taken down; written by the workflow's moves. */
export const Takedowns: CollectionConfig = {
  slug: 'takedowns',
  labels: { singular: bi('Rút, gỡ bài', 'Takedown'), plural: bi('Rút, gỡ bài', 'Takedowns') },
  admin: {
    group: groups.content,
    useAsTitle: 'pathVi',
    description: bi(
      'Mỗi lần rút, gộp hoặc gỡ bài đều được ghi lại công khai, kèm ngày và lý do. Ghi tự động.',
      'Every withdrawal, consolidation and removal is on public record with its day and reason. Written automatically.',
    ),
    defaultColumns: ['at', 'kind', 'pathVi', 'reason', 'endedAt'],
  },
  defaultSort: '-at',
  access: { read: ofPublicTextOrEditor, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [
    ...targetTextFields,
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: bi('Loại', 'Kind'),
      options: [
        {
          value: 'withdrawn',
          label: bi('Rút, trang còn thông báo', 'Withdrawn, the page says so'),
        },
        {
          value: 'consolidated',
          label: bi('Gộp vào trang khác', 'Consolidated into another page'),
        },
        { value: 'error', label: bi('Công bố nhầm', 'Published in error') },
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 600,
      label: bi('Lý do công khai', 'Public reason'),
    },
    { name: 'at', type: 'date', required: true, index: true, label: bi('Lúc', 'When') },
    {
      name: 'endedAt',
      type: 'date',
      index: true,
      label: bi('Công bố lại lúc', 'Public again since'),
    },
    {
      name: 'pathVi',
      type: 'text',
      index: true,
      label: bi('Địa chỉ tiếng Việt', 'Vietnamese address'),
    },
    {
      name: 'pathEn',
      type: 'text',
      index: true,
      label: bi('Địa chỉ tiếng Anh', 'English address'),
    },
    { name: 'replacedBy', type: 'text', label: bi('Trang thay thế', 'Page that replaces it') },
    {
      name: 'wasPublic',
      type: 'checkbox',
      index: true,
      label: bi('Đã từng công khai', 'Had been public'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      access: { read: staffField },
      label: bi('Người gỡ', 'By'),
    },
  ],
}
