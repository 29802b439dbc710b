import type { ReactNode } from 'react'
import { CrossChart } from '../../../components/charts/cross-chart'
import { CrossTable } from '../../../components/charts/cross-table'
import { PositionChart } from '../../../components/charts/position-chart'
import { CycleTable } from '../../../components/database/cycle-table'
import { IndicatorList } from '../../../components/indicators/indicator-list'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { type DatabaseFigures, getDatabaseFigures } from '../../../content/database-figures'
import { type IndicatorRow, listIndicators } from '../../../content/indicators'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatShare } from '../../../lib/numbers'
import { figureCsvPath, pathTo } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

/** Themes that the chart draws; the table has all of them. */
const DRAWN = 10

/** The database in figures: a heading that says what one sees, then table, then chart. */
export const figuresPage: PageLoader = async ({ wording, locale }) => {
  const [figures, indicators] = await Promise.all([
    getDatabaseFigures(locale),
    listIndicators(locale, {}),
  ])
  const { t } = wording
  const today = formatDate(new Date())
  return {
    title: t.charts.title,
    description: t.charts.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: t.charts.short }),
    content: (
      <div className="wrap">
        <PageHead title={t.charts.title} lead={t.charts.lead}>
          <p className="after-lead">
            <a href={pathTo(locale, { page: 'completeness' })}>{t.completeness.all}</a>
          </p>
        </PageHead>
        {figures.total === 0 && figures.cycles.length === 0 ? <Gap>{t.database.empty}</Gap> : null}
        <Positions figures={figures} wording={wording} />
        <Themes figures={figures} today={today} wording={wording} />
        <Implementation figures={figures} today={today} wording={wording} />
        <Indicators rows={indicators} wording={wording} />
      </div>
    ),
  }
}

function Positions({
  figures: { cycles },
  wording,
}: {
  figures: DatabaseFigures
  wording: Wording
}) {
  const { locale, t } = wording
  if (cycles.length === 0) return null
  const words = t.charts.positions
  const newest = cycles.find(({ counts }) => counts?.supported)
  const share = formatShare(locale, newest?.counts?.supported ?? 0, newest?.counts?.received ?? 0)
  return (
    <Figure
      title={newest && share ? words.title(newest.title, share) : words.plain}
      csv={figureCsvPath(locale, 'positions')}
      source={words.source}
      wording={wording}
    >
      <CycleTable cycles={cycles} wording={wording} />
      <PositionChart cycles={cycles} wording={wording} />
    </Figure>
  )
}

function Themes({
  figures: { themes, total },
  today,
  wording,
}: {
  figures: DatabaseFigures
  today: string
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.charts.themes
  const [first] = themes.rows
  if (!first) return null
  return (
    <Figure
      title={words.title(first.label)}
      csv={figureCsvPath(locale, 'themes')}
      source={`${t.charts.ofDatabase(total, today)}. ${words.note}`}
      wording={wording}
    >
      <CrossTable
        table={themes}
        facet="theme"
        listPath={pathTo(locale, { page: 'recommendations' })}
        rowTitle={words.row}
        caption={words.plain}
        wording={wording}
      />
      {themes.rows.length > DRAWN ? (
        <p className="chart-note">{words.more(themes.rows.length)}</p>
      ) : null}
      <CrossChart
        id="themes"
        table={{ ...themes, rows: themes.rows.slice(0, DRAWN) }}
        title={words.plain}
        description={words.description}
        wording={wording}
      />
    </Figure>
  )
}

function Implementation({
  figures: { implementation, total },
  today,
  wording,
}: {
  figures: DatabaseFigures
  today: string
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.charts.implementation
  if (implementation.rows.length === 0) return null
  const said: Record<string, string> = t.recommendation.implementation
  const table = {
    ...implementation,
    rows: implementation.rows.map((row) => ({ ...row, label: said[row.value] ?? row.label })),
  }
  const without = table.rows.find(({ value }) => value === 'no-report')?.total ?? 0
  return (
    <Figure
      title={words.title(without, total)}
      csv={figureCsvPath(locale, 'implementation')}
      source={t.charts.ofDatabase(total, today)}
      wording={wording}
    >
      <CrossTable
        table={table}
        facet="implementation"
        listPath={pathTo(locale, { page: 'recommendations' })}
        rowTitle={words.row}
        caption={words.plain}
        wording={wording}
      />
      <CrossChart
        id="implementation"
        table={table}
        hollow="no-report"
        title={words.plain}
        description={words.description}
        wording={wording}
      />
    </Figure>
  )
}

function Indicators({ rows, wording }: { rows: IndicatorRow[]; wording: Wording }) {
  const { locale, t } = wording
  const words = t.charts.indicators
  const without = rows.filter(({ latest }) => !latest).length
  return (
    <section className="section">
      <SectionHead
        title={
          rows.length === 0
            ? words.title
            : without > 0
              ? words.none(without, rows.length)
              : words.complete(rows.length)
        }
        href={pathTo(locale, { page: 'indicators' })}
        link={t.site.showAll}
      />
      {rows.length === 0 ? <Gap>{t.indicators.none}</Gap> : null}
      <IndicatorList rows={rows} wording={wording} />
    </section>
  )
}

function Figure({
  title,
  csv,
  source,
  wording,
  children,
}: {
  title: string
  csv: string
  source: string
  wording: Wording
  children: ReactNode
}) {
  return (
    <section className="section">
      <SectionHead title={title} />
      {children}
      <p className="meta under-figure">
        {source}.{' '}
        <a className="no-print" href={csv}>
          {wording.t.charts.csv}
        </a>
      </p>
    </section>
  )
}
