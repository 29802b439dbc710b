import type { TextField, TextFieldSingleValidation } from 'payload'
import { bi, type Bilingual } from '../labels'

/** Lets an empty or an http(s) address pass. */
export const httpOnly: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  try {
    if (['http:', 'https:'].includes(new URL(value).protocol)) return true
  } catch {
    // falls through to the sentence below
  }
  return req.i18n?.language === 'en'
    ? 'Give a full address that starts with https://'
    : 'Hãy ghi địa chỉ đầy đủ, bắt đầu bằng https://'
}

/** An address on the web; anything that is not http(s) is refused, so that no script gets into a link. */
export function webAddressField(
  name: string,
  label: Bilingual = bi('Địa chỉ web', 'Web address'),
): TextField {
  return { name, type: 'text', label, maxLength: 2000, validate: httpOnly }
}
