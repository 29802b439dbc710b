import type { CollectionConfig } from 'payload'
import { publishedAgencyFactOrOwn } from '../../_shared/access'
import { issuingAgencyField } from '../../_shared/fields/agency'
import { archiveFields } from '../../_shared/fields/archive'
import { codeField } from '../../_shared/fields/code'
import { dayField } from '../../_shared/fields/dates'
import { evidenceField } from '../../_shared/fields/evidence'
import { recommendationsField } from '../../_shared/fields/recommendations'
import { recordLogTab } from '../../_shared/fields/record-log'
import { createdByField, isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { topicsField } from '../../_shared/fields/terms'
import { translationStatusField } from '../../_shared/fields/translation-status'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, neededToRead, reportedByAgencies } from '../../_shared/publishing'
import { agenciesWritePublicReads } from '../../_shared/record-access'

export const Achievements: CollectionConfig = {
  slug: 'achievements',
  labels: { singular: bi('Kết quả', 'Achievement'), plural: bi('Kết quả', 'Achievements') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'claim',
    description: bi(
      'Kết quả đã đạt, mỗi kết quả kèm bằng chứng mà người đọc mở được.',
      'Results achieved, each with evidence that readers can open.',
    ),
    defaultColumns: ['code', 'claim', 'agency', 'achievedOn', '_status'],
    listSearchableFields: ['code', 'claim'],
  },
  defaultSort: '-achievedOn',
  access: { ...agenciesWritePublicReads, read: publishedAgencyFactOrOwn },
  hooks: reportedByAgencies,
  forceSelect: neededToRead,
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: bi('Kết quả', 'Achievement'),
          fields: [
            {
              name: 'claim',
              type: 'textarea',
              required: true,
              localized: true,
              maxLength: 600,
              label: bi('Đã đạt điều gì', 'What was achieved'),
            },
            codeField('KQ'),
            dayField('achievedOn', bi('Tính đến ngày', 'As of'), { required: true, index: true }),
            evidenceField(
              bi('Không có bằng chứng thì không công bố.', 'Without evidence it is not published.'),
              1,
            ),
            recommendationsField(),
          ],
        },
        recordLogTab,
      ],
    },
    translationStatusField(),
    issuingAgencyField,
    topicsField,
    ...archiveFields,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
