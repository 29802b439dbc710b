import type { Field } from 'payload'
import { editorField, serverField, staffField } from '../_shared/access'
import { bi } from '../_shared/labels'

export const fileFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Mô tả thay thế', 'Alternative text'),
    admin: {
      description: bi(
        'Nói điều ảnh cho thấy, cho người không nhìn thấy ảnh; với tài liệu thì ghi tên tài liệu.',
        'Say what the picture shows to somebody who cannot see it; for a document give its name.',
      ),
    },
  },
  { name: 'caption', type: 'text', localized: true, maxLength: 400, label: bi('Chú thích', 'Caption') },
  {
    type: 'row',
    fields: [
      { name: 'credit', type: 'text', localized: true, maxLength: 200, label: bi('Người chụp, nguồn', 'Credit') },
      { name: 'licence', type: 'text', maxLength: 100, label: bi('Giấy phép', 'Licence') },
    ],
  },
]

/** Set by the press note that the file is attached to; the file is then as public as the note. */
export const pressNoteField: Field = {
  name: 'pressNote',
  type: 'relationship',
  relationTo: 'press-notes',
  index: true,
  access: { read: staffField, create: serverField, update: serverField },
  label: bi('Thuộc thông tin báo chí', 'Belongs to press note'),
  admin: { position: 'sidebar', readOnly: true },
}

/**
 * Keeps a file from the public, whatever else would show it. Saving a draft of a note closes what
 * is newly attached to it, and publishing the note opens its files.
 */
export const closedField: Field = {
  name: 'closed',
  type: 'checkbox',
  index: true,
  defaultValue: false,
  access: { read: staffField, create: staffField, update: editorField },
  label: bi('Chưa công khai', 'Not public yet'),
  admin: {
    position: 'sidebar',
    description: bi(
      'Bật khi tải lên tài liệu cho một thông tin báo chí còn giữ kín. Xuất bản thông tin ấy thì tệp tự mở cùng.',
      'Tick this when you upload a document for a press note that is still held back. Publishing the note opens the file with it.',
    ),
  },
}
