import { randomInt } from 'node:crypto'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { bi } from '../labels'
import { inLanguageOf } from '../messages'

/** Letters and digits that nobody takes for one another when read aloud. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const plainCode: TextFieldSingleValidation = (value, { req }) => {
  if (value && /^[\p{L}\p{N}][\p{L}\p{N}./@_-]*$/u.test(value)) return true
  return inLanguageOf(
    req,
    bi(
      'Mã chỉ gồm chữ, số và các dấu . / - _ @, không có dấu cách.',
      'A code has letters, digits and . / - _ @ only, no spaces.',
    ),
  )
}

/** Fills an empty code with one such as `HD-2026-7K3F`. */
const madeUp =
  (prefix: string): FieldHook =>
  ({ value }) => {
    if (typeof value === 'string' && value.trim()) return value.trim()
    const letters = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
    return `${prefix}-${new Date().getFullYear()}-${letters}`
  }

/**
 * The stable name of a record: exports, imports and other systems refer to it, so it never changes
 * once the record is public.
 *
 * @param prefix begins the codes that are made up for records saved without one
 */
export function codeField(prefix: string): TextField {
  return {
    name: 'code',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 80,
    label: bi('Mã', 'Code'),
    validate: plainCode,
    hooks: { beforeValidate: [madeUp(prefix)] },
    admin: {
      description: bi(
        'Để trống thì hệ thống đặt. Hệ thống khác gọi bản ghi bằng mã này nên đừng đổi.',
        'Left empty, one is made up. Other systems call the record by it, so leave it as it is.',
      ),
    },
  }
}
