import { AgencyChanges } from '../../../components/ui/agency-changes'
import { AgencyLink } from '../../../components/ui/agency-link'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { ScrollTable } from '../../../components/ui/scroll-table'
import { SectionHead } from '../../../components/ui/section-head'
import { listAgencyChanges } from '../../../content/agency-changes'
import { listAgencies, type AgencyRow } from '../../../content/agencies'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatNumber } from '../../../lib/numbers'
import { crumbsTo, type PageLoader } from './page'

/** The units that no longer exist, and what followed each of them. */
export const agencyHistoryPage: PageLoader = async ({ wording, locale }) => {
  const { t } = wording
  const [closed, changes] = await Promise.all([
    listAgencies(locale, { closed: true }),
    listAgencyChanges(locale, {}),
  ])
  const districts = closed.filter(({ level }) => level === 'district')
  const communes = closed.filter(({ level }) => level === 'commune')
  const others = closed.filter(({ level }) => level !== 'district' && level !== 'commune')
  return {
    title: t.agencies.history,
    description: t.agencies.historyLead,
    section: 'agencies',
    crumbs: crumbsTo(wording, 'agencies', { label: t.agencies.history }),
    content: (
      <div className="wrap">
        <PageHead title={t.agencies.history} lead={t.agencies.historyLead} />
        {closed.length === 0 ? <Gap>{t.agencies.historyEmpty}</Gap> : null}
        <AgencyChanges changes={changes} wording={wording} />
        <HistoryTable title={t.agencies.formerDistricts} rows={districts} wording={wording} />
        <HistoryTable title={t.agencies.formerCommunes} rows={communes} wording={wording} />
        <HistoryTable title={t.agencies.otherFormer} rows={others} wording={wording} />
      </div>
    ),
  }
}

function HistoryTable({
  title,
  rows,
  wording,
}: {
  title: string
  rows: AgencyRow[]
  wording: Wording
}) {
  if (rows.length === 0) return null
  const { t, locale } = wording
  return (
    <section className="section">
      <SectionHead title={`${title} (${formatNumber(locale, rows.length)})`} />
      <ScrollTable caption={title} wording={wording}>
        <table className="history">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.agencies.formerUnit}</th>
              <th scope="col">{t.agencies.successor}</th>
              <th scope="col">{t.treaty.status}</th>
              <th scope="col" className="number">
                {t.agencies.closedOn}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <AgencyLink agency={row} locale={locale} />
                </th>
                <td>
                  {row.successors.length === 0
                    ? '–'
                    : row.successors.map((successor, index) => (
                        <span key={successor.id}>
                          {index > 0 && ', '}
                          <AgencyLink agency={successor} locale={locale} />
                        </span>
                      ))}
                </td>
                <td>{row.closed ? t.closedStatuses[row.closed] : null}</td>
                <td className="number">
                  <DateText value={row.validTo} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  )
}
