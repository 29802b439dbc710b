import { Fragment } from 'react'
import type { IndicatorView } from '../../content/indicator'
import { periodText } from '../../lib/indicators/figure-text'
import type { Wording } from '../../lib/messages/get-messages'
import { ScrollTable } from '../ui/scroll-table'
import { FigureCell } from './figure-cell'

/** The figures, a row for each period and a column for each part; absent ones are drawn. */
export function SeriesTable({
  indicator: { breaks, decimals, figures, parts, periods, unit },
  caption,
  wording,
}: {
  indicator: IndicatorView
  caption: string
  wording: Wording
}) {
  const words = wording.t.indicators
  return (
    <ScrollTable caption={caption} wording={wording}>
      <table className="series">
        <caption>{`${caption} (${unit})`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            {parts.map(({ key, label }) => (
              <th key={key} scope="col" className="number">
                {label ?? words.total}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <Fragment key={period}>
              {breaks
                .filter((change) => change.period === period)
                .map(({ note }) => (
                  <tr key={`break ${period} ${note}`} className="break">
                    <th scope="colgroup" colSpan={parts.length + 1}>
                      {words.break(periodText(wording.locale, period), note)}
                    </th>
                  </tr>
                ))}
              <tr>
                <th scope="row" className="nowrap">
                  {periodText(wording.locale, period)}
                </th>
                {parts.map(({ key }) => (
                  <FigureCell
                    key={key}
                    figure={figures.find((one) => one.period === period && one.part === key)}
                    decimals={decimals}
                    wording={wording}
                  />
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
