import { describe, expect, it } from 'vitest'
import { numericColumns, parseTableRows } from '../../src/lib/table-rows'

describe('parseTableRows', () => {
  it('reads a table typed by hand', () => {
    expect(parseTableRows('Năm | Nhận\n2019 | 291\n\n2024|320')).toEqual([
      ['Năm', 'Nhận'],
      ['2019', '291'],
      ['2024', '320'],
    ])
  })

  it('reads what a spreadsheet pastes, with strokes inside cells and Windows line ends', () => {
    expect(parseTableRows('Xã\tA | B\r\nThử\t \r\n')).toEqual([
      ['Xã', 'A | B'],
      ['Thử', ''],
    ])
  })

  it('reads nothing as no rows', () => expect(parseTableRows(' \n\n')).toEqual([]))
})

describe('numericColumns', () => {
  it('finds the columns after the first that hold numbers only', () => {
    const rows = [
      ['2019', '291', '82,8%', 'chấp thuận'],
      ['2024', '1.320', '–', '271'],
    ]
    expect([...numericColumns(rows)]).toEqual([1, 2])
  })

  it('bears rows of different lengths and none', () => {
    expect([...numericColumns([['a', '1', '2'], ['b']])]).toEqual([1, 2])
    expect([...numericColumns([])]).toEqual([])
  })
})
