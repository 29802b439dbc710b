import type { Field } from 'payload'
import { bylineOf, type Viewer } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { sourcesField } from '../_shared/fields/sources'
import { bi } from '../_shared/labels'

export const pillarField: Field = {
  name: 'pillar',
  type: 'select',
  required: true,
  index: true,
  label: bi('Tuyến nội dung', 'Pillar'),
  options: [
    { value: 'education', label: bi('Kiến thức quyền con người', 'Human-rights knowledge') },
    { value: 'progress', label: bi('Kết quả thực hiện', 'Progress') },
    { value: 'fact-check', label: bi('Kiểm chứng', 'Fact-check') },
  ],
  admin: { position: 'sidebar' },
}

export const writingFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Tiêu đề', 'Title'),
  },
  {
    name: 'summary',
    type: 'textarea',
    required: true,
    localized: true,
    maxLength: 400,
    label: bi('Tóm tắt', 'Summary'),
    admin: {
      description: bi(
        'Một đến hai câu: ai làm gì, kết quả gì. Hiện dưới tiêu đề và trong danh sách.',
        'One or two sentences: who did what, with what result. Shown under the title and in lists.',
      ),
    },
  },
  {
    name: 'hero',
    type: 'upload',
    relationTo: 'media',
    label: bi('Ảnh chính', 'Main picture'),
    filterOptions: { mimeType: { contains: 'image/' } },
  },
  { name: 'body', type: 'richText', localized: true, label: bi('Nội dung', 'Body') },
]

const factCheckField: Field = {
  name: 'factCheck',
  type: 'group',
  label: bi('Kiểm chứng', 'Fact-check'),
  admin: { condition: (data) => data.pillar === 'fact-check' },
  fields: [
    { name: 'claim', type: 'textarea', localized: true, label: bi('Điều được nói', 'Claim') },
    {
      name: 'whereMade',
      type: 'text',
      localized: true,
      label: bi('Nói ở đâu', 'Where it was made'),
    },
    dayField('claimDate', bi('Ngày nói', 'Date of the claim')),
    {
      name: 'verdict',
      type: 'select',
      label: bi('Kết luận', 'Verdict'),
      options: [
        { value: 'correct', label: bi('Đúng', 'True') },
        { value: 'mostly-correct', label: bi('Đúng phần lớn', 'Mostly true') },
        { value: 'misleading', label: bi('Gây hiểu lầm', 'Misleading') },
        { value: 'incorrect', label: bi('Sai', 'False') },
        { value: 'unproven', label: bi('Chưa đủ căn cứ', 'Unproven') },
      ],
    },
  ],
}

export const factCheckFields: Field[] = [factCheckField]

export const sourceFields: Field[] = [
  sourcesField({
    description: bi(
      'Mọi số liệu, trích dẫn, kết quả đều phải có nguồn. Trong bài dùng "Dẫn nguồn" với số thứ tự ở đây.',
      'Every figure, quotation and result needs a source. In the text use "Citation" with the number it has here.',
    ),
  }),
]

export const relatedFields: Field[] = [
  {
    name: 'relatedRecommendations',
    type: 'relationship',
    relationTo: 'recommendations',
    hasMany: true,
    label: bi('Khuyến nghị liên quan', 'Related recommendations'),
  },
  {
    name: 'relatedInstruments',
    type: 'relationship',
    relationTo: 'instruments',
    hasMany: true,
    label: bi('Điều ước liên quan', 'Related treaties'),
  },
  {
    name: 'pressContact',
    type: 'relationship',
    relationTo: 'contacts',
    label: bi('Liên hệ báo chí', 'Press contact'),
  },
]

export const authorshipFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    label: bi('Tác giả', 'Authors'),
    // A contributor's texts begin with the byline that the account has.
    defaultValue: ({ user }: { user?: Viewer }) => bylineOf(user),
    labels: { singular: bi('Tác giả', 'Author'), plural: bi('Tác giả', 'Authors') },
    admin: {
      description: bi(
        'Người viết được nêu tên, kèm nơi công tác. Không có bài ẩn danh.',
        'Writers are named with their affiliation. There are no anonymous texts.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, label: bi('Họ tên', 'Name') },
          {
            name: 'affiliation',
            type: 'text',
            localized: true,
            label: bi('Nơi công tác', 'Affiliation'),
          },
        ],
      },
    ],
  },
  {
    name: 'reviewer',
    type: 'text',
    label: bi('Người duyệt (họ tên, chức vụ)', 'Reviewer (name, post)'),
  },
]
