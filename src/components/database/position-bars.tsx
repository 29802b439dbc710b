import type { CycleView } from '../../content/review-cycles'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { positionShares } from '../../lib/position-shares'

/**
 * One bar per cycle, as long as the number of recommendations received. Supported is solid and
 * noted outlined, at the same height: what was only noted is never the small print.
 */
export function PositionBars({ cycles, wording }: { cycles: CycleView[]; wording: Wording }) {
  const { locale, t } = wording
  const most = Math.max(1, ...cycles.map((cycle) => cycle.counts?.received ?? 0))
  return (
    <ul className="plain bars">
      {cycles.map((cycle) => (
        <li key={cycle.id}>
          <a href={cycle.path}>{cycleLabel(cycle, wording)}</a>
          {cycle.counts ? (
            <div className="bar" style={{ width: `${(cycle.counts.received / most) * 100}%` }}>
              {positionShares(cycle.counts).map(({ position, count }) => (
                <span key={position} className={position} style={{ flexGrow: count }}>
                  <i>
                    {formatNumber(locale, count)}
                    <span className="unit"> {t.positionsShort[position]}</span>
                  </i>
                </span>
              ))}
            </div>
          ) : (
            <span className="meta">{t.database.noCounts}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A cycle's short name: "Chu kỳ 4, 2024". */
export function cycleLabel(cycle: CycleView, { t }: Wording): string {
  const name = cycle.number ? `${t.database.cycle} ${cycle.number}` : cycle.title
  return cycle.year ? `${name}, ${cycle.year}` : name
}
