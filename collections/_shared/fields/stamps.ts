import type { CheckboxField, DateField, RelationshipField } from 'payload'
import { serverField, staffField } from '../access'
import { bi } from '../labels'

/** First publication; set by the server. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  index: true,
  label: bi('Công bố lần đầu', 'First published'),
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
  },
}

/** Who made the record; set by the server, never shown to the public. */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: bi('Người tạo', 'Created by'),
  access: { read: staffField, create: serverField, update: serverField },
  admin: { position: 'sidebar', readOnly: true },
}

/** Marks the demonstration's records; shown as a label wherever the record is. */
export const isSampleField: CheckboxField = {
  name: 'isSample',
  type: 'checkbox',
  index: true,
  defaultValue: false,
  label: bi('Dữ liệu minh họa', 'Sample data'),
  admin: {
    position: 'sidebar',
    description: bi(
      'Bật cho nội dung trình diễn. Trang hiển thị nhãn "Dữ liệu minh họa".',
      'For demonstration content. The page shows the label "Sample data".',
    ),
  },
}
