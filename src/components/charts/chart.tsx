import { type ChartWords, toSvg } from './plot-svg'
import type { PlotOptions } from '@observablehq/plot'

/** Widths at which letters are as large as they should be on a wide screen and on a phone. */
const WIDE = 860
const NARROW = 340

/**
 * A chart under its table. It is drawn twice, for wide screens and for phones; the style sheet
 * shows one of them, so that letters keep their size.
 */
export function Chart({
  id,
  title,
  description,
  draw,
}: ChartWords & { draw: (width: number) => PlotOptions }) {
  return (
    <figure className="chart">
      {(
        [
          ['wide', WIDE],
          ['narrow', NARROW],
        ] as const
      ).map(([size, width]) => (
        <div
          key={size}
          className={`chart-${size}`}
          dangerouslySetInnerHTML={{
            __html: toSvg({ id: `${id}-${size}`, title, description }, draw(width)),
          }}
        />
      ))}
    </figure>
  )
}
