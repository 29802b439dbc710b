import { barX, type PlotOptions, text } from '@observablehq/plot'
import { textWidth } from './plot-svg'

/** A part of a bar; how it is drawn says what it is, as its words do. */
interface BarPart {
  key: string
  label: string
  value: number
  look: 'dashed' | 'hollow' | 'solid' | 'tint'
}

/** A bar with its parts in order; without any the reason stands in its place. */
export interface StackedBar {
  label: string
  parts: BarPart[]
  without: string
}

const looks = {
  solid: { fill: 'var(--solid)', stroke: 'var(--solid)' },
  tint: { fill: 'var(--tint)', stroke: 'var(--solid)' },
  hollow: { fill: 'var(--paper)', stroke: 'var(--solid)' },
  dashed: { fill: 'var(--paper)', stroke: 'var(--ink-2)', strokeDasharray: '4 3' },
} as const

/** One bar for each row, its parts labelled inside; all parts have the same height. */
export function stackedBars(
  bars: readonly StackedBar[],
  format: (value: number) => string,
  width: number,
): PlotOptions {
  const narrow = width < 500
  const left = narrow ? 2 : Math.max(...bars.map(({ label }) => textWidth(label))) + 16
  const most = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  const pixels = (width - left - 4) / most
  const pieces = bars.flatMap(({ label, parts }) =>
    parts.map((part, index) => {
      const x1 = sum(parts.slice(0, index))
      const x2 = x1 + part.value
      const whole = `${format(part.value)} ${part.label}`
      const room = (x2 - x1) * pixels - 12
      const words = textWidth(whole) <= room ? whole : format(part.value)
      return { row: label, x1, x2, look: part.look, words: textWidth(words) <= room ? words : '' }
    }),
  )
  const band = narrow ? 62 : 44
  return {
    width,
    height: bars.length * band + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: left,
    marginRight: 4,
    x: { domain: [0, most], axis: null },
    y: { domain: bars.map(({ label }) => label), axis: null, padding: 0.2 },
    marks: [
      ...(Object.keys(looks) as BarPart['look'][]).map((look) =>
        barX(
          pieces.filter((piece) => piece.look === look),
          {
            x1: 'x1',
            x2: 'x2',
            y: 'row',
            insetTop: narrow ? 20 : 0,
            strokeWidth: 1.5,
            ...looks[look],
          },
        ),
      ),
      text(pieces, {
        x: 'x1',
        y: 'row',
        text: 'words',
        textAnchor: 'start',
        dx: 7,
        dy: narrow ? 10 : 0,
        fontSize: 13,
        fontWeight: 600,
        fill: ({ look }: { look: string }) => (look === 'solid' ? 'var(--on-solid)' : 'var(--ink)'),
      }),
      rowNames(bars, narrow),
      text(
        bars.filter(({ parts }) => parts.length === 0),
        {
          x: 0,
          y: 'label',
          text: 'without',
          textAnchor: 'start',
          dy: narrow ? 10 : 0,
          fontSize: 13,
          fill: 'var(--ink-2)',
        },
      ),
    ],
  }
}

/** The names of rows: beside the bars, on phones above them. */
function rowNames(rows: readonly { label: string }[], narrow: boolean) {
  return text(rows as { label: string }[], {
    y: 'label',
    text: 'label',
    fontSize: 13,
    fill: 'var(--ink)',
    ...(narrow
      ? { frameAnchor: 'left', textAnchor: 'start', dy: -17 }
      : { frameAnchor: 'left', textAnchor: 'end', dx: -10 }),
  })
}

const sum = (parts: readonly BarPart[]) => parts.reduce((total, { value }) => total + value, 0)
