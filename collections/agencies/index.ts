import type { CollectionConfig } from 'payload'
import { editorsKeepPublicReads } from '../_shared/record-access'
import { slugField } from '../_shared/fields/slug'
import { isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { bi, groups } from '../_shared/labels'
import { draftedRecord, keptByEditors } from '../_shared/publishing'
import { reorganiseEndpoints } from './reorganise/endpoints'
import { kindFields, lifeFields, nameFields, officeFields } from './fields'

export const Agencies: CollectionConfig = {
  slug: 'agencies',
  labels: { singular: bi('Cơ quan', 'Agency'), plural: bi('Cơ quan', 'Agencies') },
  admin: {
    group: groups.bodies,
    useAsTitle: 'name',
    description: bi(
      'Cơ quan của tỉnh, xã, phường hiện nay và các đơn vị đã sáp nhập. Đơn vị cũ giữ lại làm lịch sử, không xóa.',
      'Bodies of the province, communes and wards of today, and units that were merged. Old units stay as history.',
    ),
    defaultColumns: ['name', 'kind', 'level', 'closedStatus', 'code'],
    listSearchableFields: ['name', 'shortName', 'code'],
    pagination: { defaultLimit: 50 },
  },
  defaultSort: 'name',
  endpoints: reorganiseEndpoints,
  access: editorsKeepPublicReads,
  hooks: keptByEditors,
  versions: draftedRecord,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bi('Cơ quan', 'Agency'), fields: nameFields },
        { label: bi('Thành lập, sáp nhập', 'History'), fields: lifeFields },
        { label: bi('Liên hệ', 'Office'), fields: officeFields },
      ],
    },
    ...kindFields,
    slugField({ from: 'name' }),
    publishedAtField,
    isSampleField,
  ],
}
