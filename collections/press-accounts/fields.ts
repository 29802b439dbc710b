import type { Field } from 'payload'
import { editorField, serverField, staffField } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { termsField } from '../_shared/fields/terms'
import { bi } from '../_shared/labels'

export const journalistFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 120, label: bi('Họ tên', 'Name') },
      {
        name: 'outlet',
        type: 'text',
        required: true,
        maxLength: 200,
        label: bi('Cơ quan báo chí', 'Outlet'),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'email',
        type: 'email',
        required: true,
        unique: true,
        index: true,
        label: bi('Thư điện tử', 'E-mail'),
        admin: {
          description: bi(
            'Nhận thư mời và dùng để đăng nhập.',
            'Gets the invitation and is used to log in.',
          ),
        },
      },
      {
        name: 'language',
        type: 'select',
        required: true,
        defaultValue: 'vi',
        label: bi('Ngôn ngữ của thư', 'Language of mails'),
        options: [
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ],
      },
    ],
  },
  termsField({
    name: 'topics',
    scheme: 'topic',
    label: bi('Chủ đề quan tâm', 'Topics of interest'),
  }),
]

/** What the office notes about a journalist; never told to anybody else, the journalist included. */
export const officeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'cardNumber',
        type: 'text',
        maxLength: 60,
        access: { read: staffField },
        label: bi('Số thẻ nhà báo', 'Press-card number'),
      },
      {
        name: 'phone',
        type: 'text',
        maxLength: 40,
        access: { read: staffField },
        label: bi('Điện thoại', 'Phone'),
      },
    ],
  },
  {
    name: 'notes',
    type: 'textarea',
    maxLength: 2000,
    access: { read: staffField },
    label: bi('Ghi chú nội bộ', 'Internal notes'),
  },
]

export const accreditationFields: Field[] = [
  {
    ...dayField('accreditedUntil', bi('Được công nhận đến hết ngày', 'Accredited until'), {
      required: true,
      index: true,
    }),
    access: { create: editorField, update: editorField },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      description: bi(
        'Ngày này tính trọn, theo giờ Việt Nam. Hôm sau tài khoản chỉ đọc như mọi người.',
        'This day counts in full, in Viet Nam. From the next day on the account reads what everybody reads.',
      ),
    },
  },
  {
    name: 'ended',
    type: 'checkbox',
    defaultValue: false,
    access: { create: editorField, update: editorField },
    label: bi('Chấm dứt ngay', 'End now'),
    admin: {
      position: 'sidebar',
      description: bi(
        'Đăng xuất ở mọi nơi và không đăng nhập được nữa, cho đến khi bỏ đánh dấu.',
        'Logs out everywhere; nobody can log in until the mark is taken away.',
      ),
    },
  },
  {
    name: 'invitedAt',
    type: 'date',
    access: { create: serverField, update: serverField },
    label: bi('Gửi thư mời lúc', 'Invited at'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      description: bi(
        'Đường dẫn trong thư dùng được 7 ngày. Quá hạn thì người được mời bấm "Quên mật khẩu" ở trang đăng nhập.',
        'The link in the mail works for 7 days. After that the person asks for a new one with "Forgotten password".',
      ),
    },
  },
]

/** What an editor can have done at the next save; nothing of it is stored. */
export const requestFields: Field[] = [
  {
    name: 'inviteAgain',
    type: 'checkbox',
    virtual: true,
    access: { create: editorField, update: editorField },
    label: bi('Gửi lại thư mời khi lưu', 'Send the invitation again on saving'),
    admin: {
      position: 'sidebar',
      condition: (_data, _siblings, { operation }) => operation === 'update',
      disableListColumn: true,
    },
  },
  {
    name: 'dropSecondFactor',
    type: 'checkbox',
    virtual: true,
    access: { create: editorField, update: editorField },
    label: bi('Tắt xác thực hai bước khi lưu', 'Switch off two-step log-in on saving'),
    admin: {
      position: 'sidebar',
      condition: (_data, _siblings, { operation }) => operation === 'update',
      disableListColumn: true,
      description: bi(
        'Khi nhà báo mất cả điện thoại lẫn mã dự phòng. Hãy chắc chắn rằng đúng người ấy yêu cầu.',
        'For somebody who lost the phone and the recovery codes. Make sure that it is that person who asks.',
      ),
    },
  },
]
