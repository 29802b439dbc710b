import type { CollectionConfig } from 'payload'
import { publishedAgencyFactOrOwn } from '../../_shared/access'
import { issuingAgencyField } from '../../_shared/fields/agency'
import { archiveFields } from '../../_shared/fields/archive'
import { evidenceField } from '../../_shared/fields/evidence'
import { recordLogTab } from '../../_shared/fields/record-log'
import { sourcesField } from '../../_shared/fields/sources'
import { createdByField, isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { translationStatusField } from '../../_shared/fields/translation-status'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, neededToRead, reportedByAgencies } from '../../_shared/publishing'
import { agenciesWritePublicReads } from '../../_shared/record-access'
import { reportFields } from './fields'

export const ProgressReports: CollectionConfig = {
  slug: 'progress-reports',
  labels: {
    singular: bi('Báo cáo tiến độ', 'Progress report'),
    plural: bi('Báo cáo tiến độ', 'Progress reports'),
  },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'code',
    description: bi(
      'Cơ quan tự báo cáo đã thực hiện khuyến nghị đến đâu. Đánh giá từ bên ngoài ghi riêng, không suy ra từ đây.',
      'What agencies say themselves about implementation. Assessments from outside are kept apart; neither is derived from the other.',
    ),
    defaultColumns: ['code', 'agency', 'implementation', 'reportedOn', '_status'],
    listSearchableFields: ['code', 'text'],
  },
  defaultSort: '-reportedOn',
  access: { ...agenciesWritePublicReads, read: publishedAgencyFactOrOwn },
  hooks: reportedByAgencies,
  forceSelect: neededToRead,
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Báo cáo', 'Report'), fields: reportFields },
        {
          label: bi('Bằng chứng, nguồn', 'Evidence, sources'),
          fields: [
            evidenceField(
              bi('Cho thấy điều báo cáo là đúng.', 'What shows that the report is right.'),
            ),
            sourcesField({ atLeast: 1 }),
          ],
        },
        recordLogTab,
      ],
    },
    translationStatusField(),
    { ...issuingAgencyField, label: bi('Cơ quan báo cáo', 'Reporting agency') },
    ...archiveFields,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
