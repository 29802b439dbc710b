import type { DateField, Field } from 'payload'
import { serverField, staffField } from '../_shared/access'
import { dayField } from '../_shared/fields/dates'
import { webAddressField } from '../_shared/fields/web-address'
import { bi, type Bilingual } from '../_shared/labels'
import { endsAfterStart, reasonWhenCancelled } from './rules'

const moment = (name: string, label: Bilingual, more: Partial<DateField> = {}): Field => ({
  name,
  type: 'date',
  index: true,
  label,
  ...more,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
})

export const kindField: Field = {
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: 'conference',
  label: bi('Loại', 'Kind'),
  options: [
    { value: 'conference', label: bi('Họp báo', 'Press conference') },
    { value: 'briefing', label: bi('Cung cấp thông tin', 'Briefing') },
    { value: 'field-visit', label: bi('Đi thực tế', 'Field visit') },
    { value: 'other', label: bi('Khác', 'Other') },
  ],
  admin: { position: 'sidebar' },
}

export const certaintyField: Field = {
  name: 'certainty',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'provisional',
  label: bi('Mức chắc chắn', 'Certainty'),
  options: [
    { value: 'provisional', label: bi('Dự kiến', 'Provisional') },
    { value: 'confirmed', label: bi('Đã xác nhận', 'Confirmed') },
    { value: 'cancelled', label: bi('Đã hủy', 'Cancelled') },
  ],
  admin: {
    position: 'sidebar',
    description: bi(
      'Sự kiện bị hủy vẫn hiện trên lịch, kèm lý do, để người đã ghi lịch biết.',
      'A cancelled event stays on the calendar with its reason, for those who have noted it down.',
    ),
  },
}

export const eventFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Tiêu đề', 'Title'),
  },
  {
    name: 'cancelReason',
    type: 'textarea',
    localized: true,
    label: bi('Lý do hủy (công khai)', 'Reason for cancelling (public)'),
    validate: reasonWhenCancelled,
    admin: { condition: (data) => data.certainty === 'cancelled' },
  },
  {
    type: 'row',
    fields: [
      moment('startsAt', bi('Bắt đầu', 'Starts'), { required: true }),
      moment('endsAt', bi('Kết thúc', 'Ends'), { validate: endsAfterStart }),
    ],
  },
  {
    name: 'description',
    type: 'textarea',
    localized: true,
    maxLength: 3000,
    label: bi('Nội dung', 'Description'),
    admin: {
      description: bi(
        'Sự kiện về việc gì, ai trả lời câu hỏi, có chụp ảnh, ghi hình hay không.',
        'What it is about, who answers questions, whether pictures may be taken.',
      ),
    },
  },
]

export const placeFields: Field[] = [
  {
    name: 'place',
    type: 'text',
    localized: true,
    maxLength: 200,
    label: bi('Địa điểm', 'Place'),
    admin: { description: bi('Ví dụ: Phòng họp số 2', 'For example: Meeting room 2') },
  },
  {
    name: 'address',
    type: 'text',
    localized: true,
    maxLength: 300,
    label: bi('Địa chỉ', 'Address'),
  },
  webAddressField('onlineUrl', bi('Địa chỉ trực tuyến', 'Online address')),
]

export const attendingFields: Field[] = [
  {
    name: 'accreditation',
    type: 'textarea',
    localized: true,
    maxLength: 1000,
    label: bi('Đăng ký dự, thẻ', 'Registration, accreditation'),
    admin: {
      description: bi(
        'Phóng viên cần làm gì để dự: gửi tới đâu, kèm giấy tờ gì.',
        'What a journalist has to do to attend: where to write, which papers to bring.',
      ),
    },
  },
  dayField('registerBy', bi('Hạn đăng ký', 'Register by')),
]

/*
 * Closed to the public as a whole field: a note under embargo would show by its id, and a filter
 * could ask for it. The page reads the list as the server and each note by its own access rule.
 */
export const pressNotesField: Field = {
  name: 'pressNotes',
  type: 'relationship',
  relationTo: 'press-notes',
  hasMany: true,
  access: { read: staffField },
  label: bi('Thông tin báo chí liên quan', 'Related press notes'),
}

export const revisionField: Field = {
  name: 'revision',
  type: 'number',
  defaultValue: 0,
  access: { create: serverField, update: serverField },
  label: bi('Lần công bố', 'Revision'),
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: bi(
      'Tăng mỗi lần công bố lại, để chương trình lịch nhận bản mới.',
      'Rises with each publication, so that calendar programs take the newer one.',
    ),
  },
}

export const contactField: Field = {
  name: 'contact',
  type: 'relationship',
  relationTo: 'contacts',
  label: bi('Người phát ngôn, đầu mối', 'Spokesperson or contact'),
  admin: { position: 'sidebar' },
}
