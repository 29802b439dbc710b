import { barX, type PlotOptions, ruleX, text } from '@observablehq/plot'
import { textWidth } from './plot-svg'

/** A number of a row in a group. */
export interface GroupedBar {
  group: string
  row: string
  value: number
  hollow?: boolean
}

/**
 * The same rows in each group, side by side, on phones under one another. Every bar ends in its
 * number; zero is drawn as a number without a bar.
 */
export function groupedBars(
  bars: readonly GroupedBar[],
  { groups, rows }: { groups: readonly string[]; rows: readonly string[] },
  format: (value: number) => string,
  width: number,
): PlotOptions {
  const narrow = width < 500
  const left = narrow ? 2 : Math.min(300, Math.max(...rows.map((row) => textWidth(row))) + 18)
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const band = narrow ? 40 : 28
  const height = narrow ? groups.length * (rows.length * band + 38) : rows.length * band + 34
  const facet = narrow ? 'fy' : 'fx'
  const look = (hollow: boolean) =>
    barX(
      bars.filter((bar) => (bar.hollow ?? false) === hollow && bar.value > 0),
      {
        x: 'value',
        y: 'row',
        [facet]: 'group',
        fill: hollow ? 'var(--paper)' : 'var(--solid)',
        stroke: 'var(--solid)',
        strokeWidth: 1.5,
        ...(hollow ? { strokeDasharray: '4 3' } : {}),
        insetTop: narrow ? 18 : 0,
      },
    )
  return {
    width,
    height: height + 8,
    marginTop: 30,
    marginBottom: 4,
    marginLeft: left,
    marginRight: 4,
    // Room for the number after the longest bar.
    x: { domain: [0, most * (narrow ? 1.2 : 1.5)], axis: null },
    y: { domain: rows, axis: null, padding: 0.25 },
    [facet]: {
      domain: groups,
      axis: null,
      padding: narrow ? 38 / (rows.length * band + 38) : 0.06,
    },
    marks: [
      look(false),
      look(true),
      ...(narrow
        ? []
        : [
            ruleX(
              groups.map((group) => ({ group })),
              { x: 0, fx: 'group', stroke: 'var(--ink-2)' },
            ),
          ]),
      text(bars, {
        x: 'value',
        y: 'row',
        [facet]: 'group',
        text: ({ value }: GroupedBar) => format(value),
        textAnchor: 'start',
        dx: 6,
        dy: narrow ? 9 : 0,
        fontSize: 13,
        fontWeight: 600,
        fill: 'var(--ink)',
      }),
      text(
        groups.map((group) => ({ group })),
        {
          [facet]: 'group',
          text: 'group',
          frameAnchor: 'top-left',
          dy: -22,
          fontSize: 14,
          fontWeight: 600,
          fill: 'var(--ink)',
        },
      ),
      narrow
        ? text(
            bars.map(({ group, row }) => ({ group, row })),
            {
              fy: 'group',
              y: 'row',
              text: 'row',
              frameAnchor: 'left',
              textAnchor: 'start',
              dy: -11,
              fontSize: 13,
              fill: 'var(--ink)',
            },
          )
        : text(
            rows.map((row) => ({ row, group: groups[0] ?? '' })),
            {
              fx: 'group',
              y: 'row',
              text: 'row',
              frameAnchor: 'left',
              textAnchor: 'end',
              dx: -10,
              fontSize: 13,
              fill: 'var(--ink)',
            },
          ),
    ],
  }
}
