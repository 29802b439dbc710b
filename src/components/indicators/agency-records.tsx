import type { ReactNode } from 'react'
import type { AgencyRecord } from '../../content/completeness'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber } from '../../lib/numbers'
import { pathTo, withQuery } from '../../lib/paths'
import { AgencyLink } from '../ui/agency-link'
import { DateText } from '../ui/date-text'
import { ScrollTable } from '../ui/scroll-table'

/** Values of the self-report facet that stand for a published report. */
const REPORTED = 'implemented,partially-implemented,not-yet-implemented,not-assessed'

/** What each lead agency has reported; every number leads to its list. */
export function AgencyRecords({
  records,
  path,
  wording,
}: {
  records: AgencyRecord[]
  path: string
  wording: Wording
}) {
  const { locale, t } = wording
  const words = t.completeness
  const list = pathTo(locale, { page: 'recommendations' })
  const number = (count: number, href: string | null): ReactNode =>
    count > 0 && href ? (
      <a href={href}>{formatNumber(locale, count)}</a>
    ) : (
      formatNumber(locale, count)
    )
  return (
    <ScrollTable caption={words.agencies} wording={wording}>
      <table className="series">
        <caption className="visually-hidden">{words.agencies}</caption>
        <thead>
          <tr>
            <th scope="col">{words.agency}</th>
            {[words.leads, words.reported, words.unreported, words.newest, words.overdue].map(
              (title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {records.map(({ agency, leads, reported, newestReport, overdueActions }) => {
            const of = (implementation: string | null, word: string | null) =>
              agency
                ? withQuery(list, { agency: agency.code, implementation })
                : withQuery(path, { list: 'no-lead', of: word })
            const missing = leads - reported
            return (
              <tr key={agency?.code ?? ''}>
                <th scope="row">
                  {agency ? <AgencyLink agency={agency} locale={locale} /> : words.noLead}
                </th>
                <td className="number">{number(leads, of(null, null))}</td>
                <td className="number">{number(reported, of(REPORTED, 'reported'))}</td>
                <td className={missing > 0 ? 'number gap-cell' : 'number'}>
                  {number(missing, of('no-report', 'no-report'))}
                </td>
                <td className={newestReport ? 'number' : 'number absent'}>
                  {newestReport ? <DateText value={newestReport} /> : words.never}
                </td>
                <td className={overdueActions > 0 ? 'number gap-cell' : 'number'}>
                  {number(
                    overdueActions,
                    agency && withQuery(path, { list: 'overdue', of: agency.code }),
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollTable>
  )
}
