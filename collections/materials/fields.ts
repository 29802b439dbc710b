import type { Field, TextFieldSingleValidation } from 'payload'
import { httpOnly } from '../_shared/fields/web-address'
import { bi } from '../_shared/labels'
import { audienceOptions } from '../_shared/fields/audiences'

export const kindField: Field = {
  name: 'kind',
  type: 'select',
  required: true,
  index: true,
  label: bi('Loại', 'Kind'),
  options: [
    { value: 'handbook', label: bi('Sổ tay, sách', 'Handbook') },
    { value: 'leaflet', label: bi('Tờ rơi', 'Leaflet') },
    { value: 'slides', label: bi('Bài trình chiếu', 'Slides') },
    { value: 'recording', label: bi('Video, âm thanh', 'Video or audio') },
    { value: 'poster', label: bi('Áp phích', 'Poster') },
    { value: 'dataset', label: bi('Bộ dữ liệu', 'Data set') },
  ],
  admin: { position: 'sidebar' },
}

export const describingFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    localized: true,
    maxLength: 300,
    label: bi('Tên tài liệu', 'Title'),
  },
  {
    name: 'summary',
    type: 'textarea',
    required: true,
    localized: true,
    maxLength: 600,
    label: bi('Tóm tắt', 'Summary'),
    admin: {
      description: bi(
        'Tài liệu nói gì, dùng vào việc gì.',
        'What it says and what it can be used for.',
      ),
    },
  },
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    label: bi('Dành cho', 'For whom'),
    options: audienceOptions,
  },
]

const fileOrAddress: TextFieldSingleValidation = (value, args) => {
  const { siblingData, req } = args
  if (value) return httpOnly(value, args)
  if ((siblingData as { file?: unknown }).file) return true
  return req.i18n?.language === 'en'
    ? 'Upload the file, or give the address where it is.'
    : 'Hãy tải tệp lên, hoặc ghi địa chỉ của tài liệu.'
}

export const fileFields: Field[] = [
  {
    name: 'file',
    type: 'upload',
    relationTo: 'media',
    label: bi('Tệp', 'File'),
    admin: {
      description: bi(
        'Tệp đã tải lên thì ai có địa chỉ đều mở được, trừ khi đánh dấu "Chưa công khai" ở tệp.',
        'An uploaded file can be opened by whoever has its address, unless it is marked "Not public yet".',
      ),
    },
  },
  {
    name: 'externalUrl',
    type: 'text',
    maxLength: 2000,
    label: bi('Địa chỉ ở trang khác', 'External address'),
    validate: fileOrAddress,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'language',
        type: 'select',
        required: true,
        index: true,
        defaultValue: 'vi',
        label: bi('Ngôn ngữ của tài liệu', 'Language of the material'),
        options: [
          { value: 'vi', label: bi('Tiếng Việt', 'Vietnamese') },
          { value: 'en', label: bi('Tiếng Anh', 'English') },
          { value: 'tay-nung', label: bi('Tiếng Tày – Nùng', 'Tày–Nùng') },
          { value: 'mong', label: bi('Tiếng Mông', 'Hmong') },
          { value: 'dao', label: bi('Tiếng Dao', 'Dao') },
          { value: 'several', label: bi('Nhiều ngôn ngữ', 'Several languages') },
        ],
      },
      {
        name: 'format',
        type: 'select',
        required: true,
        index: true,
        label: bi('Định dạng', 'Format'),
        options: [
          { value: 'pdf', label: 'PDF' },
          { value: 'document', label: bi('Văn bản soạn thảo', 'Text document') },
          { value: 'spreadsheet', label: bi('Bảng tính, CSV', 'Spreadsheet, CSV') },
          { value: 'image', label: bi('Hình ảnh', 'Picture') },
          { value: 'video', label: 'Video' },
          { value: 'audio', label: bi('Âm thanh', 'Audio') },
          { value: 'web', label: bi('Trang web', 'Web page') },
        ],
      },
    ],
  },
  {
    name: 'extent',
    type: 'text',
    localized: true,
    maxLength: 60,
    label: bi('Độ dài', 'Extent'),
    admin: { description: bi('Ví dụ: 48 trang; 12 phút', 'For example: 48 pages; 12 minutes') },
  },
]

export const editionFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'year',
        type: 'number',
        required: true,
        index: true,
        min: 1945,
        max: 2100,
        label: bi('Năm', 'Year'),
      },
      { name: 'edition', type: 'text', maxLength: 40, label: bi('Phiên bản', 'Version') },
    ],
  },
  {
    name: 'licence',
    type: 'select',
    required: true,
    label: bi('Được dùng lại thế nào', 'Licence'),
    options: [
      { value: 'cc-by-4.0', label: 'CC BY 4.0' },
      { value: 'cc-by-sa-4.0', label: 'CC BY-SA 4.0' },
      { value: 'cc-by-nc-4.0', label: 'CC BY-NC 4.0' },
      { value: 'cc0-1.0', label: 'CC0 1.0' },
      { value: 'public-document', label: bi('Văn bản của cơ quan nhà nước', 'Public document') },
      { value: 'all-rights', label: bi('Giữ mọi quyền', 'All rights reserved') },
    ],
    admin: {
      description: bi(
        'Văn bản hành chính và bản dịch chính thức không thuộc quyền tác giả (Luật Sở hữu trí tuệ, Điều 15).',
        'Administrative documents and their official translations have no copyright (Law on Intellectual Property, Article 15).',
      ),
    },
  },
]
