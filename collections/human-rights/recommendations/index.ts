import type { CollectionConfig } from 'payload'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogTab } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { translationStatusField } from '../../_shared/fields/translation-status'
import { stripUnreviewed } from '../../_shared/hooks/strip-unreviewed'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, keptInDatabase } from '../../_shared/publishing'
import { editorsKeepPublicReads } from '../../_shared/record-access'
import {
  answeringFields,
  followUpFields,
  identityFields,
  importSourceField,
  positionFields,
  tagFields,
  wordingFields,
} from './fields'

export const Recommendations: CollectionConfig = {
  slug: 'recommendations',
  labels: {
    singular: bi('Khuyến nghị', 'Recommendation'),
    plural: bi('Khuyến nghị', 'Recommendations'),
  },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'key',
    description: bi(
      'Khuyến nghị của các cơ chế quốc tế. Khuyến nghị chỉ ghi nhận cũng hiện rõ như khuyến nghị chấp thuận.',
      'Recommendations of international mechanisms. Noted ones are as visible as supported ones.',
    ),
    defaultColumns: ['key', 'summary', 'position', 'cycle', 'leadAgency'],
    listSearchableFields: ['key', 'symbol', 'text', 'summary'],
    pagination: { defaultLimit: 25 },
  },
  defaultSort: 'key',
  access: editorsKeepPublicReads,
  hooks: { ...keptInDatabase, beforeRead: [stripUnreviewed] },
  forceSelect: { translationStatus: true },
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Nhận dạng', 'Identity'), fields: identityFields },
        { label: bi('Lời văn', 'Wording'), fields: wordingFields },
        { label: bi('Lập trường', 'Position'), fields: positionFields },
        { label: bi('Phân loại', 'Tags'), fields: tagFields },
        { label: bi('Thực hiện', 'Follow-up'), fields: [...followUpFields, ...answeringFields] },
        recordLogTab,
      ],
    },
    translationStatusField(),
    slugField({ from: 'key', localized: false }),
    importSourceField,
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
