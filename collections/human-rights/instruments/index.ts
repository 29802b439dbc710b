import type { CollectionConfig } from 'payload'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogTab } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, keptInDatabase } from '../../_shared/publishing'
import { editorsKeepPublicReads } from '../../_shared/record-access'
import { provenanceFields, statusFields, treatyFields } from './fields'

export const Instruments: CollectionConfig = {
  slug: 'instruments',
  labels: { singular: bi('Điều ước', 'Treaty'), plural: bi('Điều ước', 'Treaties') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'name',
    description: bi(
      'Các điều ước quốc tế về nhân quyền, kể cả điều ước Việt Nam chưa tham gia.',
      'International human-rights treaties, including those Viet Nam has not joined.',
    ),
    defaultColumns: ['code', 'name', 'status', 'boundOn', 'asOf'],
    listSearchableFields: ['code', 'name', 'shortName'],
  },
  defaultSort: 'adoptedOn',
  access: editorsKeepPublicReads,
  hooks: keptInDatabase,
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Điều ước', 'Treaty'), fields: treatyFields },
        { label: bi('Việt Nam', 'Viet Nam'), fields: statusFields },
        { label: bi('Nguồn', 'Source'), fields: provenanceFields },
        recordLogTab,
      ],
    },
    slugField({ from: 'code', localized: false }),
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
