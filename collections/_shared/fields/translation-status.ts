import type { Field, SelectField } from 'payload'
import { serverField, staffField } from '../access'
import { bi } from '../labels'

/**
 * How far the text of one language has come. One value per language: an article is public in a
 * language only as `original` or `reviewed`.
 */
export function translationStatusField(): SelectField {
  return {
    name: 'translationStatus',
    type: 'select',
    label: bi('Tình trạng bản ngôn ngữ này', 'Status of this language'),
    localized: true,
    defaultValue: ({ locale }) => (locale === 'en' ? 'missing' : 'original'),
    options: [
      { value: 'original', label: bi('Bản gốc', 'Original') },
      { value: 'missing', label: bi('Chưa có', 'Missing') },
      { value: 'machine', label: bi('Máy dịch, chưa duyệt', 'Machine, unreviewed') },
      { value: 'draft', label: bi('Bản nháp', 'Draft') },
      { value: 'reviewed', label: bi('Đã duyệt', 'Reviewed') },
    ],
    admin: {
      position: 'sidebar',
      description: bi(
        'Độc giả chỉ thấy ngôn ngữ này khi là bản gốc hoặc đã duyệt. Xuất bản tiếng Việt không kéo theo bản tiếng Anh chưa duyệt.',
        'Readers see this language only as original or reviewed. Publishing Vietnamese does not publish an unreviewed English.',
      ),
    },
  }
}

/** When the text of this language last changed; set by `stampTextChange`. */
export const textChangedAtField: Field = {
  name: 'textChangedAt',
  type: 'date',
  localized: true,
  access: { read: staffField, create: serverField, update: serverField },
  admin: { hidden: true },
}

/** The original beside the fields of a translation that is being written. */
export const originalBeside: Field = {
  name: 'originalBeside',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/translations/original#OriginalBeside' },
  },
}
