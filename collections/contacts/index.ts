import type { CollectionConfig } from 'payload'
import { editorsOnly, publishedOrEditor } from '../_shared/access'
import { isSampleField, publishedAtField } from '../_shared/fields/stamps'
import { bi, groups } from '../_shared/labels'
import { draftedRecord, keptByEditors } from '../_shared/publishing'
import { channelFields, mandateFields, orderField, personFields } from './fields'
import { derivePublicChannels } from './hooks'

export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: bi('Đầu mối liên hệ', 'Contact'), plural: bi('Đầu mối liên hệ', 'Contacts') },
  admin: {
    group: groups.bodies,
    useAsTitle: 'name',
    description: bi(
      'Người phát ngôn và đầu mối của các cơ quan. Chỉ ghi số và địa chỉ công vụ; từng kênh chỉ ra công khai khi được đánh dấu.',
      'Spokespersons and contacts of the bodies. Office data only; each channel is public only when marked.',
    ),
    defaultColumns: ['name', 'post', 'agency', 'isSpokesperson', '_status'],
    listSearchableFields: ['name', 'post'],
  },
  defaultSort: 'order',
  access: {
    read: publishedOrEditor,
    readVersions: editorsOnly,
    create: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  },
  hooks: {
    ...keptByEditors,
    beforeChange: [derivePublicChannels, ...(keptByEditors.beforeChange ?? [])],
  },
  versions: draftedRecord,
  fields: [
    ...personFields,
    ...channelFields,
    ...mandateFields,
    orderField,
    publishedAtField,
    isSampleField,
  ],
}
