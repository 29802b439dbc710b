import type { DateField } from 'payload'
import type { Bilingual } from '../labels'

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
