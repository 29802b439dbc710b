import { describe, expect, it } from 'vitest'
import { allPeriods, dimensionOf, knownOn, readDay } from '../../src/lib/indicators/as-of'
import { figureText, periodText } from '../../src/lib/indicators/figure-text'

const row = (period: string, vintage: string, value: number, disaggregation = '') => ({
  period,
  vintage: `${vintage}T12:00:00.000Z`,
  value,
  disaggregation,
  area: 'VN',
})

const rows = [
  row('2024', '2025-06-02', 12.9),
  row('2023', '2024-03-01', 11),
  row('2024', '2025-03-01', 12.5),
  row('2024', '2025-03-01', 9, 'sex=F'),
]

describe('a series as it was known', () => {
  it('has the newest vintage of each figure, and what was said before', () => {
    const known = knownOn(rows, null)
    expect(known.map(({ latest }) => [latest.period, latest.disaggregation, latest.value])).toEqual(
      [
        ['2023', '', 11],
        ['2024', '', 12.9],
        ['2024', 'sex=F', 9],
      ],
    )
    expect(known[1]?.earlier.map(({ value }) => value)).toEqual([12.5])
  })

  it.each([
    ['2025-06-01', [11, 12.5, 9]],
    ['2025-06-02', [11, 12.9, 9]],
    ['2024-12-31', [11]],
    ['2020-01-01', []],
  ])('on %s says what had been published by the end of the day', (day, values) => {
    expect(knownOn(rows, day).map(({ latest }) => latest.value)).toEqual(values)
  })

  it('counts days in Viet Nam', () => {
    const late = [{ ...row('2024', '2025-01-01', 1), vintage: '2024-12-31T17:00:00.000Z' }]
    expect(knownOn(late, '2024-12-31')).toEqual([])
    expect(knownOn(late, '2025-01-01')).toHaveLength(1)
  })
})

it.each([
  ['2025-01-31', '2025-01-31'],
  ['2025-02-30', null],
  ['31/01/2025', null],
  ['', null],
  [null, null],
])('reads the day %s as %s', (text, day) => expect(readDay(text)).toBe(day))

it('shows the years that are missing between others', () => {
  expect(allPeriods(['2022', '2019', '2020', '2020'])).toEqual(['2019', '2020', '2021', '2022'])
  expect(allPeriods(['2024-Q2', '2024-Q1'])).toEqual(['2024-Q1', '2024-Q2'])
  expect(allPeriods([])).toEqual([])
})

it('tells the dimension of a part', () => {
  expect(['', 'sex=F', 'residence=rural;sex=F'].map(dimensionOf)).toEqual(['', 'sex', null])
})

it('writes figures with the separators and decimals they should have', () => {
  expect(figureText('vi', 12.5, 2, '%')).toBe('12,50%')
  expect(figureText('en', 1240, 0, 'persons')).toBe('1,240 persons')
  expect(figureText('vi', 1240, 0, 'người')).toBe('1.240 người')
})

it('writes periods in words', () => {
  const periods = ['2025', '2025-Q3', '2025-S1', '2025-07']
  expect(periods.map((period) => periodText('vi', period))).toEqual([
    '2025',
    'Quý 3/2025',
    '6 tháng, kỳ 1/2025',
    'Tháng 7/2025',
  ])
  expect(periodText('en', '2025-Q3')).toBe('Quarter 3/2025')
})
