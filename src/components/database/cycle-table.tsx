import type { CycleView } from '../../content/review-cycles'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber, formatShare } from '../../lib/numbers'
import { ScrollTable } from '../ui/scroll-table'
import { cycleLabel } from './position-bars'

/** The same counts as the bars, for reading exactly and for screen readers. */
export function CycleTable({ cycles, wording }: { cycles: CycleView[]; wording: Wording }) {
  const { locale, t } = wording
  const { database } = t
  const text = (count: number | null | undefined) =>
    typeof count === 'number' ? formatNumber(locale, count) : '–'
  return (
    <ScrollTable caption={database.barsCaption} wording={wording}>
      <table className="cycles">
        <caption>{database.barsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{database.cycle}</th>
            <th scope="col" className="number">
              {database.received}
            </th>
            <th scope="col" className="number">
              {database.supported}
            </th>
            <th scope="col" className="number">
              {database.partly}
            </th>
            <th scope="col" className="number">
              {database.noted}
            </th>
            <th scope="col" className="number">
              {database.share}
            </th>
            <th scope="col">{t.site.source}</th>
          </tr>
        </thead>
        <tbody>
          {cycles.map((cycle) => (
            <tr key={cycle.id}>
              <th scope="row" className="nowrap">
                <a href={cycle.path}>{cycleLabel(cycle, wording)}</a>
              </th>
              <td className="number">{text(cycle.counts?.received)}</td>
              <td className="number">{text(cycle.counts?.supported)}</td>
              <td className="number">{text(cycle.counts?.partlySupported)}</td>
              <td className="number">{text(cycle.counts?.noted)}</td>
              <td className="number">
                {cycle.counts?.supported
                  ? formatShare(locale, cycle.counts.supported, cycle.counts.received)
                  : '–'}
              </td>
              <td>{cycle.countsSource ?? cycle.documents[0]?.symbol ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
