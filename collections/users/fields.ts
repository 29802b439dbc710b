import type { Field } from 'payload'
import { adminField, roles, serverField } from '../_shared/access'
import { bi } from '../_shared/labels'
import { invitationLabels, invitationStates, showInvitation } from './invitation'
import { roleLabels } from './role-labels'

export const accountFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 120, label: bi('Họ tên', 'Name') },
  {
    name: 'role',
    type: 'select',
    required: true,
    defaultValue: 'contributor',
    saveToJWT: true,
    access: { create: adminField, update: adminField },
    label: bi('Vai trò', 'Role'),
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
    admin: {
      description: bi(
        'Biên tập viên duyệt và xuất bản; tác giả viết cho cơ quan mình; cộng tác viên chỉ gửi bản nháp của mình.',
        'Editors review and publish; authors write for their agency; contributors send drafts of their own.',
      ),
    },
  },
  {
    name: 'agency',
    type: 'relationship',
    relationTo: 'agencies',
    access: { create: adminField, update: adminField },
    label: bi('Cơ quan', 'Agency'),
  },
]

/** How somebody is named under their texts; like the role it is not theirs to change. */
export const authorshipFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'byline',
        type: 'text',
        maxLength: 120,
        access: { create: adminField, update: adminField },
        label: bi('Tên ghi dưới bài', 'Byline'),
        admin: {
          description: bi('Để trống thì dùng họ tên.', 'The name when this is empty.'),
        },
      },
      {
        name: 'affiliation',
        type: 'text',
        maxLength: 200,
        access: { create: adminField, update: adminField },
        label: bi('Nơi công tác', 'Affiliation'),
        admin: {
          description: bi(
            'Ghi dưới mỗi bài của cộng tác viên.',
            'Stands under every text of a contributor.',
          ),
        },
      },
    ],
  },
]

const moment = (name: string, vi: string, en: string): Field => ({
  name,
  type: 'date',
  access: { create: serverField, update: serverField },
  label: bi(vi, en),
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableListColumn: true,
    condition: (data) => Boolean(data[name]),
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
  },
})

export const invitationFields: Field[] = [
  moment('invitedAt', 'Thư mời gần nhất', 'Last invited'),
  moment('acceptedAt', 'Đăng nhập lần đầu', 'First log-in'),
  {
    name: 'invitation',
    type: 'select',
    virtual: true,
    access: { create: serverField, update: serverField },
    label: bi('Lời mời', 'Invitation'),
    options: invitationStates.map((value) => ({ value, label: invitationLabels[value] })),
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableListFilter: true,
      condition: (data) => Boolean(data.invitation),
    },
    hooks: { afterRead: [showInvitation] },
  },
  {
    name: 'inviteAgain',
    type: 'ui',
    label: bi('Gửi lại thư mời', 'Send the invitation again'),
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      condition: (data) => data.invitation === 'invited' || data.invitation === 'expired',
      components: { Field: '/src/admin/invite/again-button#InviteAgainButton' },
    },
  },
]
