import type { DateField, DateFieldValidation } from 'payload'
import type { Bilingual } from '../labels'
import { inLanguageOf } from '../messages'

/** A day without a time, written the Vietnamese way. */
export function dayField(
  name: string,
  label: Bilingual,
  options: { description?: Bilingual; required?: boolean; index?: boolean } = {},
): DateField {
  return {
    name,
    type: 'date',
    label,
    required: options.required ?? false,
    index: options.index ?? false,
    admin: {
      description: options.description,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    },
  }
}

/** Lets a day pass that is empty or not before the day in the field beside it. */
export const notBefore =
  (field: string, sentence: Bilingual): DateFieldValidation =>
  (value, { req, siblingData }) => {
    const start = (siblingData as Record<string, Date | string | null | undefined>)[field]
    return !value || !start || new Date(value) >= new Date(start) || inLanguageOf(req, sentence)
  }
