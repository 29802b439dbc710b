import { AsOfForm } from '../../../components/indicators/as-of-form'
import { SeriesCharts } from '../../../components/indicators/series-charts'
import { SeriesTable } from '../../../components/indicators/series-table'
import { VintageTable } from '../../../components/indicators/vintage-table'
import { ArchiveNotice } from '../../../components/record/archive-notice'
import { FactTable } from '../../../components/ui/fact-list'
import { Gap } from '../../../components/ui/gap'
import { SampleTag } from '../../../components/ui/sample-tag'
import { SectionHead } from '../../../components/ui/section-head'
import { SourceLine } from '../../../components/ui/source-line'
import { getDimensionNames, getIndicator, type IndicatorView } from '../../../content/indicator'
import { formatDate, isPastDay } from '../../../lib/dates'
import { readDay } from '../../../lib/indicators/as-of'
import { figureText, periodText } from '../../../lib/indicators/figure-text'
import type { Wording } from '../../../lib/messages/get-messages'
import { indicatorCsvPath, withQuery } from '../../../lib/paths'
import { isLongTitle } from '../../../lib/titles'
import { indicatorFacts, IndicatorLinks } from './indicator-facts'
import { crumbsTo, type PageLoader } from './page'

/** One indicator: newest figure, table, chart, what was said before, and what is missing. */
export const indicatorPage: PageLoader = async ({ wording, locale, slug, path, query }) => {
  const given = query.get('asOf')
  const asOf = readDay(given)
  const [indicator, dimensionNames] = await Promise.all([
    getIndicator(locale, { slug, asOf, area: query.get('area') }),
    getDimensionNames(locale, null),
  ])
  if (!indicator) return null
  const { t } = wording
  const words = t.indicators
  const title = indicator.name.text
  return {
    title,
    description: indicator.definition,
    section: 'database',
    record: 'indicators',
    crumbs: crumbsTo(wording, 'database', 'indicators', { label: indicator.code }),
    noIndex: asOf !== null,
    content: (
      <div className="wrap">
        <ArchiveNotice
          archivedOn={indicator.archivedOn}
          reason={indicator.archivedReason}
          wording={wording}
        />
        {asOf ? (
          <div className="notice closed" role="status">
            <p>
              {words.asOfNotice(formatDate(asOf))} <a href={path}>{words.asOfNow}</a>
            </p>
          </div>
        ) : null}
        {given && !asOf ? <Gap>{words.asOfWrong(given.slice(0, 40))}</Gap> : null}
        <header className="record-head">
          <p className="symbol-line">
            {[indicator.code, words.kinds[indicator.kind]].join(' · ')}{' '}
            <SampleTag isSample={indicator.isSample} wording={wording} />
          </p>
          <h1
            className={isLongTitle(title) ? 'long' : undefined}
            lang={indicator.name.lang === locale ? undefined : indicator.name.lang}
          >
            {title}
          </h1>
          {indicator.definition ? <p className="standfirst">{indicator.definition}</p> : null}
        </header>
        <Newest indicator={indicator} asOf={asOf} wording={wording} />
        <Series
          indicator={indicator}
          dimensionNames={dimensionNames}
          asOf={asOf}
          path={path}
          wording={wording}
        />
        <section className="section">
          <SectionHead title={words.definition} />
          <FactTable facts={indicatorFacts(indicator, wording)} />
        </section>
        <IndicatorLinks indicator={indicator} wording={wording} />
      </div>
    ),
  }
}

function Newest({
  indicator: { agency, area, areas, decimals, latest, nextDue, unit },
  asOf,
  wording,
}: {
  indicator: IndicatorView
  asOf: string | null
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.indicators
  const late = nextDue && isPastDay(nextDue) && !asOf
  return (
    <>
      {latest ? (
        <p className="big-figure">
          <b>{figureText(locale, latest.value, decimals, unit)}</b>
          <span>
            {[
              words.latest,
              areaName(areas, area, words.country),
              periodText(locale, latest.period),
              latest.status === 'final' ? null : words.statuses[latest.status],
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
          <small>
            <SourceLine
              title={latest.source}
              url={latest.sourceUrl}
              asOf={latest.vintage}
              wording={wording}
            />
          </small>
        </p>
      ) : (
        <Gap>
          {asOf ? words.noneThen(formatDate(asOf)) : words.noValuesOf(agency?.name.text ?? null)}
        </Gap>
      )}
      {late ? <Gap>{words.late(formatDate(nextDue))}</Gap> : null}
    </>
  )
}

function Series({
  indicator,
  dimensionNames,
  asOf,
  path,
  wording,
}: {
  indicator: IndicatorView
  dimensionNames: Record<string, string>
  asOf: string | null
  path: string
  wording: Wording
}) {
  const words = wording.t.indicators
  const { area, areas, breaks, figures, missing } = indicator
  const caption = words.caption(indicator.name.text, areaName(areas, area, words.country))
  const names = missing.map(({ label }) => label.text.toLowerCase()).join(', ')
  return (
    <>
      <section className="section">
        <SectionHead title={words.series} />
        {areas.length > 1 ? (
          <nav className="parts-nav" aria-label={words.area}>
            {areas.map(({ code }) => (
              <a
                key={code}
                href={withQuery(path, { area: code, asOf })}
                aria-current={code === area ? 'true' : undefined}
              >
                {areaName(areas, code, words.country)}
              </a>
            ))}
          </nav>
        ) : null}
        {figures.length > 0 ? (
          <>
            <SeriesTable indicator={indicator} caption={caption} wording={wording} />
            {breaks.length > 0 ? <p className="chart-note">{words.breakNote}</p> : null}
            <p className="no-print">
              <a href={indicatorCsvPath(path, asOf, area)}>{words.csv}</a>
            </p>
          </>
        ) : null}
        {names ? <Gap>{words.missing(names)}</Gap> : null}
      </section>
      {figures.length > 0 ? (
        <section className="section">
          <SectionHead title={words.charts} />
          <SeriesCharts indicator={indicator} dimensionNames={dimensionNames} wording={wording} />
        </section>
      ) : null}
      {figures.length > 0 || asOf ? (
        <section className="section">
          <SectionHead title={words.vintages} />
          <p className="meta">{words.vintagesLead}</p>
          <VintageTable indicator={indicator} wording={wording} />
          <AsOfForm
            path={path}
            asOf={asOf}
            area={areas.length > 1 ? area : null}
            wording={wording}
          />
        </section>
      ) : null}
    </>
  )
}

const areaName = (areas: IndicatorView['areas'], code: string | null, country: string): string => {
  const label = areas.find((one) => one.code === code)?.label ?? ''
  return label === 'VN' ? country : label
}
