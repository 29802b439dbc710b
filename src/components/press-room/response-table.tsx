import type { ResponseFigures } from '../../content/enquiry-figures'
import type { Wording } from '../../lib/messages/get-messages'
import { formatNumber, formatShare } from '../../lib/numbers'
import { AgencyLink } from '../ui/agency-link'
import { ScrollTable } from '../ui/scroll-table'

/** How each agency answers: how many, how fast, how many in time. */
export function ResponseTable({
  figures,
  wording,
}: {
  figures: ResponseFigures[]
  wording: Wording
}) {
  const { t, locale } = wording
  const { questions } = t
  const number = (value: number) => formatNumber(locale, value)
  const heads = [
    questions.received,
    questions.answeredCount,
    questions.refusedCount,
    questions.median,
    questions.inTime,
    questions.overdue,
  ]
  return (
    <ScrollTable caption={questions.figures} wording={wording}>
      <table className="responses">
        <caption className="visually-hidden">{questions.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{questions.agency}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((row) => (
            <tr key={row.agency.id}>
              <th scope="row">
                <AgencyLink agency={row.agency} locale={locale} />
                {row.withSample ? <span className="meta">{t.site.sampleLabel}</span> : null}
              </th>
              <td className="number">{number(row.received)}</td>
              <td className="number">{number(row.answered)}</td>
              <td className="number">{number(row.refused)}</td>
              <td className="number">{row.medianDays === null ? '–' : number(row.medianDays)}</td>
              <td className="number">
                {formatShare(locale, row.closedInTime, row.answered + row.refused) || '–'}
              </td>
              <td className="number">{number(row.openOverdue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  )
}
