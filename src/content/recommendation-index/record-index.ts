import { Bits } from './bits'
import { type IndexedFacet, indexedFacets, type IndexedRow, type Loaded } from './load'

export const indexOrders = ['newest', 'oldest', 'symbol'] as const
export type IndexOrder = (typeof indexOrders)[number]

/**
 * The recommendations as sets of bits: one set for each value of each facet, one bit for each
 * record. Every record has a place that it keeps; lists are the places in order.
 */
export class RecordIndex {
  private readonly places = new Map<number, number>()
  private readonly ids: number[] = []
  private readonly sortKeys: { symbol: string; year: number }[] = []
  private readonly sets = new Map<IndexedFacet, Map<string, Bits>>(
    indexedFacets.map((facet) => [facet, new Map()]),
  )
  private readonly listed = new Bits()
  private orders: Partial<Record<IndexOrder, Uint32Array>> = {}

  /** Takes in what was read: new records, and changed ones in place of what they were. */
  put({ rows, facets }: Loaded, asked: number[] | null): void {
    const found = new Set<number>()
    for (const row of rows) {
      if (asked) found.add(row.id)
      this.place(row)
    }
    // Records that were asked for and are not there any more.
    for (const id of asked ?? []) if (!found.has(id)) this.clear(this.places.get(id))
    for (const facet of indexedFacets) {
      for (const { value, ids } of facets[facet]) {
        const set = this.setOf(facet, value)
        for (const id of ids) {
          const place = this.places.get(id)
          if (place !== undefined) set.add(place)
        }
      }
    }
  }

  /** All records that lists show. */
  all(): Bits {
    return this.listed.copy()
  }

  /** The records with a value; shared, so take a copy before changing it. */
  having(facet: IndexedFacet, value: string): Bits {
    return this.sets.get(facet)?.get(value) ?? nothing
  }

  /** The values of a facet and how many of the records have them, those without any left out. */
  counts(facet: IndexedFacet, among: Bits): { value: string; count: number }[] {
    const counted = [...(this.sets.get(facet) ?? [])].map(([value, set]) => ({
      value,
      count: set.countWith(among),
    }))
    return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  }

  /** The places of records as a set; unknown ids are left out. */
  ofIds(ids: Iterable<number>): Bits {
    const set = new Bits(this.ids.length)
    for (const id of ids) {
      const place = this.places.get(id)
      if (place !== undefined) set.add(place)
    }
    return set
  }

  /** The ids of one page of the records, in an order. */
  page(among: Bits, order: IndexOrder, skip: number, take: number): number[] {
    const ids: number[] = []
    let passed = 0
    for (const place of this.ordered(order)) {
      if (!among.has(place)) continue
      passed += 1
      if (passed <= skip) continue
      ids.push(this.ids[place] ?? 0)
      if (ids.length >= take) break
    }
    return ids
  }

  private place(row: IndexedRow): void {
    const known = this.places.get(row.id)
    const place = known ?? this.ids.length
    if (known === undefined) {
      this.places.set(row.id, place)
      this.ids.push(row.id)
    } else {
      this.clear(known)
    }
    if (row.listed) this.listed.add(place)
    const symbol = `${sortable(row.symbol)}|${sortable(row.paragraph)}`
    const year = row.year ?? 0
    const before = this.sortKeys[place]
    if (before?.symbol !== symbol || before.year !== year) this.orders = {}
    this.sortKeys[place] = { symbol, year }
  }

  private clear(place: number | undefined): void {
    if (place === undefined) return
    this.listed.delete(place)
    for (const values of this.sets.values()) for (const set of values.values()) set.delete(place)
  }

  private setOf(facet: IndexedFacet, value: string): Bits {
    const values = this.sets.get(facet) ?? new Map<string, Bits>()
    let set = values.get(value)
    if (!set) {
      set = new Bits(this.ids.length)
      values.set(value, set)
    }
    return set
  }

  private ordered(order: IndexOrder): Uint32Array {
    const known = this.orders[order]
    if (known) return known
    const sorted = Uint32Array.from(this.ids.keys()).sort((a, b) => this.compare(order, a, b))
    this.orders[order] = sorted
    return sorted
  }

  private compare(order: IndexOrder, a: number, b: number): number {
    const [left, right] = [this.sortKeys[a], this.sortKeys[b]]
    if (!left || !right) return a - b
    const years = order === 'symbol' ? 0 : left.year - right.year
    if (years !== 0) return order === 'newest' ? -years : years
    if (left.symbol !== right.symbol) return left.symbol < right.symbol ? -1 : 1
    return (this.ids[a] ?? 0) - (this.ids[b] ?? 0)
  }
}

const nothing = new Bits()

/** A symbol whose numbers sort as numbers; the records without one come last. */
function sortable(text: string | null): string {
  return text ? text.replace(/\d+/g, (digits) => digits.padStart(6, '0')) : '\uffff'
}
