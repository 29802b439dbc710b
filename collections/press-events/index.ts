import type { CollectionConfig } from 'payload'
import { previewAddress } from '../_shared/addresses'
import { issuingAgencyField } from '../_shared/fields/agency'
import { slugField } from '../_shared/fields/slug'
import { createdByField, isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { topicsField } from '../_shared/fields/terms'
import { translationStatusField } from '../_shared/fields/translation-status'
import { contactInForce } from '../_shared/hooks/contact-in-force'
import { bi, groups } from '../_shared/labels'
import { everyEdition, neededToRead, writtenByAgencies } from '../_shared/publishing'
import { agenciesWritePublicReads } from '../_shared/record-access'
import {
  attendingFields,
  certaintyField,
  contactField,
  eventFields,
  kindField,
  placeFields,
  pressNotesField,
  revisionField,
} from './fields'
import { countRevisions } from './hooks'

export const PressEvents: CollectionConfig = {
  slug: 'press-events',
  labels: {
    singular: bi('Sự kiện báo chí', 'Press event'),
    plural: bi('Lịch báo chí', 'Press calendar'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    description: bi(
      'Họp báo, buổi cung cấp thông tin, chuyến đi thực tế. Lịch ra công khai và vào chương trình lịch của phóng viên.',
      'Press conferences, briefings, field visits. They go on the public calendar and into journalists’ own.',
    ),
    defaultColumns: ['title', 'kind', 'startsAt', 'certainty', 'agency', '_status'],
    listSearchableFields: ['title', 'place', 'slug'],
    livePreview: { url: previewAddress },
    preview: (data, { locale }) =>
      previewAddress({ collectionConfig: { slug: 'press-events' }, data, locale }),
  },
  defaultSort: '-startsAt',
  access: agenciesWritePublicReads,
  hooks: {
    ...writtenByAgencies,
    beforeChange: [
      ...(writtenByAgencies.beforeChange ?? []),
      contactInForce('contact'),
      countRevisions,
    ],
  },
  forceSelect: neededToRead,
  versions: everyEdition,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Sự kiện', 'Event'), fields: eventFields },
        { label: bi('Địa điểm', 'Place'), fields: placeFields },
        { label: bi('Tham dự', 'Attending'), fields: [...attendingFields, pressNotesField] },
      ],
    },
    kindField,
    certaintyField,
    translationStatusField(),
    slugField({ from: 'title' }),
    issuingAgencyField,
    contactField,
    topicsField,
    revisionField,
    publishedAtField,
    createdByField,
    isSampleField,
  ],
}
