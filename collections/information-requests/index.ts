import type { CollectionConfig } from 'payload'
import { askedAgencyOrEditor, draftOrAdmin, editorsOnly } from '../_shared/access'
import { createdByField, isSampleField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { oneSaveAtATime } from '../_shared/hooks/one-save-at-a-time'
import { stampCreatedAt, stampCreatedBy } from '../_shared/hooks/stamp'
import { bi, groups } from '../_shared/labels'
import { requestEndpoints } from './endpoints'
import { agenciesField, askedField, askFields, courseFields } from './fields'
import { deleteAnswers, keepAsAsked, keyQuestions } from './hooks'

/**
 * The province asks agencies, with a deadline. What each of them answers is a row of its own in
 * `information-answers`, so that an agency reads its own answer and no other.
 */
export const InformationRequests: CollectionConfig = {
  slug: 'information-requests',
  labels: {
    singular: bi('Yêu cầu cung cấp thông tin', 'Information request'),
    plural: bi('Yêu cầu cung cấp thông tin', 'Information requests'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    description: bi(
      'Tỉnh hỏi các cơ quan, có thời hạn. Mỗi cơ quan trả lời riêng, trong trang quản trị hoặc qua một đường dẫn có hạn.',
      'The province asks agencies, with a deadline. Each answers by itself, in the admin or by a link that expires.',
    ),
    defaultColumns: ['title', 'state', 'dueAt', 'sentAt'],
    listSearchableFields: ['title', 'purpose'],
  },
  defaultSort: '-dueAt',
  graphQL: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: requestEndpoints,
  access: {
    read: askedAgencyOrEditor,
    create: editorsOnly,
    update: editorsOnly,
    delete: draftOrAdmin,
  },
  hooks: {
    beforeOperation: [guardPublicQuery, oneSaveAtATime],
    beforeChange: [keyQuestions, keepAsAsked, stampCreatedAt, stampCreatedBy],
    beforeDelete: [deleteAnswers],
  },
  fields: [
    ...askFields,
    agenciesField,
    askedField,
    ...courseFields,
    topicsField,
    createdByField,
    isSampleField,
  ],
}
