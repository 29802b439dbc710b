import type { CollectionConfig } from 'payload'
import { archiveFields } from '../../_shared/fields/archive'
import { recordLogField } from '../../_shared/fields/record-log'
import { slugField } from '../../_shared/fields/slug'
import { isSampleField, publishedAtField } from '../../_shared/fields/stamps'
import { webAddressField } from '../../_shared/fields/web-address'
import { bi, groups } from '../../_shared/labels'
import { draftedRecord, keptInDatabase } from '../../_shared/publishing'
import { editorsKeepPublicReads } from '../../_shared/record-access'

export const Mechanisms: CollectionConfig = {
  slug: 'mechanisms',
  labels: { singular: bi('Cơ chế', 'Mechanism'), plural: bi('Cơ chế', 'Mechanisms') },
  admin: {
    group: groups.humanRights,
    useAsTitle: 'name',
    description: bi(
      'Cơ chế đưa ra khuyến nghị: rà soát định kỳ phổ quát, ủy ban công ước, thủ tục đặc biệt.',
      'Mechanisms that issue recommendations: the universal periodic review, treaty bodies, special procedures.',
    ),
    defaultColumns: ['code', 'name', 'kind'],
    listSearchableFields: ['code', 'name'],
  },
  defaultSort: 'code',
  access: editorsKeepPublicReads,
  hooks: keptInDatabase,
  versions: draftedRecord,
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 40,
      label: bi('Mã', 'Code'),
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: bi('Tên', 'Name'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: bi('Loại', 'Kind'),
      options: [
        { value: 'upr', label: bi('Rà soát định kỳ phổ quát', 'Universal periodic review') },
        { value: 'treaty-body', label: bi('Ủy ban công ước', 'Treaty body') },
        { value: 'special-procedure', label: bi('Thủ tục đặc biệt', 'Special procedure') },
      ],
    },
    {
      name: 'upstreamLabel',
      type: 'text',
      index: true,
      maxLength: 200,
      label: bi('Nhãn của UHRI', 'Label in UHRI'),
      admin: { description: bi('Nguyên văn trong UHRI.', 'Verbatim as in UHRI.') },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: bi('Giới thiệu', 'Description'),
    },
    webAddressField('website'),
    recordLogField,
    slugField({ from: 'code', localized: false }),
    ...archiveFields,
    publishedAtField,
    isSampleField,
  ],
}
