import { describe, expect, it } from 'vitest'
import { indexedFacets, type Loaded } from '../../src/content/recommendation-index/load'
import { RecordIndex } from '../../src/content/recommendation-index/record-index'
import { select } from '../../src/content/recommendation-index/select'

interface Row {
  id: number
  listed?: boolean
  year?: number
  symbol?: string
  paragraph?: string
  theme?: string[]
  cycle?: string[]
}

function loaded(rows: Row[]): Loaded {
  const facets = Object.fromEntries(
    indexedFacets.map((name) => [name, []]),
  ) as unknown as Loaded['facets']
  for (const facet of ['theme', 'cycle'] as const) {
    const values = new Set(rows.flatMap((row) => row[facet] ?? []))
    facets[facet] = [...values].map((value) => ({
      value,
      ids: rows.filter((row) => row[facet]?.includes(value)).map(({ id }) => id),
    }))
  }
  return {
    rows: rows.map(({ id, listed = true, year = 2024, symbol = 'A', paragraph = String(id) }) => ({
      id,
      listed,
      year,
      symbol,
      paragraph,
    })),
    facets,
  }
}

const three = [
  { id: 5, year: 2014, theme: ['a', 'b'], cycle: ['2'], paragraph: '143.9' },
  { id: 7, year: 2024, theme: ['b'], cycle: ['4'] },
  { id: 9, year: 2014, theme: ['a'], cycle: ['2'], paragraph: '143.10' },
]

function indexOf(rows: Row[]): RecordIndex {
  const index = new RecordIndex()
  index.put(loaded(rows), null)
  return index
}

const ids = (index: RecordIndex, choices: Parameters<typeof select>[2], all: string[] = []) =>
  index.page(select(index, null, choices, all), 'symbol', 0, 100)

describe('the index of records', () => {
  it('finds any or all of the values of a facet, and every facet at once', () => {
    const index = indexOf(three)
    expect(ids(index, { theme: ['a', 'b'] })).toHaveLength(3)
    expect(ids(index, { theme: ['a', 'b'] }, ['theme'])).toEqual([5])
    expect(ids(index, { theme: ['b'], cycle: ['4'] })).toEqual([7])
    expect(ids(index, { theme: ['unknown'] })).toEqual([])
  })

  it('orders numbers in symbols as numbers, and pages through them', () => {
    const index = indexOf(three)
    expect(index.page(index.all(), 'oldest', 0, 10)).toEqual([5, 9, 7])
    expect(index.page(index.all(), 'newest', 0, 1)).toEqual([7])
    expect(index.page(index.all(), 'newest', 1, 10)).toEqual([5, 9])
    expect(index.page(index.all(), 'newest', 9, 10)).toEqual([])
  })

  it('counts what the other filters leave', () => {
    const index = indexOf(three)
    expect(index.counts('theme', select(index, null, { cycle: ['2'] }, []))).toEqual([
      { value: 'a', count: 2 },
      { value: 'b', count: 1 },
    ])
  })

  it('follows a change, a takedown, a deletion and a new record', () => {
    const index = indexOf(three)
    index.put(loaded([{ id: 5, theme: ['c'], cycle: ['2'] }]), [5])
    expect(ids(index, { theme: ['a'] })).toEqual([9])
    expect(ids(index, { theme: ['c'] })).toEqual([5])
    index.put(loaded([{ id: 9, listed: false, theme: ['a'] }]), [9])
    expect(ids(index, { theme: ['a'] })).toEqual([])
    index.put(loaded([]), [7])
    expect(ids(index, {})).toEqual([5])
    index.put(loaded([{ id: 100, theme: ['z'] }]), [100])
    expect(ids(index, { theme: ['z'] })).toEqual([100])
  })

  it('agrees with counting row by row over thousands of rows', () => {
    const rows = Array.from({ length: 5000 }, (_, i): Row => ({
      id: i + 1,
      listed: i % 11 !== 0,
      theme: [`t${i % 7}`, `t${(i * 3) % 13}`],
      cycle: [String(i % 4)],
    }))
    const index = indexOf(rows)
    const matching = rows.filter(
      ({ listed, theme, cycle }) =>
        listed && cycle?.includes('2') && (theme?.includes('t3') || theme?.includes('t12')),
    )
    const found = select(index, null, { theme: ['t3', 't12'], cycle: ['2'] }, [])
    expect(found.count()).toBe(matching.length)
    expect(new Set(index.page(found, 'symbol', 0, 5000))).toEqual(
      new Set(matching.map(({ id }) => id)),
    )
  })
})
