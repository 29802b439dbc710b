import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { indicatorPath } from '../../lib/paths'
import type { FigureInText } from './nodes'

/** A figure in a sentence: the number as it was when the text was written, leading to its indicator. */
export function IndicatorFigure({ figure, wording }: { figure: FigureInText; wording: Wording }) {
  const { locale, t } = wording
  const title = `${t.site.source}: ${figure.source}, ${t.site.asOf(formatDate(figure.asOf))}`
  const number = (
    <data value={figure.value} title={title}>
      {figure.text}
    </data>
  )
  return figure.slug ? (
    <a className="in-text-figure" href={indicatorPath(locale, figure.slug)}>
      {number}
    </a>
  ) : (
    number
  )
}
