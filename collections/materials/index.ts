import type { CollectionConfig } from 'payload'
import { previewAddress } from '../_shared/addresses'
import { issuingAgencyField } from '../_shared/fields/agency'
import { slugField } from '../_shared/fields/slug'
import { createdByField, isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import { translationStatusField } from '../_shared/fields/translation-status'
import { bi, groups } from '../_shared/labels'
import { everyEdition, neededToRead, writtenByAgencies } from '../_shared/publishing'
import { agenciesWritePublicReads } from '../_shared/record-access'
import { describingFields, editionFields, fileFields, kindField } from './fields'

export const Materials: CollectionConfig = {
  slug: 'materials',
  labels: { singular: bi('Tài liệu', 'Material'), plural: bi('Thư viện tài liệu', 'Materials') },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    description: bi(
      'Sổ tay, tờ rơi, bài trình chiếu, video, bộ dữ liệu cho phóng viên, cán bộ và người dân; ghi rõ giấy phép dùng lại.',
      'Handbooks, leaflets, slides, videos and data sets for reporters, officials and the public, each with its licence.',
    ),
    defaultColumns: ['title', 'kind', 'language', 'year', 'agency', '_status'],
    listSearchableFields: ['title', 'summary', 'slug'],
    livePreview: { url: previewAddress },
    preview: (data, { locale }) =>
      previewAddress({ collectionConfig: { slug: 'materials' }, data, locale }),
  },
  defaultSort: '-year',
  access: agenciesWritePublicReads,
  hooks: writtenByAgencies,
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Tài liệu', 'Material'), fields: describingFields },
        { label: bi('Tệp', 'File'), fields: fileFields },
        { label: bi('Xuất bản', 'Edition'), fields: editionFields },
      ],
    },
    kindField,
    translationStatusField(),
    slugField({ from: 'title' }),
    issuingAgencyField,
    topicsField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
