import type { SeriesFigure } from '../../content/indicator'
import { formatDate } from '../../lib/dates'
import { figureNumber } from '../../lib/indicators/figure-text'
import type { Wording } from '../../lib/messages/get-messages'

/** A figure in a table: the number, then in words what is not final about it; a gap when there is none. */
export function FigureCell({
  figure,
  decimals,
  wording,
}: {
  figure: SeriesFigure | undefined
  decimals: number
  wording: Wording
}) {
  const words = wording.t.indicators
  if (!figure) return <td className="number absent">{words.absent}</td>
  const remarks = [
    figure.status === 'final' ? null : words.statuses[figure.status],
    figure.status === 'revised' ? formatDate(figure.vintage) : null,
  ].filter(Boolean)
  return (
    <td className="number">
      <data value={figure.value} title={`${figure.source}, ${formatDate(figure.vintage)}`}>
        {figureNumber(wording.locale, figure.value, decimals)}
      </data>
      {remarks.length > 0 ? <small>{remarks.join(' ')}</small> : null}
      {figure.note ? <small>{figure.note}</small> : null}
    </td>
  )
}
