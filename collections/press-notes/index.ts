import type { CollectionConfig } from 'payload'
import {
  neverPublishedOwnOrEditor,
  ownPressNoteOrEditor,
  pressNoteWriters,
  releasedPressNoteOrOwn,
  versionsOfOwnOrEditor,
} from '../_shared/access'
import { previewAddress } from '../_shared/addresses'
import { issuingAgencyField } from '../_shared/fields/agency'
import { slugField } from '../_shared/fields/slug'
import { createdByField, isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import { translationStatusField } from '../_shared/fields/translation-status'
import { contactInForce } from '../_shared/hooks/contact-in-force'
import { bi, groups } from '../_shared/labels'
import { everyEdition, neededToRead, writtenByAgencies } from '../_shared/publishing'
import {
  attachmentFields,
  factFields,
  guidanceFields,
  questionFields,
  releaseFields,
  spokespersonField,
} from './fields'
import { bindAttachments, keepFilesClosed } from './hooks'

export const PressNotes: CollectionConfig = {
  slug: 'press-notes',
  labels: {
    singular: bi('Thông tin báo chí', 'Press note'),
    plural: bi('Thông tin báo chí', 'Press notes'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    description: bi(
      'Tài liệu cho báo chí: thông điệp, dữ kiện có nguồn, hỏi đáp, người phát ngôn. Có thể cấm phổ biến đến một giờ nhất định.',
      'Material for the press: messages, sourced facts, questions and answers, spokesperson. An embargo may be set.',
    ),
    defaultColumns: ['number', 'title', 'visibility', 'embargoUntil', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'number', 'slug'],
    livePreview: { url: previewAddress },
    preview: (data, { locale }) =>
      previewAddress({ collectionConfig: { slug: 'press-notes' }, data, locale }),
  },
  defaultSort: '-publishedAt',
  access: {
    read: releasedPressNoteOrOwn,
    readVersions: versionsOfOwnOrEditor,
    create: pressNoteWriters,
    update: ownPressNoteOrEditor,
    delete: neverPublishedOwnOrEditor,
  },
  hooks: {
    ...writtenByAgencies,
    beforeChange: [...(writtenByAgencies.beforeChange ?? []), contactInForce('spokesperson')],
    afterChange: [...(writtenByAgencies.afterChange ?? []), bindAttachments],
    beforeDelete: [keepFilesClosed],
  },
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Nội dung', 'Guidance'), fields: guidanceFields },
        { label: bi('Dữ kiện', 'Facts'), fields: factFields },
        { label: bi('Hỏi đáp', 'Q&A'), fields: questionFields },
        { label: bi('Tệp', 'Files'), fields: attachmentFields },
      ],
    },
    ...releaseFields,
    translationStatusField(),
    slugField({ from: 'title' }),
    issuingAgencyField,
    spokespersonField,
    topicsField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
