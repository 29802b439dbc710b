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
import { definitionFields, linkFields, reportingFields } from './fields'

export const Indicators: CollectionConfig = {
  slug: 'indicators',
  labels: { singular: bi('Chỉ số', 'Indicator'), plural: bi('Chỉ số', 'Indicators') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'name',
    description: bi(
      'Chỉ số đo việc bảo đảm quyền: định nghĩa, cách tính, nguồn, kỳ công bố. Số liệu ở mục "Số liệu".',
      'Indicators of how rights are realised: definition, method, source, periodicity. Their figures are under "Values".',
    ),
    defaultColumns: ['code', 'name', 'kind', 'reporting', 'agency', '_status'],
    listSearchableFields: ['code', 'name'],
  },
  defaultSort: 'code',
  access: editorsKeepPublicReads,
  hooks: { ...keptInDatabase, beforeRead: [stripUnreviewed] },
  forceSelect: { translationStatus: true },
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Định nghĩa', 'Definition'), fields: definitionFields },
        { label: bi('Công bố', 'Reporting'), fields: reportingFields },
        { label: bi('Liên quan', 'Related'), fields: linkFields },
        recordLogTab,
      ],
    },
    translationStatusField(),
    slugField({ from: 'code', localized: false }),
    topicsField,
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
