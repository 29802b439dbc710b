import type { GlobalConfig } from 'payload'
import { canPublish, isAdmin } from '../_shared/access'
import { bi, groups } from '../_shared/labels'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: bi('Cài đặt trang', 'Site settings'),
  admin: {
    group: groups.administration,
    description: bi(
      'Tên, biểu trưng và dòng liên hệ của cổng; đổi ở đây là dùng được cho tỉnh khác.',
      'Name, emblem and contact lines of the site; change them here to use it for another province.',
    ),
  },
  access: {
    read: () => true,
    readVersions: ({ req }) => canPublish(req.user),
    update: ({ req }) => isAdmin(req.user),
  },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: bi('Tên cổng', 'Site name'),
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: bi('Dòng giới thiệu', 'Tagline'),
    },
    {
      name: 'organisation',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: bi('Cơ quan chủ quản', 'Organisation'),
    },
    {
      name: 'emblem',
      type: 'upload',
      relationTo: 'media',
      label: bi('Biểu trưng', 'Emblem'),
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    { name: 'addressLine', type: 'text', localized: true, label: bi('Địa chỉ', 'Address') },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', maxLength: 40, label: bi('Điện thoại', 'Phone') },
        { name: 'email', type: 'email', label: bi('Thư điện tử', 'E-mail') },
      ],
    },
    { name: 'about', type: 'richText', localized: true, label: bi('Giới thiệu', 'About') },
    {
      name: 'footerNote',
      type: 'text',
      localized: true,
      maxLength: 300,
      label: bi('Dòng cuối trang', 'Footer note'),
    },
    {
      name: 'enquiries',
      type: 'group',
      label: bi('Trả lời câu hỏi', 'Answering enquiries'),
      fields: [
        {
          name: 'workingDays',
          type: 'number',
          required: true,
          defaultValue: 10,
          min: 1,
          max: 60,
          label: bi('Hạn trả lời, ngày làm việc', 'Time limit in working days'),
          admin: {
            description: bi(
              'Chỉ áp dụng cho câu hỏi nhận từ nay về sau.',
              'Holds for enquiries received from now on.',
            ),
          },
        },
        {
          name: 'reason',
          type: 'text',
          localized: true,
          maxLength: 300,
          label: bi('Căn cứ của thời hạn này (công khai)', 'Reason for this limit (public)'),
        },
      ],
    },
    {
      name: 'sampleNotice',
      type: 'checkbox',
      defaultValue: false,
      label: bi(
        'Hiện băng "Dữ liệu minh họa" trên mọi trang',
        'Show the sample-data banner on every page',
      ),
    },
  ],
}
