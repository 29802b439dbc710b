import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { groupedBars } from '../../src/components/charts/grouped-bars'
import { toSvg } from '../../src/components/charts/plot-svg'
import { seriesLines } from '../../src/components/charts/series-lines'
import { stackedBars } from '../../src/components/charts/stacked-bars'

const words = { id: 'a', title: 'Tỷ lệ <script>alert(1)</script>', description: 'Từ 2019' }
const format = (value: number) => String(value)
const periods = ['2019', '2020', '2021', '2022']
const point = (period: string, value: number, provisional = false) => ({
  period,
  value,
  provisional,
})

const lines = (width = 860) =>
  toSvg(
    words,
    seriesLines(
      [
        {
          label: 'Nữ <b>',
          points: [point('2019', 10), point('2020', 12), point('2022', 15, true)],
        },
      ],
      { periods, breaks: ['2022'], format, periodName: (period) => period },
      width,
    ),
  )

const bars = () =>
  toSvg(
    words,
    stackedBars(
      [
        {
          label: 'Chu kỳ 1',
          without: '',
          parts: [
            { key: 's', label: 'chấp thuận', value: 30, look: 'solid' },
            { key: 'n', label: 'ghi nhận', value: 10, look: 'hollow' },
          ],
        },
        { label: 'Chu kỳ 2', without: 'chưa có số', parts: [] },
      ],
      format,
      860,
    ),
  )

const groups = () =>
  toSvg(
    words,
    groupedBars(
      [
        { group: 'I', row: 'Y tế', value: 0 },
        { group: 'II', row: 'Y tế', value: 4, hollow: true },
      ],
      { groups: ['I', 'II'], rows: ['Y tế'] },
      format,
      860,
    ),
  )

describe.each([
  ['lines', lines],
  ['stacked bars', bars],
  ['grouped bars', groups],
])('a chart of %s', (_name, draw) => {
  it('is the same letters for the same figures', () => expect(draw()).toBe(draw()))

  it('is a picture with a title and a description', () => {
    const { document } = parseHTML(draw())
    const svg = document.querySelector('svg')
    expect(svg?.getAttribute('role')).toBe('img')
    expect(svg?.getAttribute('aria-labelledby')).toBe('a-title a-desc')
    expect(svg?.querySelector('title')?.textContent).toBe(words.title)
    expect(svg?.querySelector('desc')?.textContent).toBe('Từ 2019')
  })

  it('has nothing that a strict content policy forbids, and no colour but those of the palette', () => {
    const svg = draw()
    expect(svg).not.toMatch(/<style|\sstyle=|<script|\son\w+=/)
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)
    expect(
      colours.filter((colour) => !/^(var\(--[\w-]+\)|none|currentColor)$/.test(colour ?? '')),
    ).toEqual([])
  })
})

it('draws a provisional figure hollow and does not join what cannot be compared', () => {
  const { document } = parseHTML(lines())
  const hollow = [...document.querySelectorAll('[fill="var(--paper)"]')]
  expect(hollow).toHaveLength(1)
  // 2019 to 2020 only: 2021 has no figure and 2022 is counted in another way.
  const joined = [...document.querySelectorAll('g[stroke-width="2.5"] path')]
  expect(joined).toHaveLength(1)
})

it('says every number of a bar, zero too', () => {
  const text = (svg: string) =>
    [...parseHTML(svg).document.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(text(bars())).toEqual(
    expect.arrayContaining(['30 chấp thuận', '10 ghi nhận', 'Chu kỳ 2', 'chưa có số']),
  )
  expect(text(groups())).toEqual(expect.arrayContaining(['0', '4', 'Y tế']))
})
