import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '../../_shared/access'
import { guardPublicQuery } from '../../_shared/hooks/guard-public-query'
import { bi, groups } from '../../_shared/labels'

/**
 * Who changed what in the database, record by record: written with every save and by every import,
 * never changed.
 */
export const RecordLog: CollectionConfig = {
  slug: 'record-log',
  labels: {
    singular: bi('Nhật ký cơ sở dữ liệu', 'Database log'),
    plural: bi('Nhật ký cơ sở dữ liệu', 'Database log'),
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'recordKey',
    description: bi(
      'Ai đã thêm, sửa, xóa bản ghi nào, lúc nào, từ gì sang gì. Ghi tự động, không sửa được.',
      'Who added, changed and deleted which record, when, from what to what. Written automatically; it cannot be changed.',
    ),
    defaultColumns: ['createdAt', 'collection', 'recordKey', 'event', 'by', 'via'],
    listSearchableFields: ['recordKey'],
    pagination: { defaultLimit: 25 },
  },
  defaultSort: '-createdAt',
  graphQL: false,
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  indexes: [{ fields: ['collection', 'recordId'] }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'collection',
          type: 'text',
          required: true,
          maxLength: 40,
          label: bi('Loại bản ghi', 'Collection'),
        },
        { name: 'recordId', type: 'number', required: true, label: bi('Số', 'Id') },
        { name: 'recordKey', type: 'text', index: true, maxLength: 300, label: bi('Khóa', 'Key') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'event',
          type: 'select',
          required: true,
          label: bi('Việc', 'Event'),
          options: [
            { value: 'created', label: bi('Thêm', 'Created') },
            { value: 'changed', label: bi('Sửa', 'Changed') },
            { value: 'deleted', label: bi('Xóa', 'Deleted') },
          ],
        },
        {
          name: 'via',
          type: 'select',
          required: true,
          label: bi('Bằng cách', 'By way of'),
          options: [
            { value: 'staff', label: bi('Cán bộ', 'Staff') },
            { value: 'import', label: bi('Nhập tệp', 'Import') },
            { value: 'system', label: bi('Hệ thống', 'System') },
          ],
        },
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          index: true,
          label: bi('Ai', 'Who'),
        },
        {
          name: 'run',
          type: 'number',
          index: true,
          label: bi('Lần nhập', 'Import run'),
        },
        {
          name: 'state',
          type: 'text',
          maxLength: 20,
          label: bi('Trạng thái sau đó', 'State afterwards'),
        },
      ],
    },
    { name: 'changes', type: 'json', label: bi('Thay đổi', 'Changes') },
  ],
}
