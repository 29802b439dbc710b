import type { Bits } from './bits'
import { type IndexedFacet, indexedFacets } from './load'
import type { RecordIndex } from './record-index'

/** Chosen values by facet; several values of one facet mean any of them, or all where so said. */
export type Choices = Partial<Record<IndexedFacet, readonly string[]>>

/** The records with the chosen values, one facet left out when its own choices are counted. */
export function select(
  index: RecordIndex,
  found: Bits | null,
  choices: Choices,
  all: readonly string[],
  except?: IndexedFacet,
): Bits {
  const among = index.all()
  if (found) among.and(found)
  for (const facet of indexedFacets) {
    const values = choices[facet] ?? []
    if (facet === except || values.length === 0) continue
    if (all.includes(facet)) for (const value of values) among.and(index.having(facet, value))
    else among.and(anyOf(index, facet, values))
  }
  return among
}

function anyOf(index: RecordIndex, facet: IndexedFacet, values: readonly string[]): Bits {
  const [first = '', ...others] = values
  const any = index.having(facet, first).copy()
  for (const value of others) any.or(index.having(facet, value))
  return any
}
