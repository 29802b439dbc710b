import type { CollectionConfig } from 'payload'
import { editorsOnly } from '../_shared/access'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: bi('Chuyển địa chỉ', 'Redirect'), plural: bi('Chuyển địa chỉ', 'Redirects') },
  admin: {
    group: groups.administration,
    useAsTitle: 'from',
    description: bi(
      'Địa chỉ cũ dẫn tới trang hiện nay; tự ghi khi đổi đường dẫn của trang đã công khai.',
      'Old addresses that lead to the page of today; written by themselves when a public page is renamed.',
    ),
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  graphQL: false,
  access: { read: editorsOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  hooks: { beforeOperation: [guardPublicQuery] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: bi('Địa chỉ cũ', 'Old address'),
      admin: { description: bi('Bắt đầu bằng /vi/ hoặc /en/.', 'Starts with /vi/ or /en/.') },
      validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
        (typeof value === 'string' && /^\/(vi|en)\/\S+$/.test(value)) ||
        (req.i18n?.language === 'en'
          ? 'Give a path that starts with /vi/ or /en/.'
          : 'Hãy ghi đường dẫn bắt đầu bằng /vi/ hoặc /en/.'),
    },
    {
      name: 'locale',
      type: 'select',
      options: ['vi', 'en'],
      required: true,
      label: bi('Ngôn ngữ', 'Language'),
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: [
        'articles',
        'press-notes',
        'press-events',
        'materials',
        'answers',
        'agencies',
        'instruments',
        'review-cycles',
        'recommendations',
        'mechanisms',
        'indicators',
        'legislation',
        'legal-provisions',
      ],
      required: true,
      label: bi('Trang hiện nay', 'Page of today'),
    },
  ],
}
