import type { Field } from 'payload'
import { editorField, serverField, staffField } from '../access'
import { bi } from '../labels'
import { stateLabels, states } from '../workflow'

/** Written by a move alone, read by staff alone. */
const byMovesOnly = { read: staffField, create: serverField, update: serverField }

const moment = { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } as const

/** Columns and filters of the lists; in the form the panel shows them (hidden fields have no column). */
const inListsOnly = { position: 'sidebar', condition: () => false } as const

/** Where a text stands in the workflow; the panel above shows it and offers the moves. */
export const workflowFields: Field[] = [
  {
    name: 'workflowPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/workflow/panel#WorkflowPanel' },
    },
  },
  {
    name: 'state',
    type: 'select',
    index: true,
    defaultValue: 'draft',
    access: byMovesOnly,
    label: bi('Trạng thái', 'State'),
    options: states.map((value) => ({ value, label: stateLabels[value] })),
    admin: inListsOnly,
  },
  {
    name: 'holder',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: byMovesOnly,
    label: bi('Đang giữ bài', 'Who has it'),
    admin: inListsOnly,
  },
  {
    name: 'awaitingApproval',
    type: 'checkbox',
    index: true,
    defaultValue: false,
    access: { create: serverField, update: serverField },
    label: bi(
      'Công bố khẩn, chờ người thứ hai duyệt',
      'Published in an emergency, awaiting approval',
    ),
    admin: inListsOnly,
  },
  {
    name: 'workflow',
    type: 'group',
    access: byMovesOnly,
    admin: { hidden: true },
    fields: [
      person('submittedBy'),
      date('submittedAt'),
      person('changedBy'),
      person('approvedBy'),
      date('approvedAt'),
      date('publishAt'),
      person('publishedBy'),
      { name: 'changeKind', type: 'select', options: ['major', 'minor'] },
      { name: 'changeNoteVi', type: 'text' },
      { name: 'changeNoteEn', type: 'text' },
    ],
  },
  {
    name: 'reviewDue',
    type: 'date',
    index: true,
    access: { read: staffField, update: editorField },
    label: bi('Xem lại trước ngày', 'Review due'),
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      description: bi(
        'Ngày phải đọc lại bài: số liệu cũ, văn bản hết hiệu lực. Đến hạn, bài vào danh sách cần xem lại.',
        'When somebody must read it again: figures age, documents lapse. Then it is listed as due.',
      ),
    },
  },
]

function person(name: string): Field {
  return { name, type: 'relationship', relationTo: 'users' }
}

function date(name: string): Field {
  return { name, type: 'date', admin: { date: moment } }
}

/** Fields that are about a text and not part of it: changing them cancels no approval. */
export const notPartOfText = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'createdBy',
  'publishedAt',
  'state',
  'holder',
  'awaitingApproval',
  'workflow',
  'reviewDue',
  'textChangedAt',
])
