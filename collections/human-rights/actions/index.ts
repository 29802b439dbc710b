import type { CollectionConfig } from 'payload'
import { publishedAgencyFactOrOwn } from '../../_shared/access'
import { issuingAgencyField } from '../../_shared/fields/agency'
import { archiveFields } from '../../_shared/fields/archive'
import { evidenceField } from '../../_shared/fields/evidence'
import { recordLogTab } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { sourcesField } from '../../_shared/fields/sources'
import { createdByField, isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { translationStatusField } from '../../_shared/fields/translation-status'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, neededToRead, reportedByAgencies } from '../../_shared/publishing'
import { agenciesWritePublicReads } from '../../_shared/record-access'
import { courseFields, workFields } from './fields'

export const Actions: CollectionConfig = {
  slug: 'actions',
  labels: { singular: bi('Việc thực hiện', 'Action'), plural: bi('Việc thực hiện', 'Actions') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'title',
    description: bi(
      'Việc mà các cơ quan làm để thực hiện khuyến nghị: ai, hạn nào, đến đâu.',
      'What agencies do to implement recommendations: who, by when, how far.',
    ),
    defaultColumns: ['code', 'title', 'status', 'agency', 'dueOn', '_status'],
    listSearchableFields: ['code', 'title'],
  },
  defaultSort: '-dueOn',
  access: { ...agenciesWritePublicReads, read: publishedAgencyFactOrOwn },
  hooks: reportedByAgencies,
  forceSelect: neededToRead,
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Việc', 'Action'), fields: workFields },
        { label: bi('Tiến trình', 'Course'), fields: courseFields },
        {
          label: bi('Bằng chứng, nguồn', 'Evidence, sources'),
          fields: [
            evidenceField(
              bi(
                'Cho thấy việc đã làm: văn bản, số liệu, tài liệu.',
                'What shows that it was done: documents, values, materials.',
              ),
            ),
            sourcesField({ atLeast: 1 }),
          ],
        },
        recordLogTab,
      ],
    },
    translationStatusField(),
    { ...issuingAgencyField, label: bi('Cơ quan chủ trì', 'Lead agency') },
    slugField({ from: 'code', localized: false }),
    ...archiveFields,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
