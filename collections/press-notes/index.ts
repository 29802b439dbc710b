import type { CollectionConfig } from 'payload'
import {
  neverPublishedOwnOrAdmin,
  ownPressNoteOrEditor,
  unlessPublishing,
  pressNoteWriters,
  releasedPressNoteOrOwn,
  versionsOfOwnOrEditor,
} from '../_shared/access'
import { previewAddress } from '../_shared/addresses'
import { workflowEndpoints } from '../_shared/editorial/endpoints'
import { issuingAgencyField } from '../_shared/fields/agency'
import { changeFields } from '../_shared/fields/change-notes'
import { slugField } from '../_shared/fields/slug'
import { createdByField, isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import {
  originalBeside,
  textChangedAtField,
  translationStatusField,
} from '../_shared/fields/translation-status'
import { workflowFields } from '../_shared/fields/workflow'
import { bi, groups } from '../_shared/labels'
import { everyEdition, neededToRead, throughWorkflow } from '../_shared/publishing'
import {
  attachmentFields,
  factFields,
  guidanceFields,
  openedByField,
  questionFields,
  releaseFields,
  spokespersonField,
} from './fields'
import { bindAttachments, keepFilesClosed, recordApiOpening } from './hooks'

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
    defaultColumns: [
      'number',
      'title',
      'visibility',
      'embargoUntil',
      'state',
      'holder',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'number', 'slug'],
    livePreview: { url: previewAddress },
    preview: (data, { locale }) =>
      previewAddress({ collectionConfig: { slug: 'press-notes' }, data, locale }),
  },
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  endpoints: workflowEndpoints('press-notes'),
  access: {
    read: releasedPressNoteOrOwn,
    readVersions: versionsOfOwnOrEditor,
    create: pressNoteWriters,
    update: unlessPublishing(ownPressNoteOrEditor),
    delete: neverPublishedOwnOrAdmin,
  },
  hooks: {
    ...throughWorkflow,
    afterChange: [...(throughWorkflow.afterChange ?? []), bindAttachments],
    afterRead: [recordApiOpening],
    beforeDelete: [keepFilesClosed],
  },
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Nội dung', 'Guidance'), fields: [originalBeside, ...guidanceFields] },
        { label: bi('Dữ kiện', 'Facts'), fields: factFields },
        { label: bi('Hỏi đáp', 'Q&A'), fields: questionFields },
        { label: bi('Tệp', 'Files'), fields: attachmentFields },
        { label: bi('Thay đổi', 'Changes'), fields: changeFields },
        { label: bi('Ai đã mở', 'Who opened it'), fields: [openedByField] },
      ],
    },
    ...workflowFields,
    ...releaseFields,
    translationStatusField(),
    textChangedAtField,
    slugField({ from: 'title' }),
    issuingAgencyField,
    spokespersonField,
    topicsField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
