import type { Field } from 'payload'
import { serverField } from '../access'
import { bi } from '../labels'
import { dayField } from './dates'

const byMovesOnly = { create: serverField, update: serverField }

/** What changed between the published editions of a text, for its readers. */
export const changeFields: Field[] = [
  {
    name: 'changeNotes',
    type: 'array',
    access: byMovesOnly,
    label: bi('Ghi chú thay đổi', 'Change notes'),
    labels: { singular: bi('Thay đổi', 'Change'), plural: bi('Thay đổi', 'Changes') },
    admin: {
      description: bi(
        'Ghi khi công bố bản mới: thay đổi lớn cần một câu công khai và làm mới ngày cập nhật; thay đổi nhỏ thì không.',
        'Written when a new edition is published: a major change needs a public sentence and moves the date of update; a minor one does not.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          dayField('date', bi('Ngày', 'Date'), { required: true }),
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'major',
            label: bi('Mức độ', 'Kind'),
            options: [
              { value: 'major', label: bi('Lớn', 'Major') },
              { value: 'minor', label: bi('Nhỏ', 'Minor') },
            ],
          },
        ],
      },
      {
        name: 'note',
        type: 'text',
        required: true,
        localized: true,
        label: bi('Thay đổi gì', 'What changed'),
      },
    ],
  },
  {
    ...dayField('revisedAt', bi('Cập nhật lớn lần cuối', 'Last major update')),
    access: byMovesOnly,
  },
]
