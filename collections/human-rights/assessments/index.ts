import type { CollectionConfig } from 'payload'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogTab } from '../../_shared/fields/record-log'
import { isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { translationStatusField } from '../../_shared/fields/translation-status'
import { stripUnreviewed } from '../../_shared/hooks/strip-unreviewed'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, keptInDatabase } from '../../_shared/publishing'
import { editorsKeepPublicReads } from '../../_shared/record-access'
import { assessmentFields, wordingFields } from './fields'

export const Assessments: CollectionConfig = {
  slug: 'assessments',
  labels: {
    singular: bi('Đánh giá từ bên ngoài', 'Outside assessment'),
    plural: bi('Đánh giá từ bên ngoài', 'Outside assessments'),
  },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'code',
    description: bi(
      'Điều mà ủy ban công ước hoặc cơ chế khác đánh giá về việc thực hiện, nguyên văn, có ký hiệu tài liệu.',
      'How a treaty body or another mechanism assesses implementation: verbatim, with the document symbol.',
    ),
    defaultColumns: ['code', 'mechanism', 'grade', 'assessedOn', '_status'],
    listSearchableFields: ['code', 'symbol', 'quotation'],
  },
  defaultSort: '-assessedOn',
  access: editorsKeepPublicReads,
  hooks: { ...keptInDatabase, beforeRead: [stripUnreviewed] },
  forceSelect: { translationStatus: true },
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Đánh giá', 'Assessment'), fields: assessmentFields },
        { label: bi('Lời văn', 'Wording'), fields: wordingFields },
        recordLogTab,
      ],
    },
    translationStatusField(),
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
