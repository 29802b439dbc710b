import type { IndicatorView } from '../../content/indicator'
import { formatDate } from '../../lib/dates'
import { figureText, periodText } from '../../lib/indicators/figure-text'
import type { Wording } from '../../lib/messages/get-messages'
import { OutwardLink } from '../ui/outward-link'
import { ScrollTable } from '../ui/scroll-table'

/** What was said before of the figures that were replaced, the newest first. */
export function VintageTable({
  indicator: { decimals, figures, parts, unit },
  wording,
}: {
  indicator: IndicatorView
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.indicators
  const rows = figures.flatMap((figure) => figure.earlier.map((before) => ({ figure, before })))
  if (rows.length === 0) return <p className="meta">{words.noVintages}</p>
  const text = (value: number) => figureText(locale, value, decimals, unit)
  return (
    <ScrollTable caption={words.vintages} wording={wording}>
      <table className="series">
        <caption className="visually-hidden">{words.vintages}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.said}</th>
            <th scope="col">{words.saidOn}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, before }) => (
            <tr key={`${figure.period} ${figure.part} ${before.vintage}`}>
              <th scope="row">
                {periodText(locale, figure.period)}
                <small>{parts.find(({ key }) => key === figure.part)?.label ?? words.total}</small>
              </th>
              <td className="num">
                {text(before.value)}
                {before.status === 'final' ? null : <small>{words.statuses[before.status]}</small>}
              </td>
              <td>
                <span className="num">{formatDate(before.vintage)}</span>
                <small>
                  <OutwardLink href={before.sourceUrl}>{before.source}</OutwardLink>
                </small>
              </td>
              <td className="num">
                {text(figure.value)}
                <small>{words.published(formatDate(figure.vintage))}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
