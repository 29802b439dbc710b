import type { CollectionConfig } from 'payload'
import { previewAddress } from '../_shared/addresses'
import { issuingAgencyField } from '../_shared/fields/agency'
import { slugField } from '../_shared/fields/slug'
import { createdByField, isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import { translationStatusField } from '../_shared/fields/translation-status'
import { bi, groups } from '../_shared/labels'
import { everyEdition, neededToRead, writtenByAgencies } from '../_shared/publishing'
import { agenciesWritePublicReads } from '../_shared/record-access'
import { enquiryField, textFields } from './fields'
import { keepAskerOut } from './hooks'

export const Answers: CollectionConfig = {
  slug: 'answers',
  labels: {
    singular: bi('Hỏi đáp', 'Question and answer'),
    plural: bi('Hỏi đáp', 'Questions and answers'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'question',
    description: bi(
      'Câu hỏi thường gặp và câu hỏi gửi đến mà biên tập viên quyết định đăng, viết lại không còn thông tin của người hỏi.',
      'Frequent questions, and enquiries that an editor decides to publish, written anew without anything about the person.',
    ),
    defaultColumns: ['question', 'agency', 'answeredOn', '_status'],
    listSearchableFields: ['question', 'slug'],
    livePreview: { url: previewAddress },
    preview: (data, { locale }) =>
      previewAddress({ collectionConfig: { slug: 'answers' }, data, locale }),
  },
  defaultSort: '-answeredOn',
  access: agenciesWritePublicReads,
  hooks: {
    ...writtenByAgencies,
    beforeChange: [...(writtenByAgencies.beforeChange ?? []), keepAskerOut],
  },
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    ...textFields,
    translationStatusField(),
    slugField({ from: 'question' }),
    issuingAgencyField,
    enquiryField,
    topicsField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
