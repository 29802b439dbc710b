import type { IndicatorView, PartView } from '../../content/indicator'
import { figureNumber, periodText } from '../../lib/indicators/figure-text'
import type { Wording } from '../../lib/messages/get-messages'
import { Chart } from '../charts/chart'
import { seriesLines, type SeriesLine, startsAtZero } from '../charts/series-lines'

/** A chart of the total and one for each dimension; the table above them says the same. */
export function SeriesCharts({
  indicator,
  dimensionNames,
  wording,
}: {
  indicator: IndicatorView
  /** What dimensions are called, by code. */
  dimensionNames: Record<string, string>
  wording: Wording
}) {
  const words = wording.t.indicators
  const dimensions = [...new Set(indicator.parts.map(({ dimension }) => dimension))]
  const charts = dimensions.flatMap((dimension) => {
    if (dimension === null) return []
    const lines = linesOf(indicator, dimension, words.total)
    const title =
      dimension === ''
        ? words.chartTotal(indicator.name.text)
        : words.chartBy(indicator.name.text, dimensionNames[dimension] ?? dimension)
    return lines.some(({ points }) => points.length > 1) ? [{ dimension, lines, title }] : []
  })
  if (charts.length === 0) return null
  return (
    <>
      {charts.map(({ dimension, lines, title }) => (
        <section key={dimension}>
          <h3>{title}</h3>
          <SeriesChart
            indicator={indicator}
            dimension={dimension}
            lines={lines}
            title={title}
            wording={wording}
          />
        </section>
      ))}
      <p className="chart-note">{words.chartNote}</p>
    </>
  )
}

function SeriesChart({
  indicator: { breaks, code, decimals, periods },
  dimension,
  lines,
  title,
  wording,
}: {
  indicator: IndicatorView
  dimension: string
  lines: SeriesLine[]
  title: string
  wording: Wording
}) {
  const { locale, t } = wording
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value))
  const first = periodText(locale, periods[0] ?? '')
  const last = periodText(locale, periods.at(-1) ?? '')
  return (
    <>
      <Chart
        id={`${code}-${dimension || 'total'}`}
        title={title}
        description={t.indicators.chartDescription(first, last)}
        draw={(width) =>
          seriesLines(
            lines,
            {
              periods,
              breaks: breaks.map(({ period }) => period),
              format: (value) => figureNumber(locale, value, decimals),
              periodName: (period) => periodText(locale, period),
            },
            width,
          )
        }
      />
      {startsAtZero(Math.min(...values), Math.max(...values)) ? null : (
        <p className="chart-note">{t.indicators.notFromZero}</p>
      )}
    </>
  )
}

function linesOf(
  { figures, parts }: IndicatorView,
  dimension: string,
  total: string,
): SeriesLine[] {
  return parts
    .filter((part) => part.dimension === dimension)
    .map(({ key, label }: PartView) => ({
      label: label ?? total,
      points: figures
        .filter(({ part }) => part === key)
        .map(({ period, value, status }) => ({
          period,
          value,
          provisional: status === 'provisional',
        })),
    }))
}
