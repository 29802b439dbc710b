import type { Field } from 'payload'
import { mailKinds, mailStates } from '../../src/mail/kinds'
import { bi } from '../_shared/labels'
import { kindLabels, stateLabels } from './labels'

/** Nobody fills in a mail: its page shows it as a letter, and the list shows these as columns. */
const inLetter = { condition: () => false }

const letter: Field = {
  name: 'letter',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/mail-letter#MailLetter' },
  },
}

/** What was written. */
const written: Field[] = [
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
  {
    name: 'text',
    type: 'textarea',
    label: bi('Nội dung', 'Text'),
    admin: { ...inLetter, disableListColumn: true },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: mailKinds.map((value) => ({ value, label: kindLabels[value] })),
    label: bi('Loại thư', 'Kind'),
    admin: inLetter,
  },
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    label: bi('Khóa', 'Key'),
    admin: inLetter,
  },
  { name: 'sendBefore', type: 'date', label: bi('Chỉ gửi trước', 'Only before'), admin: inLetter },
]

/** What became of it. */
const course: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    options: mailStates.map((value) => ({ value, label: stateLabels[value] })),
    label: bi('Tình trạng', 'State'),
    admin: inLetter,
  },
  {
    name: 'attempts',
    type: 'number',
    required: true,
    label: bi('Số lần thử', 'Attempts'),
    admin: inLetter,
  },
  { name: 'lastError', type: 'text', label: bi('Lỗi gần nhất', 'Last error'), admin: inLetter },
  { name: 'sentAt', type: 'date', label: bi('Gửi lúc', 'Sent at'), admin: inLetter },
]

export const fields: Field[] = [letter, ...written, ...course]
