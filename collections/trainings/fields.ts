import type { Field } from 'payload'
import { audienceOptions } from '../_shared/fields/audiences'
import { dayField } from '../_shared/fields/dates'
import { webAddressField } from '../_shared/fields/web-address'
import { bi } from '../_shared/labels'
import { endsNotBeforeStart, moreOnlyWithNote, oncePerAudience, wholeNumber } from './rules'

export const courseFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Tên lớp', 'Title'),
  },
  {
    type: 'row',
    fields: [
      dayField('startsOn', bi('Từ ngày', 'From'), { required: true, index: true }),
      { ...dayField('endsOn', bi('Đến ngày', 'To')), validate: endsNotBeforeStart },
    ],
  },
  { name: 'place', type: 'text', localized: true, maxLength: 200, label: bi('Địa điểm', 'Place') },
  {
    name: 'materials',
    type: 'relationship',
    relationTo: 'materials',
    hasMany: true,
    label: bi('Tài liệu đã dùng', 'Materials used'),
  },
]

export const attendanceFields: Field[] = [
  {
    name: 'attendance',
    type: 'array',
    label: bi('Số người, theo đối tượng', 'Numbers, by audience'),
    labels: { singular: bi('Đối tượng', 'Audience'), plural: bi('Đối tượng', 'Audiences') },
    validate: oncePerAudience,
    admin: {
      description: bi(
        'Chỉ ghi số lượng. Không ghi tên, chức vụ hay bất cứ thông tin nào về từng người tham dự, ở đây và trong ghi chú.',
        'Counts only. No names, posts or anything else about single participants, neither here nor in the notes.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'audience',
            type: 'select',
            required: true,
            label: bi('Đối tượng', 'Audience'),
            options: audienceOptions,
          },
          {
            name: 'invited',
            type: 'number',
            min: 0,
            validate: wholeNumber,
            label: bi('Số được mời', 'Invited'),
          },
          {
            name: 'attended',
            type: 'number',
            min: 0,
            validate: moreOnlyWithNote,
            label: bi('Số dự', 'Attended'),
            admin: {
              description: bi(
                'Chưa có báo cáo thì để trống: trang ghi là chưa có, không ghi 0.',
                'Leave empty until it is reported: the page then says so instead of 0.',
              ),
            },
          },
        ],
      },
      {
        name: 'note',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: bi('Giải thích', 'Explanation'),
        admin: {
          description: bi(
            'Cần khi số dự lớn hơn số được mời.',
            'Needed when more people attended than were invited.',
          ),
        },
      },
    ],
  },
]

export const sourceFields: Field[] = [
  {
    name: 'sourceTitle',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Nguồn của số liệu', 'Source of the numbers'),
    admin: {
      description: bi(
        'Báo cáo, kế hoạch hoặc danh sách điểm danh mà số liệu lấy từ đó.',
        'The report, plan or register that the numbers are taken from.',
      ),
    },
  },
  webAddressField('sourceUrl', bi('Địa chỉ của nguồn', 'Address of the source')),
]

/** Not called `status`: its enum would clash with that of `_status`. */
export const stateField: Field = {
  name: 'state',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'planned',
  label: bi('Tình trạng', 'State'),
  options: [
    { value: 'planned', label: bi('Dự kiến', 'Planned') },
    { value: 'held', label: bi('Đã tổ chức', 'Held') },
    { value: 'cancelled', label: bi('Đã hủy', 'Cancelled') },
  ],
  admin: { position: 'sidebar' },
}
