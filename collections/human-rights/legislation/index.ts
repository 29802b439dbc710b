import type { CollectionConfig } from 'payload'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogTab } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { topicsField } from '../../_shared/fields/terms'
import { translationStatusField } from '../../_shared/fields/translation-status'
import { stripUnreviewed } from '../../_shared/hooks/strip-unreviewed'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, keptInDatabase } from '../../_shared/publishing'
import { editorsKeepPublicReads } from '../../_shared/record-access'
import { contentFields, forceFields, identityFields, linkFields } from './fields'

export const Legislation: CollectionConfig = {
  slug: 'legislation',
  labels: {
    singular: bi('Văn bản pháp luật', 'Legal act'),
    plural: bi('Văn bản pháp luật', 'Legislation'),
  },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'number',
    description: bi(
      'Luật, nghị định, quyết định về quyền con người, với những mục mà Nghị định 42/2022/NĐ-CP yêu cầu.',
      'Laws, decrees and decisions on human rights, with the items that Decree 42/2022/ND-CP demands.',
    ),
    defaultColumns: ['number', 'title', 'form', 'issuedOn', 'force', '_status'],
    listSearchableFields: ['number', 'title'],
  },
  defaultSort: '-issuedOn',
  access: editorsKeepPublicReads,
  hooks: { ...keptInDatabase, beforeRead: [stripUnreviewed] },
  forceSelect: { translationStatus: true },
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Văn bản', 'Act'), fields: identityFields },
        { label: bi('Nội dung', 'Content'), fields: contentFields },
        { label: bi('Hiệu lực', 'Force'), fields: forceFields },
        { label: bi('Liên quan', 'Related'), fields: linkFields },
        recordLogTab,
      ],
    },
    translationStatusField(),
    slugField({ from: 'number', localized: false }),
    topicsField,
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
