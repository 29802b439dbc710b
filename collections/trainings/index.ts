import type { CollectionConfig } from 'payload'
import { publishedAgencyFactOrOwn } from '../_shared/access'
import { issuingAgencyField } from '../_shared/fields/agency'
import { createdByField, isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import { translationStatusField } from '../_shared/fields/translation-status'
import { bi, groups } from '../_shared/labels'
import { everyEdition, neededToRead, writtenByAgencies } from '../_shared/publishing'
import { agenciesWritePublicReads } from '../_shared/record-access'
import { attendanceFields, courseFields, sourceFields, stateField } from './fields'

export const Trainings: CollectionConfig = {
  slug: 'trainings',
  labels: { singular: bi('Lớp tập huấn', 'Training'), plural: bi('Tập huấn', 'Trainings') },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    description: bi(
      'Các lớp tập huấn và số người dự, theo đối tượng. Chỉ có số lượng, không có danh sách người.',
      'Trainings and how many attended, by audience. Numbers only, no lists of people.',
    ),
    defaultColumns: ['title', 'startsOn', 'state', 'agency', '_status'],
    listSearchableFields: ['title', 'place'],
  },
  defaultSort: '-startsOn',
  access: { ...agenciesWritePublicReads, read: publishedAgencyFactOrOwn },
  hooks: writtenByAgencies,
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Lớp', 'Course'), fields: courseFields },
        { label: bi('Số người', 'Numbers'), fields: attendanceFields },
        { label: bi('Nguồn', 'Source'), fields: sourceFields },
      ],
    },
    stateField,
    translationStatusField(),
    { ...issuingAgencyField, label: bi('Cơ quan tổ chức', 'Organising agency') },
    topicsField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
