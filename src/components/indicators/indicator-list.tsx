import type { IndicatorRow } from '../../content/indicators'
import { figureText, periodText } from '../../lib/indicators/figure-text'
import type { Wording } from '../../lib/messages/get-messages'
import { MetaLine } from '../ui/meta-line'
import { NameText } from '../ui/name-text'

/** Indicators with their newest figures; those without any say so in the figure's place. */
export function IndicatorList({ rows, wording }: { rows: IndicatorRow[]; wording: Wording }) {
  const { locale, t } = wording
  const words = t.indicators
  return (
    <ul className="plain record-list indicators">
      {rows.map(({ id, code, path, name, kind, reporting, agency, latest, ...row }) => (
        <li key={id}>
          <div>
            <a className="title" href={path}>
              <NameText name={name} locale={locale} />
            </a>
            <MetaLine
              parts={[
                code,
                words.kinds[kind],
                agency ? <NameText key="agency" name={agency.name} locale={locale} /> : null,
                row.isSample && t.site.sampleLabel,
              ]}
            />
          </div>
          <div>
            {latest ? (
              <p className="newest">
                <b className="num">{figureText(locale, latest.value, row.decimals, row.unit)}</b>
                <span className="meta">
                  {periodText(locale, latest.period)}
                  {latest.status === 'final' ? '' : `, ${words.statuses[latest.status]}`}
                </span>
              </p>
            ) : (
              <p className="gap-cell meta">
                {words.noValues} {words.reportings[reporting]}.
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
