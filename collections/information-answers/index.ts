import type { CollectionConfig } from 'payload'
import { adminOnly, answeringAgencyOrEditor, nobody } from '../_shared/access'
import { isSampleField } from '../_shared/fields/stamps'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { oneSaveAtATime } from '../_shared/hooks/one-save-at-a-time'
import { stampCreatedAt } from '../_shared/hooks/stamp'
import { bi, groups } from '../_shared/labels'
import { askedFields, courseFields, declineField, paragraphsField } from './fields'
import { fitQuestions, keepWordsOfAgency, moveAlong, tellEditor, tellStanding } from './hooks'

/** What one agency answers to one request. Nothing of it is public until an editor takes it into a press note. */
export const InformationAnswers: CollectionConfig = {
  slug: 'information-answers',
  labels: {
    singular: bi('Trả lời của cơ quan', 'Agency’s answer'),
    plural: bi('Trả lời của cơ quan', 'Agencies’ answers'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    description: bi(
      'Mỗi cơ quan được hỏi có một dòng. Lọc theo tình trạng và hạn; quá hạn tính theo giờ lúc xem.',
      'One row for each agency that was asked. Filter by state and deadline; what is overdue is told by the clock.',
    ),
    defaultColumns: ['title', 'agency', 'standing', 'dueAt', 'answeredAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-createdAt',
  graphQL: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  access: {
    read: answeringAgencyOrEditor,
    create: nobody,
    update: answeringAgencyOrEditor,
    delete: adminOnly,
  },
  hooks: {
    beforeOperation: [guardPublicQuery, oneSaveAtATime],
    beforeChange: [stampCreatedAt, keepWordsOfAgency, fitQuestions, moveAlong],
    afterChange: [tellEditor],
    afterRead: [tellStanding],
  },
  fields: [...askedFields, paragraphsField, declineField, ...courseFields, isSampleField],
}
