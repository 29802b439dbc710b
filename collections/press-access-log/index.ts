import type { CollectionConfig } from 'payload'
import { openings } from '../../src/lib/press/access-log'
import { editorsOnly, nobody } from '../_shared/access'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, type Bilingual, groups } from '../_shared/labels'

const openingLabels: Record<(typeof openings)[number], Bilingual> = {
  page: bi('Trang', 'Page'),
  kit: bi('Bộ tài liệu', 'Kit'),
  file: bi('Tệp', 'File'),
  api: bi('API', 'API'),
}

/**
 * Which journalist opened which note before it was public. Written by the server alone
 * (src/lib/press/access-log.ts), as a condition of reading; deleted after 24 months.
 */
export const PressAccessLog: CollectionConfig = {
  slug: 'press-access-log',
  labels: {
    singular: bi('Lượt mở trước công bố', 'Opening before release'),
    plural: bi('Ai đã mở trước công bố', 'Opened before release'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'what',
    description: bi(
      'Nhà báo nào đã mở thông tin cấm phổ biến hoặc chỉ dành cho báo chí, lúc nào. Ghi tự động, không sửa được, giữ 24 tháng; không ghi địa chỉ máy.',
      'Which journalist opened a note under embargo or for the press only, and when. Written automatically, never changed, kept for 24 months; no network address.',
    ),
    defaultColumns: ['at', 'note', 'account', 'what', 'file'],
    hideAPIURL: true,
  },
  defaultSort: '-at',
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  access: { read: editorsOnly, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [
    {
      name: 'note',
      type: 'relationship',
      relationTo: 'press-notes',
      index: true,
      label: bi('Thông tin báo chí', 'Press note'),
    },
    {
      name: 'account',
      type: 'relationship',
      relationTo: 'press-accounts',
      index: true,
      label: bi('Nhà báo', 'Journalist'),
    },
    {
      name: 'what',
      type: 'select',
      required: true,
      options: openings.map((value) => ({ value, label: openingLabels[value] })),
      label: bi('Mở gì', 'What'),
    },
    { name: 'file', type: 'relationship', relationTo: 'media', label: bi('Tệp', 'File') },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: bi('Lúc', 'At'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
  ],
}
