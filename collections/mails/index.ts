import type { CollectionConfig } from 'payload'
import { adminOnly, nobody } from '../_shared/access'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'
import { fields } from './fields'

/** The outbox: every mail that the product writes. Written by src/mail alone (docs/adr/0008). */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: bi('Thư', 'Mail'), plural: bi('Hộp thư đi', 'Outbox') },
  admin: {
    group: groups.administration,
    useAsTitle: 'subject',
    description: bi(
      'Thư do hệ thống gửi; giữ 90 ngày. Lời có đường dẫn bí mật bị xóa ngay sau khi gửi.',
      'Mails sent by the system; kept for 90 days. A text with a secret link is deleted as soon as it was sent.',
    ),
    defaultColumns: ['subject', 'to', 'state', 'kind', 'createdAt'],
    listSearchableFields: ['subject', 'to'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/src/admin/mail-notice#OutboxNotice'],
      // Nothing can be edited: a lone "Edit" would promise otherwise.
      views: { edit: { default: { tab: { condition: () => false } } } },
    },
  },
  defaultSort: '-createdAt',
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: adminOnly, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields,
}
