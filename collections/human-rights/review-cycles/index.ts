import type { CollectionConfig } from 'payload'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogField } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, keptInDatabase } from '../../_shared/publishing'
import { editorsKeepPublicReads } from '../../_shared/record-access'
import { countFields, cycleFields, documentFields } from './fields'

export const ReviewCycles: CollectionConfig = {
  slug: 'review-cycles',
  labels: {
    singular: bi('Chu kỳ rà soát', 'Review cycle'),
    plural: bi('Chu kỳ rà soát', 'Review cycles'),
  },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'title',
    description: bi(
      'Mỗi lần Việt Nam được rà soát: kỳ họp, tài liệu, số khuyến nghị nhận, chấp thuận, ghi nhận.',
      'Each review of Viet Nam: session, documents, recommendations received, supported and noted.',
    ),
    defaultColumns: ['title', 'mechanism', 'reviewedOn', 'counts.received'],
    listSearchableFields: ['code', 'title'],
  },
  defaultSort: '-reviewedOn',
  access: editorsKeepPublicReads,
  hooks: keptInDatabase,
  versions: draftedRecord,
  fields: [
    ...cycleFields,
    ...documentFields,
    ...countFields,
    recordLogField,
    slugField({ from: 'code', localized: false }),
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
