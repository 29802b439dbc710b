import type { CycleView } from '../../content/review-cycles'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { positionShares } from '../../lib/position-shares'
import { cycleLabel } from '../database/position-bars'
import { Chart } from './chart'
import { stackedBars } from './stacked-bars'

const looks = {
  supported: 'solid',
  'partly-supported': 'tint',
  noted: 'hollow',
  pending: 'dashed',
} as const

/** The state's answers by cycle, as official reports count them. */
export function PositionChart({ cycles, wording }: { cycles: CycleView[]; wording: Wording }) {
  const { locale, t } = wording
  return (
    <Chart
      id="positions"
      title={t.charts.positions.plain}
      description={t.charts.positions.description}
      draw={(width) =>
        stackedBars(
          cycles.map((cycle) => ({
            label: cycleLabel(cycle, wording),
            without: t.database.noCounts,
            parts: cycle.counts
              ? positionShares(cycle.counts).map(({ position, count }) => ({
                  key: position,
                  label: t.positionsShort[position],
                  value: count,
                  look: looks[position],
                }))
              : [],
          })),
          (value) => formatNumber(locale, value),
          width,
        )
      }
    />
  )
}
