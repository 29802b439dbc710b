import { axisX, axisY, dot, gridY, link, type PlotOptions, ruleX, text } from '@observablehq/plot'
import { textWidth } from './plot-svg'

/** A figure of a line. */
interface LinePoint {
  period: string
  value: number
  provisional: boolean
}

/** A part of the series, labelled where it ends. */
export interface SeriesLine {
  label: string
  points: LinePoint[]
}

interface LineOptions {
  /** All periods, also those without a figure. */
  periods: readonly string[]
  /** Periods from which figures are made in another way. */
  breaks: readonly string[]
  format: (value: number) => string
  periodName: (period: string) => string
}

const HEIGHT = 300
const TOP = 26
const BOTTOM = 34
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const

/**
 * Lines over time. A figure that is still provisional is hollow and its line dashed; a line ends
 * where the way of counting changes and where a period has no figure.
 */
export function seriesLines(
  lines: readonly SeriesLine[],
  { periods, breaks, format, periodName }: LineOptions,
  width: number,
): PlotOptions {
  const narrow = width < 500
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const bottom = startsAtZero(low, high) ? Math.min(0, low) : low - (high - low) * 0.4
  const domain: [number, number] = [bottom, high + (high - bottom) * 0.1 || 1]
  const labels = placeLabels(lines, domain)
  const named = lines.length > 1
  const right = named
    ? Math.min(narrow ? 92 : 160, Math.max(...lines.map(({ label }) => textWidth(label))) + 20)
    : 22
  const segments = lines.flatMap((line) => segmentsOf(line, periods, breaks))
  // One line says every number; of several the table does.
  const numbered = named ? [] : (lines[0]?.points ?? [])
  const every = narrow ? Math.ceil(periods.length / 4) : Math.ceil(periods.length / 12)
  return {
    width,
    height: HEIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: Math.max(...[domain[0], domain[1]].map((end) => textWidth(format(end)))) + 14,
    marginRight: right,
    x: { type: 'point', domain: periods, padding: 0.3 },
    y: { domain },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisY({
        ticks: 5,
        tickSize: 0,
        fontSize: 13,
        fill: 'var(--ink-2)',
        label: null,
        tickFormat: format,
      }),
      axisX({
        fontSize: 13,
        fill: 'var(--ink-2)',
        stroke: 'var(--ink-2)',
        label: null,
        tickFormat: (period: string) =>
          periods.indexOf(period) % every === (periods.length - 1) % every
            ? periodName(period)
            : '',
      }),
      ruleX(
        breaks.filter((period) => periods.includes(period)),
        {
          x: (period: string) => period,
          stroke: 'var(--ink)',
          strokeDasharray: '2 3',
          dx: -halfStep(periods.length, width - right - 50),
        },
      ),
      ...[false, true].map((provisional) =>
        link(
          segments.filter((segment) => segment.provisional === provisional),
          {
            x1: 'x1',
            x2: 'x2',
            y1: 'y1',
            y2: 'y2',
            stroke: 'var(--solid)',
            strokeWidth: 2.5,
            ...(provisional ? { strokeDasharray: '6 4' } : {}),
          },
        ),
      ),
      ...lines.map(({ points }, index) =>
        dot(points, {
          x: 'period',
          y: 'value',
          r: 4.5,
          symbol: symbols[index % symbols.length] ?? 'circle',
          fill: ({ provisional }: LinePoint) => (provisional ? 'var(--paper)' : 'var(--solid)'),
          stroke: 'var(--solid)',
          strokeWidth: 2,
        }),
      ),
      text(
        numbered.filter(
          ({ period }) => periods.indexOf(period) % every === (periods.length - 1) % every,
        ),
        {
          x: 'period',
          y: 'value',
          text: ({ value }: LinePoint) => format(value),
          dy: -14,
          fontSize: 13,
          fontWeight: 600,
          fill: 'var(--ink)',
        },
      ),
      ...(named
        ? [
            text(labels, {
              x: 'period',
              y: 'at',
              text: 'label',
              textAnchor: 'start',
              dx: 11,
              fontSize: 13,
              fontWeight: 600,
              fill: 'var(--ink)',
              lineWidth: (right - 14) / 13,
            }),
          ]
        : []),
    ],
  }
}

/** Whether lines show enough on a scale from zero; otherwise it begins below the lowest figure, and the chart says so. */
export const startsAtZero = (low: number, high: number): boolean => low <= high / 2

const halfStep = (periods: number, width: number) => width / Math.max(1, periods) / 2

function segmentsOf({ points }: SeriesLine, periods: readonly string[], breaks: readonly string[]) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index]
    if (!before || breaks.includes(point.period)) return []
    if (periods.indexOf(point.period) !== periods.indexOf(before.period) + 1) return []
    return [
      {
        x1: before.period,
        x2: point.period,
        y1: before.value,
        y2: point.value,
        provisional: point.provisional,
      },
    ]
  })
}

/** Where the names of lines stand, apart enough to be read. */
function placeLabels(lines: readonly SeriesLine[], [low, high]: [number, number]) {
  const apart = ((high - low) / (HEIGHT - TOP - BOTTOM)) * 20
  let last = Number.NEGATIVE_INFINITY
  return lines
    .flatMap(({ label, points }) => {
      const point = points.at(-1)
      return point ? [{ label, period: point.period, at: point.value }] : []
    })
    .toSorted((a, b) => a.at - b.at)
    .map((entry) => {
      last = Math.max(entry.at, last + apart)
      return { ...entry, at: last }
    })
}
