import { PositionTag } from '../../../components/database/position-tag'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import type { Fact } from '../../../components/ui/fact-list'
import { NameText } from '../../../components/ui/name-text'
import { OutwardLink } from '../../../components/ui/outward-link'
import { SectionHead } from '../../../components/ui/section-head'
import type { IndicatorView } from '../../../content/indicator'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { pathTo, themePath } from '../../../lib/paths'

/** How an indicator is made, by whom, and when its next figure is due. */
export function indicatorFacts(indicator: IndicatorView, wording: Wording): Fact[] {
  const { locale, t } = wording
  const words = t.indicators
  return [
    { term: words.method, value: indicator.method ?? words.noMethod },
    { term: words.unit, value: indicator.unit, note: words.directions[indicator.direction] },
    { term: words.reporting, value: words.reportings[indicator.reporting] },
    { term: words.periodicity, value: words.periodicities[indicator.periodicity] },
    {
      term: words.nextDue,
      value: indicator.nextDue ? <DateText value={indicator.nextDue} /> : words.noNextDue,
    },
    {
      term: words.agency,
      value: indicator.agency ? (
        <AgencyLink agency={indicator.agency} locale={locale} />
      ) : (
        words.noAgency
      ),
    },
    {
      term: words.sources,
      value: indicator.sources.map(({ title, publisher, date, url, recordPath }) => (
        <p key={`${title} ${url}`}>
          <OutwardLink href={url ?? recordPath}>{title}</OutwardLink>
          {[publisher, formatDate(date)]
            .filter(Boolean)
            .map((detail) => `, ${detail}`)
            .join('')}
        </p>
      )),
    },
    { term: words.sdgIndicator, value: indicator.sdgIndicator },
    {
      term: words.targets,
      value:
        indicator.targets.length > 0
          ? indicator.targets.map(({ code, label }) => (
              <p key={code}>
                <a href={pathTo(locale, { page: 'sdg-goal', slug: code.split('.')[0] ?? code })}>
                  <NameText name={label} locale={locale} />
                </a>
              </p>
            ))
          : null,
    },
    {
      term: words.themes,
      value:
        indicator.themes.length > 0
          ? indicator.themes.map(({ code, label }) => (
              <p key={code}>
                <a href={themePath(locale, code)}>
                  <NameText name={label} locale={locale} />
                </a>
              </p>
            ))
          : null,
    },
    {
      term: words.treaties,
      value:
        indicator.instruments.length > 0
          ? indicator.instruments.map(({ path, name }) => (
              <p key={path}>
                <a href={path}>{name}</a>
              </p>
            ))
          : null,
    },
  ]
}

/** The recommendations that the indicator follows, with the positions on them. */
export function IndicatorLinks({
  indicator: { recommendations },
  wording,
}: {
  indicator: IndicatorView
  wording: Wording
}) {
  const { t } = wording
  if (recommendations.length === 0) return null
  return (
    <section className="section">
      <SectionHead title={t.indicators.recommendations} />
      <ul className="plain record-list">
        {recommendations.map(({ id, path, symbol, paragraph, position, summary }) => (
          <li key={id}>
            <div>
              <a className="title" href={path}>
                {summary ??
                  t.recommendation.untitled([symbol, paragraph].filter(Boolean).join(', '))}
              </a>
              <p className="meta">
                {[symbol, paragraph && t.recommendation.paragraph(paragraph)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
            <div>
              <PositionTag position={position} wording={wording} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
