import { TrainingTable } from '../../../components/press-room/training-table'
import { AudienceTable } from '../../../components/press-room/audience-table'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { listTrainings, type TrainingRow } from '../../../content/trainings'
import type { Wording } from '../../../lib/messages/get-messages'
import { trainingsCsvPath } from '../../../lib/paths'
import { byYear, lacksAttendance, totalsByAudience } from '../../../lib/training-totals'
import { crumbsTo, type PageLoader } from './page'

/** The trainings by year: who attended in sum, what is not reported, then each training. */
export const trainingsPage: PageLoader = async ({ wording, locale }) => {
  const trainings = await listTrainings(locale, null)
  const { t } = wording
  return {
    title: t.trainings.title,
    description: t.trainings.lead,
    section: 'press',
    crumbs: crumbsTo(wording, 'press', { label: t.trainings.title }),
    content: (
      <div className="wrap">
        <PageHead title={t.trainings.title} lead={t.trainings.lead}>
          {trainings.length > 0 ? (
            <p className="after-lead no-print">
              <a href={trainingsCsvPath(locale)}>{t.trainings.csv}</a>
            </p>
          ) : null}
        </PageHead>
        {trainings.length === 0 ? <Gap>{t.trainings.empty}</Gap> : null}
        {byYear(trainings).map(({ year, items }) => (
          <Year key={year} year={year} trainings={items} wording={wording} />
        ))}
      </div>
    ),
  }
}

function Year({
  year,
  trainings,
  wording,
}: {
  year: number
  trainings: TrainingRow[]
  wording: Wording
}) {
  const { trainings: texts } = wording.t
  const totals = totalsByAudience(trainings)
  const unreported = trainings.filter(lacksAttendance).length
  return (
    <section className="section training-year">
      <SectionHead title={`${texts.year(year)}: ${texts.count(trainings.length)}`} />
      {totals.length > 0 ? (
        <AudienceTable totals={totals} caption={texts.totals(year)} wording={wording} />
      ) : (
        <p className="meta">{texts.noTotals}</p>
      )}
      {unreported > 0 ? <Gap>{texts.gap(unreported)}</Gap> : null}
      <TrainingTable trainings={trainings} caption={texts.list(year)} wording={wording} />
    </section>
  )
}
