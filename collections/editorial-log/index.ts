import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '../_shared/access'
import { logLabels } from '../_shared/editorial/log-labels'
import { targetTextFields } from '../_shared/fields/target-text'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'
import { stateLabels, states } from '../_shared/workflow'

const stateOptions = states.map((value) => ({ value, label: stateLabels[value] }))

/**
 * Every move and comment on a text: who, when, from which state to which, on which version.
 * Written by the workflow alone and never changed. Writers see that of their texts in the panel.
 */
export const EditorialLog: CollectionConfig = {
  slug: 'editorial-log',
  labels: {
    singular: bi('Nhật ký biên tập', 'Editorial log'),
    plural: bi('Nhật ký biên tập', 'Editorial log'),
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'title',
    description: bi(
      'Ai đã gửi, duyệt, công bố, rút bài nào, lúc nào. Ghi tự động, không sửa được.',
      'Who submitted, approved, published and withdrew what, and when. Written automatically; it cannot be changed.',
    ),
    defaultColumns: ['createdAt', 'title', 'move', 'from', 'to', 'by'],
    listSearchableFields: ['title', 'comment'],
  },
  defaultSort: '-createdAt',
  graphQL: false,
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [
    ...targetTextFields,
    { name: 'title', type: 'text', label: bi('Bài', 'Text') },
    {
      name: 'move',
      type: 'select',
      required: true,
      index: true,
      label: bi('Việc', 'Move'),
      options: logLabels,
    },
    { name: 'from', type: 'select', options: stateOptions, label: bi('Từ', 'From') },
    { name: 'to', type: 'select', options: stateOptions, label: bi('Đến', 'To') },
    { name: 'by', type: 'relationship', relationTo: 'users', index: true, label: bi('Ai', 'Who') },
    { name: 'comment', type: 'textarea', label: bi('Lời', 'Words') },
    { name: 'passage', type: 'text', label: bi('Phần của bài', 'Part of the text') },
    { name: 'quote', type: 'textarea', label: bi('Đoạn được góp ý', 'Passage') },
    { name: 'version', type: 'text', label: bi('Phiên bản', 'Version') },
  ],
}
