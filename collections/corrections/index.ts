import type { CollectionConfig } from 'payload'
import { adminOnly, editorsOnly, withPublicText } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { createdByField, isSampleField } from '../_shared/fields/stamps'
import { targetTextFields } from '../_shared/fields/target-text'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { stampCreatedAt, stampCreatedBy } from '../_shared/hooks/stamp'
import { bi, groups } from '../_shared/labels'
import { oneTarget } from './hooks'

/** Public notices of what was wrong in a text and what is right; shown on its page and in the log. */
export const Corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: bi('Đính chính', 'Correction'), plural: bi('Đính chính', 'Corrections') },
  admin: {
    group: groups.content,
    useAsTitle: 'wrong',
    description: bi(
      'Điều đã sai, điều đúng, mức độ, ngày. Hiện ngay trên trang của bài, trong bản tin và nhật ký công khai.',
      'What was wrong, what is right, how grave, when. Shown at once on the page, in feeds and in the public log.',
    ),
    defaultColumns: ['date', 'wrong', 'severity', 'article', 'pressNote'],
    listSearchableFields: ['wrong', 'right'],
  },
  defaultSort: '-date',
  access: { read: withPublicText, create: editorsOnly, update: editorsOnly, delete: adminOnly },
  hooks: {
    beforeOperation: [guardPublicQuery],
    beforeChange: [oneTarget, stampCreatedAt, stampCreatedBy],
  },
  fields: [
    ...targetTextFields,
    {
      name: 'wrong',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 600,
      label: bi('Điều đã sai', 'What was wrong'),
    },
    {
      name: 'right',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 600,
      label: bi('Điều đúng', 'What is right'),
    },
    {
      name: 'severity',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'factual',
      label: bi('Mức độ', 'Severity'),
      options: [
        { value: 'wording', label: bi('Câu chữ', 'Wording') },
        { value: 'factual', label: bi('Sự việc, số liệu', 'Fact or figure') },
        {
          value: 'serious',
          label: bi('Nghiêm trọng: đổi ý chính', 'Serious: it changes the meaning'),
        },
      ],
      admin: {
        position: 'sidebar',
        description: bi(
          'Sai sót không làm độc giả hiểu khác thì là "Câu chữ".',
          'Choose "Wording" when readers were not misled.',
        ),
      },
    },
    {
      ...dayField('date', bi('Ngày đính chính', 'Date'), { required: true, index: true }),
      defaultValue: () => new Date().toISOString(),
    },
    createdByField,
    isSampleField,
  ],
}
