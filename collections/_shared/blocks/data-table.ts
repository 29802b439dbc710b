import type { Block, TextareaFieldValidation } from 'payload'
import { parseTableRows } from '../../../src/lib/table-rows'
import { dayField } from '../fields/dates'
import { bi } from '../labels'
import { sourceFields } from './source-fields'

const evenRows: TextareaFieldValidation = (value, { req }) => {
  const english = req.i18n?.language === 'en'
  const [header, ...rows] = parseTableRows(value ?? '')
  if (!header || rows.length === 0) {
    return english
      ? 'Give a header line and at least one row.'
      : 'Cần một dòng tiêu đề và ít nhất một dòng số liệu.'
  }
  const odd = rows.findIndex((row) => row.length !== header.length)
  if (odd === -1) return true
  const [line, found, wanted] = [odd + 2, rows[odd]?.length ?? 0, header.length]
  return english
    ? `Line ${line} has ${found} cells, the header has ${wanted}.`
    : `Dòng ${line} có ${found} ô, dòng tiêu đề có ${wanted} ô.`
}

/** A small table, pasted from a spreadsheet; shown as a real table with a caption and its source. */
export const dataTable: Block = {
  slug: 'dataTable',
  interfaceName: 'DataTableBlock',
  labels: { singular: bi('Bảng', 'Table'), plural: bi('Bảng', 'Tables') },
  fields: [
    { name: 'caption', type: 'text', required: true, label: bi('Tên bảng', 'Caption') },
    {
      name: 'rows',
      type: 'textarea',
      required: true,
      validate: evenRows,
      label: bi('Các dòng', 'Rows'),
      admin: {
        rows: 8,
        description: bi(
          'Dán từ bảng tính: mỗi dòng một hàng, dòng đầu là tiêu đề. Gõ tay thì ngăn ô bằng " | ".',
          'Paste from a spreadsheet: one row per line, the first is the header. When typing, separate cells with " | ".',
        ),
      },
    },
    ...sourceFields,
    dayField('asOf', bi('Số liệu tính đến ngày', 'As of')),
  ],
}
