import { z } from 'zod'
import type { Instrument } from '../../generated/payload-types'
import { looseName, tidy } from '../spelling'
import { findState } from '../states/find-state'

const STATE = 'COUNTRY'
const CODE = 'Treaty Name'
const SIGNED = 'Signature Date'
const BOUND = 'Ratification Date, Accession(a), Succession(d) Date'

/** Columns of the table of the Office of the High Commissioner. */
export const TREATY_COLUMNS = [STATE, 'Treaty Description', CODE, SIGNED, BOUND] as const

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `07 Nov 2013` as `2013-11-07`; null when there is no such day. */
export function readDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text) ?? []
  const number = MONTHS.indexOf(month) + 1
  if (number === 0) return null
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T12:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

type BoundBy = NonNullable<Instrument['boundBy']>

const MARKS: Record<string, BoundBy> = { '': 'ratification', a: 'accession', d: 'succession' }

const cell = z.string().transform(tidy)

const day = cell.transform((text, context) => {
  if (!text) return null
  const iso = readDay(text)
  if (!iso) context.addIssue(`"${text}" is no day such as 07 Nov 2013`)
  return iso
})

const bound = cell.transform((text, context) => {
  if (!text) return null
  const [, date = '', mark = ''] = /^(.*?)(?: ?\((\w)\))?$/.exec(text) ?? []
  const on = readDay(date)
  const by = MARKS[mark]
  if (on && by) return { on, by }
  context.addIssue(`"${text}" is no day such as 05 Feb 2015, with (a) or (d) or without`)
  return null
})

const rowSchema = z.object({
  [STATE]: cell.refine((text) => text !== '', 'is empty'),
  [CODE]: cell.refine(
    (text) => /^[A-Z][A-Z0-9-]{1,39}$/.test(text),
    'is no code such as CRC-OP-AC',
  ),
  [SIGNED]: day,
  [BOUND]: bound,
})

/** One state's relation to one treaty. */
export interface TreatyRow {
  /** ISO code, or null when the name of the state is not known. */
  stateCode: string | null
  code: string
  status: Instrument['status']
  signedOn: string | null
  boundOn: string | null
  boundBy: BoundBy | null
  notes: string[]
}

export type ParsedTreaty = { row: TreatyRow } | { reason: string; name: string }

/** Validates one row of the table and reads it, or says why it cannot be used. */
export function parseTreaty(cells: Record<string, string> | null): ParsedTreaty {
  if (!cells) return { reason: 'more or fewer cells than the header has columns', name: '' }
  const name = `${cells[CODE] ?? ''} ${cells[STATE] ?? ''}`.trim()
  const result = rowSchema.safeParse(cells)
  if (!result.success) {
    const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    return { reason: reasons.join('; '), name }
  }
  const { [STATE]: country, [CODE]: code, [SIGNED]: signedOn, [BOUND]: joined } = result.data
  if (joined && signedOn && signedOn > joined.on && joined.by === 'ratification') {
    return { reason: `signed on ${signedOn}, after the ratification on ${joined.on}`, name }
  }
  const state = findState(country)
  return {
    row: {
      stateCode: state?.code ?? null,
      code,
      status: joined ? 'party' : signedOn ? 'signed' : 'not-party',
      signedOn,
      boundOn: joined?.on ?? null,
      boundBy: joined?.by ?? null,
      notes:
        state && looseName(state.en) !== looseName(country)
          ? [`state "${country}" = ${state.en}`]
          : [],
    },
  }
}
