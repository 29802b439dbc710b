import type { CollectionConfig } from 'payload'
import {
  articleWriters,
  neverPublishedOwnOrAdmin,
  ownOrEditor,
  unlessPublishing,
  publishedArticleOrOwn,
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
  authorshipFields,
  factCheckFields,
  pillarField,
  relatedFields,
  sourceFields,
  writingFields,
} from './fields'

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: bi('Bài viết', 'Article'), plural: bi('Bài viết', 'Articles') },
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    description: bi(
      'Tin, bài theo ba tuyến: kiến thức, kết quả, kiểm chứng. Bài nào cũng có nguồn và người chịu trách nhiệm.',
      'Texts in three pillars: knowledge, progress, fact-check. Each has sources and somebody answerable.',
    ),
    defaultColumns: [
      'title',
      'pillar',
      'agency',
      'state',
      'holder',
      'translationStatus',
      'updatedAt',
    ],
    listSearchableFields: ['title', 'summary', 'slug'],
    livePreview: { url: previewAddress },
    preview: (data, { locale }) =>
      previewAddress({ collectionConfig: { slug: 'articles' }, data, locale }),
  },
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  endpoints: workflowEndpoints('articles'),
  access: {
    read: publishedArticleOrOwn,
    readVersions: versionsOfOwnOrEditor,
    create: articleWriters,
    update: unlessPublishing(ownOrEditor),
    delete: neverPublishedOwnOrAdmin,
  },
  hooks: throughWorkflow,
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: bi('Viết bài', 'Writing'),
          fields: [originalBeside, ...writingFields, ...factCheckFields],
        },
        { label: bi('Nguồn', 'Sources'), fields: sourceFields },
        { label: bi('Liên quan', 'Related'), fields: relatedFields },
        {
          label: bi('Tác giả, thay đổi', 'Authors, changes'),
          fields: [...authorshipFields, ...changeFields],
        },
      ],
    },
    ...workflowFields,
    pillarField,
    translationStatusField(),
    textChangedAtField,
    slugField({ from: 'title' }),
    issuingAgencyField,
    topicsField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
