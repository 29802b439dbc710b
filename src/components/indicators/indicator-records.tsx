import type { IndicatorRecord } from '../../content/completeness'
import { formatDate, isPastDay } from '../../lib/dates'
import { periodText } from '../../lib/indicators/figure-text'
import type { Wording } from '../../lib/messages/get-messages'
import { DateText } from '../ui/date-text'
import { NameText } from '../ui/name-text'
import { ScrollTable } from '../ui/scroll-table'

/** What each indicator lacks, in words. */
export function IndicatorRecords({
  records,
  wording,
}: {
  records: IndicatorRecord[]
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.completeness
  return (
    <ScrollTable caption={words.indicators} wording={wording}>
      <table className="series">
        <caption className="visually-hidden">{words.indicators}</caption>
        <thead>
          <tr>
            {[words.indicator, words.reporting, words.lastPeriod, words.due, words.dimensions].map(
              (title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {records.map(({ id, path, name, reporting, latest, nextDue, missing }) => {
            const late = nextDue !== null && isPastDay(nextDue)
            return (
              <tr key={id}>
                <th scope="row">
                  <a href={path}>
                    <NameText name={name} locale={locale} />
                  </a>
                </th>
                <td>{t.indicators.reportings[reporting]}</td>
                <td className={latest ? undefined : 'absent'}>
                  {latest ? periodText(locale, latest.period) : t.indicators.noValues}
                </td>
                <td className={late ? 'gap-cell' : undefined}>
                  {late ? (
                    words.overdueSince(formatDate(nextDue))
                  ) : nextDue ? (
                    <DateText value={nextDue} />
                  ) : (
                    t.indicators.noNextDue
                  )}
                </td>
                <td className={missing.length > 0 ? 'gap-cell' : undefined}>
                  {missing.length > 0
                    ? missing.map(({ label }) => label.text.toLowerCase()).join(', ')
                    : words.noDimensions}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollTable>
  )
}
