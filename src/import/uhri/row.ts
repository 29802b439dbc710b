import { z } from 'zod'
import { tidy } from '../spelling'
import { findState, type State } from '../states/find-state'

const orNothing = z
  .string({ error: 'must be text' })
  .nullish()
  .transform((value) => (value ? tidy(value) : null))

/** Lists come as lists in JSON and as cells with semicolons or line breaks in spreadsheets. */
const list = z
  .union([z.array(z.string()), z.string()], { error: 'must be a list' })
  .nullish()
  .transform((value) =>
    (typeof value === 'string' ? value.split(/[;\n|]/) : (value ?? [])).filter((item) =>
      Boolean(item.trim()),
    ),
  )

/** A record with the field names of the Universal Human Rights Index. */
const recordSchema = z.object({
  _id: z.string({ error: 'must be text' }).regex(/^[\w-]{6,60}$/, 'is no annotation id'),
  text: z
    .string({ error: 'must be text' })
    .refine((text) => text.trim() !== '', 'is empty')
    .transform((text) => text.normalize('NFC').trim()),
  symbol: orNothing.refine(
    (value) => value === null || /^[A-Z][A-Z0-9/.\- ()]{2,59}$/i.test(value),
    'is no document symbol such as E/C.12/VNM/CO/4',
  ),
  paragraph: orNothing,
  date: orNothing.refine(
    (value) => value === null || /^\d{4}(-\d{2}(-\d{2})?)?/.test(value),
    'is no day such as 2026-03-23',
  ),
  body: orNothing,
  annotation_type: orNothing,
  countries: list,
  themes: list,
  sdgs: list,
  affected_persons: list,
  upr_cycle: z.union([z.string(), z.number()]).nullish(),
  upr_recommending_country: list,
  upr_position: orNothing,
})

export const UHRI_COLUMNS = ['_id', 'text', 'countries', 'body'] as const

export interface UhriRow {
  annotation: string
  text: string
  symbol: string | null
  paragraph: string | null
  year: number | null
  body: string
  annotationType: 'concern' | 'other' | 'recommendation'
  underReview: State[]
  recommending: State[]
  cycle: number | null
  position: string | null
  themes: string[]
  persons: string[]
  sdgs: string[]
  notes: string[]
}

export type ParsedUhri = { row: UhriRow } | { reason: string; name: string }

/** Validates one record and reads it, or says why it cannot be used. */
export function parseUhri(value: unknown): ParsedUhri {
  const result = recordSchema.safeParse(value)
  const id = (value as { _id?: unknown } | null)?._id
  const name = typeof id === 'string' ? id : ''
  if (!result.success) {
    const reasons = result.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the row'}: ${issue.message}`,
    )
    return { reason: reasons.join('; '), name }
  }
  const cells = result.data
  const strange = [...cells.countries, ...cells.upr_recommending_country].filter(
    (country) => !findState(country),
  )
  if (strange.length > 0) {
    return { reason: `there is no state "${strange.join('", "')}"`, name }
  }
  if (!cells.body) return { reason: 'body: is empty', name }
  const type = annotationTypeOf(cells.annotation_type)
  const paragraph = cells.paragraph ?? paragraphIn(cells.text)
  const states = (names: string[]) => names.flatMap((country) => findState(country) ?? [])
  const cycle = Number(/[1-9]/.exec(String(cells.upr_cycle ?? ''))?.[0] ?? 0)
  return {
    row: {
      annotation: cells._id,
      text: cells.text,
      symbol: cells.symbol,
      paragraph,
      year: cells.date ? Number(cells.date.slice(0, 4)) : null,
      body: cells.body,
      annotationType: type ?? 'other',
      underReview: states(cells.countries),
      recommending: states(cells.upr_recommending_country),
      cycle: cycle || null,
      position: cells.upr_position,
      themes: cells.themes,
      persons: cells.affected_persons,
      sdgs: cells.sdgs,
      notes: [
        ...(type ? [] : [`type "${cells.annotation_type ?? ''}" = other`]),
        ...(paragraph ? [] : ['no paragraph in the source']),
        ...(cells.symbol ? [] : ['no document symbol in the source']),
      ],
    },
  }
}

function annotationTypeOf(type: string | null): UhriRow['annotationType'] | null {
  if (!type) return null
  if (/^recommendation/i.test(type)) return 'recommendation'
  return /concern|observation/i.test(type) ? 'concern' : null
}

/**
 * The number at the head of the text, with or without a heading above it: `Climate change \n11. The
 * Committee …` stands in paragraph 11, `143.95 Continue …` in 143.95.
 */
function paragraphIn(text: string): string | null {
  const found = /^(?:[^\n]{0,300}\n)?\s*(\d{1,4}(?:\.\d{1,4})*)\.?\s*(?=[\p{L}(])/u.exec(text)
  return found?.[1] ?? null
}
