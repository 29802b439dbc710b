import { NotedTextView } from '../../../components/report/noted-text-view'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { env } from '../../../env'
import { filterHref } from '../../../lib/list-query'
import { reportFilePath } from '../../../lib/paths'
import { makeReport } from './make-report'
import { crumbsTo, type PageLoader } from './page'
import { stateIn } from './recommendation-filters'

/** A list of recommendations as a report with notes, to be read, printed or taken as a document. */
export const reportPage: PageLoader = async ({ wording, locale, site, query }) => {
  const { t } = wording
  const report = await makeReport({ wording, locale, site, query, origin: env.SITE_URL })
  return {
    title: t.report.title,
    description: t.report.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', 'recommendations', { label: t.report.title }),
    noIndex: true,
    content: (
      <div className="wrap report">
        <PageHead title={t.report.title} lead={t.report.lead} />
        {report ? (
          <>
            <p className="no-print">
              <a href={filterHref(reportFilePath(locale), stateIn(query))} download>
                {t.report.asDocument}
              </a>
            </p>
            <NotedTextView content={report} wording={wording} />
          </>
        ) : (
          <Gap>{t.report.busy}</Gap>
        )}
      </div>
    ),
  }
}
