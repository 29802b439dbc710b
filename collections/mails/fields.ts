import type { Field } from 'payload'
import { type MailKind, mailKinds, type MailState, mailStates } from '../../src/mail/kinds'
import { bi, type Bilingual } from '../_shared/labels'

const kindLabels: Record<MailKind, Bilingual> = {
  'password-reset': bi('Đặt lại mật khẩu', 'Password reset'),
  other: bi('Khác', 'Other'),
}

const stateLabels: Record<MailState, Bilingual> = {
  waiting: bi('Đang chờ', 'Waiting'),
  sending: bi('Đang gửi', 'Being sent'),
  sent: bi('Đã gửi', 'Sent'),
  failed: bi('Không gửi được', 'Failed'),
  kept: bi('Giữ lại, không gửi', 'Kept, not sent'),
}

/** Shown as part of the letter, and in the list. */
const inLetter = { condition: () => false }

/** The mail as whoever gets it sees it. */
const letter: Field[] = [
  {
    name: 'letter',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/mail-letter#MailLetter' },
    },
  },
  {
    name: 'to',
    type: 'text',
    required: true,
    index: true,
    label: bi('Người nhận', 'To'),
    admin: inLetter,
  },
  {
    name: 'subject',
    type: 'text',
    required: true,
    label: bi('Tiêu đề', 'Subject'),
    admin: inLetter,
  },
  { name: 'text', type: 'textarea', label: bi('Nội dung', 'Text'), admin: inLetter },
]

const sidebar = { position: 'sidebar' } as const

/** What became of it. */
const course: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    options: mailStates.map((value) => ({ value, label: stateLabels[value] })),
    label: bi('Tình trạng', 'State'),
    admin: sidebar,
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: mailKinds.map((value) => ({ value, label: kindLabels[value] })),
    label: bi('Loại thư', 'Kind'),
    admin: sidebar,
  },
  {
    name: 'attempts',
    type: 'number',
    required: true,
    label: bi('Số lần thử', 'Attempts'),
    admin: sidebar,
  },
  {
    name: 'lastError',
    type: 'textarea',
    label: bi('Lỗi gần nhất', 'Last error'),
    admin: { ...sidebar, condition: (data) => Boolean(data.lastError) },
  },
  { name: 'sentAt', type: 'date', label: bi('Gửi lúc', 'Sent at'), admin: sidebar },
  {
    name: 'sendBefore',
    type: 'date',
    label: bi('Chỉ gửi trước', 'Only before'),
    admin: { ...sidebar, condition: (data) => Boolean(data.sendBefore) },
  },
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    label: bi('Khóa', 'Key'),
    admin: {
      ...sidebar,
      description: bi(
        'Mỗi khóa chỉ có một thư, nên không ai nhận hai lần.',
        'One mail per key, so that nobody gets it twice.',
      ),
    },
  },
]

export const fields: Field[] = [...letter, ...course]
