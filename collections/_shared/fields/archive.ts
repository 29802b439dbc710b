import type { Field, TextareaFieldValidation } from 'payload'
import { bi } from '../labels'
import { inLanguageOf } from '../messages'
import { dayField } from './dates'

const reasonGiven: TextareaFieldValidation = (value, { req, siblingData }) =>
  value || !(siblingData as { archivedOn?: unknown }).archivedOn
    ? true
    : inLanguageOf(
        req,
        bi(
          'Hãy ghi vì sao bản ghi được lưu trữ; độc giả đọc câu này ở đầu trang.',
          'Say why the record is archived; readers find this sentence at the top of its page.',
        ),
      )

/**
 * What was public is archived, not deleted: the record keeps its address and says since when and
 * why it no longer counts; lists, figures and pickers leave it out.
 */
export const archiveFields: Field[] = [
  {
    type: 'collapsible',
    label: bi('Lưu trữ', 'Archive'),
    admin: {
      position: 'sidebar',
      initCollapsed: true,
      description: bi(
        'Bản ghi đã công khai không bị xóa. Ghi ngày và lý do: trang vẫn còn, có thông báo; danh sách và số liệu không tính nữa.',
        'A public record is not deleted. Give day and reason: the page stays with a notice, lists and figures leave it out.',
      ),
    },
    fields: [
      dayField('archivedOn', bi('Lưu trữ từ ngày', 'Archived on'), { index: true }),
      {
        name: 'archivedReason',
        type: 'textarea',
        localized: true,
        maxLength: 500,
        label: bi('Lý do', 'Reason'),
        validate: reasonGiven,
      },
    ],
  },
]
