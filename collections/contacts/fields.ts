import type { Field } from 'payload'
import { serverField, staffField } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { termsField } from '../_shared/fields/terms'
import { bi } from '../_shared/labels'

export const personFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: bi('Họ tên hoặc tên đầu mối', 'Name or desk'),
  },
  {
    name: 'post',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 200,
    label: bi('Chức vụ', 'Post'),
  },
  {
    name: 'agency',
    type: 'relationship',
    relationTo: 'agencies',
    required: true,
    index: true,
    label: bi('Cơ quan', 'Agency'),
  },
]

/*
 * The channels as the staff know them are closed to everybody else as whole fields. What may be
 * public is copied into fields of its own: a rule on the document would be an oracle, since a
 * filter could still match the hidden value (architecture.md, trap 8).
 */
const staffOnlyField = { read: staffField }

export const channelFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'officePhone',
        type: 'text',
        maxLength: 40,
        access: staffOnlyField,
        label: bi('Điện thoại cơ quan', 'Office phone'),
      },
      {
        name: 'officePhonePublic',
        type: 'checkbox',
        access: staffOnlyField,
        label: bi('Công khai điện thoại', 'Phone is public'),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'officialEmail',
        type: 'email',
        access: staffOnlyField,
        label: bi('Thư công vụ', 'Official e-mail'),
      },
      {
        name: 'officialEmailPublic',
        type: 'checkbox',
        access: staffOnlyField,
        label: bi('Công khai thư', 'E-mail is public'),
      },
    ],
  },
  {
    name: 'publicPhone',
    type: 'text',
    access: { create: serverField, update: serverField },
    label: bi('Điện thoại công khai', 'Public phone'),
    admin: { hidden: true },
  },
  {
    name: 'publicEmail',
    type: 'text',
    access: { create: serverField, update: serverField },
    label: bi('Thư công khai', 'Public e-mail'),
    admin: { hidden: true },
  },
]

export const mandateFields: Field[] = [
  {
    name: 'isSpokesperson',
    type: 'checkbox',
    index: true,
    defaultValue: false,
    label: bi('Là người phát ngôn', 'Is a spokesperson'),
  },
  {
    name: 'mandate',
    type: 'group',
    label: bi('Phân công phát ngôn', 'Mandate'),
    admin: { condition: (data) => Boolean(data.isSpokesperson) },
    fields: [
      { name: 'scope', type: 'text', localized: true, label: bi('Phạm vi', 'Scope') },
      termsField({
        name: 'topics',
        scheme: 'topic',
        label: bi('Chủ đề được phát ngôn', 'Topics'),
        description: bi(
          'Để phóng viên chọn chủ đề và thấy ngay người trả lời. Bỏ trống thì không hiện khi lọc.',
          'Journalists choose a topic and see at once who answers. Without any, the person is in no topic’s list.',
        ),
      }),
      { name: 'decisionNumber', type: 'text', label: bi('Số quyết định', 'Decision number') },
      {
        type: 'row',
        fields: [dayField('from', bi('Từ ngày', 'From')), dayField('to', bi('Đến ngày', 'To'))],
      },
      {
        name: 'delegate',
        type: 'relationship',
        relationTo: 'contacts',
        label: bi('Người thay', 'Delegate'),
        admin: {
          description: bi(
            'Người trả lời khi người phát ngôn vắng.',
            'Who answers while the spokesperson is away.',
          ),
        },
      },
      {
        type: 'row',
        fields: [
          { ...dayField('awayFrom', bi('Vắng từ ngày', 'Away from')), access: staffOnlyField },
          { ...dayField('awayTo', bi('Vắng đến hết ngày', 'Away until')), access: staffOnlyField },
        ],
      },
    ],
  },
]

export const orderField: Field = {
  name: 'order',
  type: 'number',
  defaultValue: 100,
  label: bi('Thứ tự', 'Order'),
  admin: {
    position: 'sidebar',
    description: bi('Số nhỏ đứng trước.', 'Smaller numbers come first.'),
  },
}
