import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from '../_shared/access'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'
import { importEndpoints } from './endpoints'
import { countFields, fileFields, outcomeFields } from './fields'

/**
 * One run of the import: which file, how far it has come, what becomes of its rows. Its rows lie
 * in tables of their own (src/import/README.md). Written by the engine alone.
 */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: {
    singular: bi('Lượt nhập dữ liệu', 'Import'),
    plural: bi('Lượt nhập dữ liệu', 'Imports'),
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'fileName',
    description: bi(
      'Mỗi lượt nhập tệp: tệp nào, ai nhập, kết quả ra sao. Ghi tự động, không sửa được.',
      'Each import of a file: which file, by whom, with what result. Written automatically; it cannot be changed.',
    ),
    defaultColumns: ['createdAt', 'kind', 'fileName', 'state', 'by'],
    listSearchableFields: ['fileName', 'kind'],
  },
  defaultSort: '-createdAt',
  endpoints: importEndpoints,
  graphQL: false,
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [...fileFields, ...countFields, ...outcomeFields],
}
