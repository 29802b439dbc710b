import type { ArrayField, Validate } from 'payload'
import { bi, type Bilingual } from '../labels'
import { inLanguageOf } from '../messages'
import { dayField } from './dates'
import { webAddressField } from './web-address'

interface EvidenceRow {
  title?: unknown
  url?: unknown
  file?: unknown
  value?: unknown
  material?: unknown
}

const canBeOpened: Validate = (rows: unknown, { req }) => {
  const bare = ((rows ?? []) as EvidenceRow[]).findIndex(
    ({ url, file, value, material }) => !url && !file && !value && !material,
  )
  if (bare === -1) return true
  return inLanguageOf(
    req,
    bi(
      `Bằng chứng ${bare + 1} chưa có gì để mở: hãy ghi địa chỉ, tệp, số liệu hoặc tài liệu.`,
      `Evidence ${bare + 1} cannot be opened: give an address, a file, a value or a material.`,
    ),
  )
}

/** What shows that a thing was done: each row can be opened and checked by anybody. */
export function evidenceField(description: Bilingual, atLeast = 0): ArrayField {
  return {
    name: 'evidence',
    type: 'array',
    required: atLeast > 0,
    minRows: atLeast,
    validate: atLeast > 0 ? withAtLeast(atLeast) : canBeOpened,
    label: bi('Bằng chứng', 'Evidence'),
    labels: { singular: bi('Bằng chứng', 'Evidence'), plural: bi('Bằng chứng', 'Evidence') },
    admin: { description },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        localized: true,
        label: bi('Là gì', 'What it is'),
      },
      {
        type: 'row',
        fields: [webAddressField('url'), dayField('date', bi('Ngày', 'Date'))],
      },
      {
        type: 'row',
        fields: [
          { name: 'file', type: 'upload', relationTo: 'media', label: bi('Tệp', 'File') },
          {
            name: 'value',
            type: 'relationship',
            relationTo: 'indicator-values',
            label: bi('Số liệu', 'Indicator value'),
          },
          {
            name: 'material',
            type: 'relationship',
            relationTo: 'materials',
            label: bi('Tài liệu', 'Material'),
          },
        ],
      },
    ],
  }
}

const withAtLeast =
  (atLeast: number): Validate =>
  (rows: unknown, options) => {
    if (((rows ?? []) as unknown[]).length >= atLeast) return canBeOpened(rows, options)
    return inLanguageOf(
      options.req,
      bi(
        `Cần ít nhất ${atLeast} bằng chứng mà người đọc mở được.`,
        `At least ${atLeast} piece of evidence is needed that a reader can open.`,
      ),
    )
  }
