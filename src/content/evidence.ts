import type { Action } from '../generated/payload-types'
import { materialPath } from '../lib/paths'
import { loadIndicatorPaths } from './indicators'
import { pickOne } from './names'
import type { Reader } from './query'

/** Something that a reader can open to check a statement. */
export interface EvidenceView {
  title: string
  date: string | null
  /** Where it is opened; null when its record is not public. */
  href: string | null
  /** Whether the address is of another site. */
  outward: boolean
}

type Row = NonNullable<Action['evidence']>[number]

/** The evidence of a record that was read with `depth: 1`, in its order. */
export async function toEvidence(
  reader: Reader,
  rows: Row[] | null | undefined,
): Promise<EvidenceView[]> {
  const indicators = await loadIndicatorPaths(
    reader,
    (rows ?? []).map(({ value }) => (typeof value === 'object' ? value?.indicator : null)),
  )
  return (rows ?? []).map((row) => ({
    title: row.title ?? row.url ?? '',
    date: row.date ?? null,
    ...placeOf(reader.locale, row, indicators),
  }))
}

function placeOf(
  locale: Reader['locale'],
  { url, file, material, value }: Row,
  indicators: Map<number, string>,
) {
  if (url) return { href: url, outward: true }
  if (typeof file === 'object' && file?.url) return { href: file.url, outward: false }
  if (typeof material === 'object' && material?.slug) {
    return { href: materialPath(locale, material.slug), outward: false }
  }
  if (typeof value === 'object' && value) {
    return { href: pickOne(indicators, value.indicator), outward: false }
  }
  return { href: null, outward: false }
}
