import type { ReportView } from '../../content/follow-up'
import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { AgencyLink } from '../ui/agency-link'
import { DateText } from '../ui/date-text'
import { Gap } from '../ui/gap'
import { MetaLine } from '../ui/meta-line'
import { SampleTag } from '../ui/sample-tag'
import { Basis } from './basis'

/** A report older than this many months leaves a gap that is shown (a year and a quarter to write it). */
const MONTHS_UNTIL_OLD = 15

/** Whether nothing has been reported for so long that readers should be told. */
function isOld(reportedOn: string): boolean {
  const until = new Date(reportedOn)
  until.setMonth(until.getMonth() + MONTHS_UNTIL_OLD)
  return until < new Date()
}

/** What agencies report themselves, the newest first; what is missing is said. */
export function ReportList({
  reports,
  missing,
  wording,
}: {
  reports: ReportView[]
  /** The sentence where there is none at all. */
  missing: string
  wording: Wording
}) {
  const { t, locale } = wording
  const newest = reports[0]
  if (!newest) return <Gap>{missing}</Gap>
  return (
    <>
      {isOld(newest.reportedOn) ? (
        <Gap>{t.followUp.noReportSince(formatDate(newest.reportedOn))}</Gap>
      ) : null}
      <ul className="plain follow-up">
        {reports.map((report) => (
          <li key={report.id} id={report.code}>
            <p>
              <b>{t.recommendation.implementation[report.implementation]}</b>{' '}
              <SampleTag isSample={report.isSample} wording={wording} />
            </p>
            <MetaLine
              parts={[
                report.agency && <AgencyLink agency={report.agency} locale={locale} />,
                <DateText key="on" value={report.reportedOn} />,
                report.periodFrom && report.periodTo
                  ? t.followUp.period(formatDate(report.periodFrom), formatDate(report.periodTo))
                  : null,
              ]}
            />
            {report.text ? <p>{report.text}</p> : <Gap>{t.followUp.notTranslated}</Gap>}
            <Basis evidence={report.evidence} sources={report.sources} wording={wording} />
          </li>
        ))}
      </ul>
    </>
  )
}
