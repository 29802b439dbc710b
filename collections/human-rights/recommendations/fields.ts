import type { Field, JoinField, TextFieldSingleValidation } from 'payload'
import { HOME_STATE } from '../../../src/lib/home-state'
import { staffField } from '../../_shared/access'
import { tagsField, termsField } from '../../_shared/fields/terms'
import { coordinatingAgenciesField } from '../../_shared/fields/recommendations'
import { bi, type Bilingual } from '../../_shared/labels'
import { inLanguageOf } from '../../_shared/messages'

const stateCode: TextFieldSingleValidation = (value, { req }) =>
  value && /^[a-z]{2}$/.test(value)
    ? true
    : inLanguageOf(
        req,
        bi(
          'Ghi mã nước hai chữ thường theo ISO 3166-1, như vn.',
          'Write the two small letters of ISO 3166-1, such as vn.',
        ),
      )

export const identityFields: Field[] = [
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 200,
    label: bi('Khóa', 'Key'),
    admin: {
      description: bi(
        'Ký hiệu | đoạn | mã nước. Dữ liệu nhập lại tìm bản ghi theo khóa này.',
        'Symbol | paragraph | state code. Imports find the record by it.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'symbol',
        type: 'text',
        index: true,
        maxLength: 60,
        label: bi('Ký hiệu tài liệu', 'Document symbol'),
      },
      { name: 'paragraph', type: 'text', maxLength: 20, label: bi('Đoạn', 'Paragraph') },
      { name: 'year', type: 'number', index: true, min: 1948, max: 2100, label: bi('Năm', 'Year') },
      {
        name: 'annotationType',
        type: 'select',
        required: true,
        defaultValue: 'recommendation',
        label: bi('Loại', 'Type'),
        options: [
          { value: 'recommendation', label: bi('Khuyến nghị', 'Recommendation') },
          { value: 'concern', label: bi('Quan ngại, nhận xét', 'Concern or observation') },
          { value: 'other', label: bi('Khác', 'Other') },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'mechanism',
        type: 'relationship',
        relationTo: 'mechanisms',
        required: true,
        index: true,
        label: bi('Cơ chế', 'Mechanism'),
      },
      {
        name: 'cycle',
        type: 'relationship',
        relationTo: 'review-cycles',
        index: true,
        label: bi('Chu kỳ', 'Cycle'),
      },
    ],
  },
  {
    name: 'stateUnderReview',
    type: 'text',
    index: true,
    defaultValue: HOME_STATE,
    maxLength: 2,
    label: bi('Nước được rà soát (mã ISO)', 'State under review (ISO code)'),
    validate: stateCode,
    admin: {
      description: bi(
        'vn cho Việt Nam. Khuyến nghị cho nước khác có thể nhập để so sánh.',
        'vn for Viet Nam. Recommendations to other states may be imported for comparison.',
      ),
    },
  },
  termsField({
    name: 'recommendingStates',
    scheme: 'state',
    label: bi('Nước khuyến nghị', 'Recommending states'),
  }),
  {
    name: 'uhriAnnotationId',
    type: 'text',
    index: true,
    maxLength: 60,
    label: bi('Mã trong UHRI', 'UHRI annotation id'),
  },
]

export const wordingFields: Field[] = [
  {
    name: 'text',
    type: 'textarea',
    label: bi('Nguyên văn', 'Verbatim text'),
    admin: {
      rows: 5,
      description: bi(
        'Đúng từng chữ như trong tài liệu gốc, bằng ngôn ngữ gốc. Không dịch ở đây.',
        'Word for word as in the document, in its language. Not translated here.',
      ),
    },
  },
  {
    name: 'textLanguage',
    type: 'text',
    defaultValue: 'en',
    maxLength: 8,
    label: bi('Ngôn ngữ nguyên văn (mã ISO)', 'Language of the text (ISO code)'),
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    label: bi('Tóm tắt bằng lời của ban biên tập', 'Summary in our own words'),
    admin: {
      description: bi(
        'Ngắn, trung tính. Chỉ hiện khi ngôn ngữ này là bản gốc hoặc đã duyệt.',
        'Short and neutral. Shown only when this language is original or reviewed.',
      ),
    },
  },
]

export const positionFields: Field[] = [
  {
    name: 'position',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'pending',
    label: bi('Lập trường của Việt Nam', 'Position of Viet Nam'),
    options: [
      { value: 'supported', label: bi('Chấp thuận', 'Supported') },
      { value: 'partly-supported', label: bi('Chấp thuận một phần', 'Supported in part') },
      { value: 'noted', label: bi('Ghi nhận', 'Noted') },
      { value: 'pending', label: bi('Chưa trả lời', 'Pending') },
    ],
  },
  {
    name: 'positionText',
    type: 'textarea',
    localized: true,
    label: bi('Lời trả lời', 'Explanation given'),
  },
  {
    name: 'positionSource',
    type: 'text',
    maxLength: 200,
    label: bi('Nguồn của lập trường', 'Source of the position'),
  },
]

export const tagFields: Field[] = [
  tagsField({ name: 'themes', scheme: 'theme', label: bi('Chủ đề', 'Themes') }),
  tagsField({
    name: 'affectedPersons',
    scheme: 'affected-person',
    label: bi('Nhóm người liên quan', 'Affected persons'),
  }),
  tagsField({ name: 'sdgTargets', scheme: 'sdg-target', label: bi('Chỉ tiêu SDG', 'SDG targets') }),
  {
    name: 'instruments',
    type: 'relationship',
    relationTo: 'instruments',
    hasMany: true,
    label: bi('Điều ước', 'Treaties'),
  },
]

export const followUpFields: Field[] = [
  {
    name: 'leadAgency',
    type: 'relationship',
    relationTo: 'agencies',
    index: true,
    label: bi('Cơ quan đầu mối', 'Lead agency'),
  },
  coordinatingAgenciesField,
  {
    name: 'decisionNumber',
    type: 'text',
    maxLength: 80,
    label: bi('Quyết định phân công', 'Decision that assigns it'),
  },
  {
    name: 'relevance',
    type: 'group',
    label: bi('Liên quan tới tỉnh', 'Relevance to the province'),
    fields: [
      {
        name: 'level',
        type: 'select',
        index: true,
        label: bi('Mức độ', 'Level'),
        options: [
          { value: 'direct', label: bi('Trực tiếp', 'Direct') },
          { value: 'indirect', label: bi('Gián tiếp', 'Indirect') },
          { value: 'none', label: bi('Không', 'None') },
        ],
      },
      { name: 'reason', type: 'textarea', localized: true, label: bi('Vì sao', 'Why') },
    ],
  },
]

const answering = (
  name: string,
  collection: 'actions' | 'assessments' | 'progress-reports',
  label: Bilingual,
): JoinField => ({ name, type: 'join', collection, on: 'recommendations', label })

/** What has been done about it and what others say of that; kept in collections of their own. */
export const answeringFields: Field[] = [
  {
    name: 'indicators',
    type: 'relationship',
    relationTo: 'indicators',
    hasMany: true,
    label: bi('Chỉ số theo dõi', 'Indicators that follow it'),
  },
  answering('actions', 'actions', bi('Việc thực hiện', 'Actions')),
  answering('progressReports', 'progress-reports', bi('Cơ quan tự báo cáo', 'Self-reports')),
  answering('assessments', 'assessments', bi('Đánh giá từ bên ngoài', 'Outside assessments')),
]

export const importSourceField: Field = {
  name: 'importSource',
  type: 'text',
  maxLength: 200,
  access: { read: staffField },
  label: bi('Dòng của tệp đã nhập', 'Row of the imported file'),
  admin: { position: 'sidebar', readOnly: true },
}
