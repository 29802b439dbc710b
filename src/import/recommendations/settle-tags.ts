import type { FlatRecord } from '../../exchange/record'
import type { Reading } from '../kind'
import { mergeTags, type Tag, termsOf } from './tags'

const TAG_COLUMNS = ['themes', 'affectedPersons', 'sdgTargets'] as const

export const SAMPLE_KEPT =
  'a sample record: it keeps that label, because its summary is the demonstration’s'

/** Tags of one vocabulary with the same origin. */
export function tagsOf(scheme: string, codes: readonly string[], origin: string): Tag[] {
  return codes.map((code) => ({ term: `${scheme}:${code}`, origin }))
}

/**
 * The columns of a row with its tags merged into those of the record: the tags of this origin are
 * replaced as a set, all others stay.
 */
export function settleTags(
  record: FlatRecord | null,
  reading: Reading,
  origin: string,
): FlatRecord {
  const { undecided = [] } = (reading.extra ?? {}) as { undecided?: string[] }
  const merged = TAG_COLUMNS.filter((column) => column in reading.fields).map(
    (column): [string, Tag[]] => [
      column,
      mergeTags(record?.[column], termsOf(reading.fields[column]), origin, undecided),
    ],
  )
  return { ...reading.fields, ...Object.fromEntries(merged) }
}
