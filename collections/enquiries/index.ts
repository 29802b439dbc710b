import type { CollectionConfig } from 'payload'
import { adminOnly, answeringAgencyOrEditor, nobody } from '../_shared/access'
import { isSampleField } from '../_shared/fields/stamps'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { oneSaveAtATime } from '../_shared/hooks/one-save-at-a-time'
import { stampCreatedAt } from '../_shared/hooks/stamp'
import { bi, groups } from '../_shared/labels'
import {
  agencyField,
  askerField,
  consentField,
  formKeyField,
  questionFields,
  receiptField,
  replyFields,
  stampFields,
  stateField,
} from './fields'
import { moveAlong, startClock } from './hooks'
import { tellClosed } from './tell-asker'

/**
 * Questions from journalists and citizens. Nothing of it is public: what is published is written
 * anew in `answers`. Without versions, so that erasing a person's data erases it.
 */
export const Enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: {
    singular: bi('Câu hỏi gửi đến', 'Enquiry'),
    plural: bi('Câu hỏi gửi đến', 'Enquiries'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'receipt',
    description: bi(
      'Câu hỏi của báo chí và người dân, có hạn trả lời tính bằng ngày làm việc. Giao, trả lời, hoặc từ chối có căn cứ.',
      'Questions from the press and the public, with a deadline in working days. Assign, answer, or refuse with a ground.',
    ),
    defaultColumns: ['receipt', 'state', 'agency', 'dueOn', 'receivedAt'],
    listSearchableFields: ['receipt', 'question'],
  },
  graphQL: { disableMutations: true },
  defaultSort: 'dueOn',
  access: {
    read: answeringAgencyOrEditor,
    create: nobody,
    update: answeringAgencyOrEditor,
    delete: adminOnly,
  },
  hooks: {
    beforeOperation: [guardPublicQuery, oneSaveAtATime],
    beforeChange: [stampCreatedAt, startClock, moveAlong],
    afterChange: [tellClosed],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Câu hỏi', 'Question'), fields: [...questionFields, askerField] },
        { label: bi('Trả lời', 'Reply'), fields: replyFields },
        { label: bi('Đồng ý', 'Consent'), fields: [consentField] },
      ],
    },
    receiptField,
    stateField,
    agencyField,
    ...stampFields,
    formKeyField,
    isSampleField,
  ],
}
